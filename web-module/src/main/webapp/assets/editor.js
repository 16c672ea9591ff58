// Makes the editors smoother; every page works without it: the place on the page is kept, fields can be dragged.
(function () {
    'use strict';
    var key = 'place:' + location.pathname;
    document.addEventListener('submit', function () {
        sessionStorage.setItem(key, String(window.scrollY));
    });
    var kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    if (kept && !document.querySelector('.errsum') && !location.hash) {
        window.scrollTo(0, Number(kept));
    }
    var tree = document.querySelector('form[data-tree]');
    if (!tree || !tree.querySelector('.tools')) {
        return;
    }
    var dragged = null;
    function node(target) {
        return target.closest ? target.closest('.node') : null;
    }
    tree.querySelectorAll('.node').forEach(function (one) {
        one.draggable = true;
    });
    tree.addEventListener('dragstart', function (event) {
        dragged = node(event.target);
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', dragged ? dragged.dataset.path : '');
    });
    tree.addEventListener('dragover', function (event) {
        var over = node(event.target);
        if (dragged && over && over !== dragged) {
            event.preventDefault();
            over.classList.add('over');
        }
    });
    tree.addEventListener('dragleave', function (event) {
        var over = node(event.target);
        if (over) {
            over.classList.remove('over');
        }
    });
    tree.addEventListener('drop', function (event) {
        var over = node(event.target);
        if (!dragged || !over || over === dragged) {
            return;
        }
        event.preventDefault();
        document.getElementById('drag-to').value = over.dataset.path;
        var act = document.createElement('input');
        act.type = 'hidden';
        act.name = 'do';
        act.value = 'move.' + dragged.dataset.path;
        tree.appendChild(act);
        tree.requestSubmit ? tree.requestSubmit() : tree.submit();
    });
}());
