// A file that the server would refuse for its size is not sent at all. Without this script the server answers.
document.querySelectorAll("input[type=file][data-most]").forEach(function (input) {
  var note = document.getElementById(input.id + "-large");
  input.addEventListener("change", function () {
    var large = Array.from(input.files).some(function (file) { return file.size > Number(input.dataset.most); });
    note.hidden = !large;
    if (large) { input.value = ""; input.focus(); }
  });
});
