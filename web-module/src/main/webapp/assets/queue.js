// Lists of work by keyboard, and the number of picked lines. The list works without it.
(function () {
    'use strict';
    document.body.classList.add('has-script');
    var form = document.getElementById('queue');
    var on = document.getElementById('keys-on');
    if (on) {
        on.checked = localStorage.getItem('keys') !== 'off';
        on.addEventListener('change', function () {
            localStorage.setItem('keys', on.checked ? 'on' : 'off');
        });
    }
    var rows = form ? Array.prototype.slice.call(form.querySelectorAll('tbody tr')) : [];
    var all = document.getElementById('all');
    var told = document.getElementById('picked');
    var current = -1;
    function box(row) {
        return row.querySelector('input[name=pick]');
    }
    function count() {
        var picked = rows.filter(function (row) {
            row.setAttribute('aria-selected', String(box(row).checked));
            return box(row).checked;
        }).length;
        told.textContent = picked ? told.dataset.words.replace('{0}', picked) : '';
        form.querySelectorAll('button[name=act]').forEach(function (button) {
            button.disabled = picked === 0;
        });
        all.checked = picked > 0 && picked === rows.length;
    }
    function go(to) {
        if (!rows.length) {
            return;
        }
        current = Math.max(0, Math.min(rows.length - 1, to));
        rows.forEach(function (row, index) {
            row.classList.toggle('cur', index === current);
        });
        rows[current].querySelector('a.code').focus();
    }
    if (form) {
        all.addEventListener('change', function () {
            rows.forEach(function (row) {
                box(row).checked = all.checked;
            });
            count();
        });
        form.addEventListener('change', count);
        window.addEventListener('pageshow', count);
        count();
    }
    document.addEventListener('keydown', function (event) {
        var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName) && event.target.type !== 'checkbox';
        if (!on || !on.checked || typing || event.ctrlKey || event.altKey || event.metaKey) {
            return;
        }
        if (event.key === 'j' || event.key === 'k') {
            go(event.key === 'j' ? current + 1 : current - 1);
        } else if (event.key === 'x' && current >= 0) {
            box(rows[current]).checked = !box(rows[current]).checked;
            count();
        } else if (event.key === '/') {
            document.getElementById('fq').focus();
        } else if (event.key === '?') {
            document.getElementById('keys').open = true;
            document.querySelector('#keys summary').focus();
        } else {
            return;
        }
        event.preventDefault();
    });
}());
