// Keeps what is typed while it is typed, and shows what the server says is asked now. Without it, the buttons do so.
(function () {
  var form = document.querySelector("form[data-autosave]");
  if (!form) { return; }
  var line = document.getElementById("saved"), timer = null;
  function show(state) {
    form.querySelectorAll("[data-field]").forEach(function (question) {
      var name = question.dataset.field, optional = question.querySelector(".label .opt");
      question.classList.toggle("is-off", state.hidden.indexOf(name) >= 0);
      if (optional) { optional.classList.toggle("is-off", state.optional.indexOf(name) < 0); }
    });
    Object.keys(state.reckoned).forEach(function (name) {
      var out = document.getElementById("a_" + name);
      if (out && out.textContent !== state.reckoned[name]) { out.textContent = state.reckoned[name]; }
    });
  }
  function save() {
    var body = new URLSearchParams(new FormData(form));
    timer = null;
    return fetch("/citizen/autosave", { method: "POST", body: body, headers: { "X-Requested-With": "autosave" }, keepalive: true })
      .then(function (answer) {
        if (answer.redirected && answer.url.indexOf("/account/login") > 0) { line.textContent = line.dataset.ended || line.dataset.offline; return null; }
        if (!answer.ok || answer.redirected) { throw new Error(); }
        line.textContent = line.dataset.saved + " " + new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
        return answer.json();
      })
      .then(function (state) { if (state) { show(state); } })
      .catch(function () { line.textContent = line.dataset.offline; timer = setTimeout(save, 10000); });
  }
  // another province has other districts: the question comes anew from the server
  function again(list) {
    var question = list.closest("[data-field]");
    clearTimeout(timer);
    save().then(function () { return fetch(location.pathname + "?" + new URLSearchParams({ id: form.elements.id.value, part: form.elements.part ? form.elements.part.value : "" })); }).then(function (answer) { return answer.text(); }).then(function (html) {
      var fresh = new DOMParser().parseFromString(html, "text/html").querySelector('[data-field="' + question.dataset.field + '"]');
      if (!fresh) { return; }
      question.replaceChildren.apply(question, Array.from(fresh.childNodes));
      var same = document.getElementById(list.id);
      if (same) { same.focus(); }
    }).catch(function () { });
  }
  // how much of a long answer is written
  function count(area) {
    var hint = area.getAttribute("aria-describedby") && document.getElementById(area.getAttribute("aria-describedby"));
    var place = hint && hint.querySelector("[data-longest]");
    if (place) { place.textContent = place.dataset.words + " " + area.value.length + "/" + place.dataset.longest; }
  }
  form.querySelectorAll("textarea").forEach(function (area) { if (area.value) { count(area); } });
  form.addEventListener("input", function (event) { if (event.target.matches("textarea")) { count(event.target); } });
  form.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(save, 1200); });
  form.addEventListener("change", function (event) {
    if (event.target.dataset.reload === "yes") { again(event.target); return; }
    if (event.target.matches("select, [type=radio], [type=checkbox]")) { clearTimeout(timer); timer = setTimeout(save, 150); }
  });
  window.addEventListener("pagehide", function () { if (timer) { clearTimeout(timer); save(); } });
})();
