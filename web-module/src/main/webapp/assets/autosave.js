// Keeps what is typed while it is typed. Without it, "save" keeps it.
(function () {
  var form = document.querySelector("form[data-autosave]");
  if (!form) { return; }
  var line = document.getElementById("saved"), timer = null;
  function save() {
    var body = new URLSearchParams(new FormData(form));
    fetch("/citizen/autosave", { method: "POST", body: body, headers: { "X-Requested-With": "autosave" }, keepalive: true })
      .then(function (answer) {
        if (answer.status !== 204) { throw new Error(); }
        line.textContent = line.dataset.saved + " " + new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
      })
      .catch(function () { line.textContent = line.dataset.offline; timer = setTimeout(save, 10000); });
  }
  form.addEventListener("input", function () { clearTimeout(timer); timer = setTimeout(save, 1200); });
  window.addEventListener("pagehide", function () { if (timer) { clearTimeout(timer); save(); } });
})();
