// A chosen file is sent at once, unless it is too large. Without this script there is a button.
document.querySelectorAll("form[data-upload]").forEach(function (form) {
  var input = form.querySelector("input[type=file]"), button = form.querySelector("input[type=submit]"), note = form.querySelector("[data-note]");
  button.classList.add("sr");
  button.tabIndex = -1;
  input.classList.add("sr");
  input.addEventListener("change", function () {
    var most = Number(form.dataset.upload);
    for (var i = 0; i < input.files.length; i++) {
      if (input.files[i].size > most) { note.textContent = note.dataset.large; input.value = ""; return; }
    }
    if (input.files.length) { note.textContent = note.dataset.sending; button.click(); }
  });
});
