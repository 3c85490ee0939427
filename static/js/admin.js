// What the pages of the administrator's portal gain from a script. Every page works without this file.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // A form with changes asks before it is left; the bar that saves it says so.
  for (const form of all("form[data-dirty]")) {
    let dirty = false;
    const ask = (event) => event.preventDefault();
    const mark = () => {
      if (dirty) return;
      dirty = true;
      form.classList.add("dirty");
      addEventListener("beforeunload", ask);
    };
    form.addEventListener("input", mark);
    form.addEventListener("change", mark);
    form.addEventListener("submit", () => removeEventListener("beforeunload", ask));
    form.addEventListener("reset", () => {
      dirty = false;
      form.classList.remove("dirty");
      removeEventListener("beforeunload", ask);
    });
  }

  // On a narrow screen the parts stand in a row that scrolls: the current one is brought to its middle.
  const parts = document.querySelector(".parts");
  const current = parts?.querySelector("[aria-current]");
  if (current) {
    const [row, part] = [parts, current].map((element) => element.getBoundingClientRect());
    parts.scrollLeft += (part.left + part.right - row.left - row.right) / 2;
  }

  // Characters typed of those that fit, as the server counts them: code points.
  for (const count of all("[data-count]")) {
    const field = document.getElementById(count.dataset.count);
    const show = () => { count.textContent = `${[...field.value].length} / ${count.dataset.max}`; };
    field?.addEventListener("input", show);
    if (field) show();
  }

  // A preview follows the typing. Sent by the script, a form tells nobody: it stays as unsaved as it is.
  const PAUSE_MILLISECONDS = 400;
  for (const button of all("button[data-live]")) {
    const { form } = button;
    const show = () => {
      const [action, target] = [form.getAttribute("action"), form.target];
      form.setAttribute("action", button.getAttribute("formaction"));
      form.target = button.getAttribute("formtarget");
      HTMLFormElement.prototype.submit.call(form);
      form.setAttribute("action", action);
      form.target = target;
    };
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(show, PAUSE_MILLISECONDS);
    });
    for (const select of all(`select[form="${form.id}"]`)) select.addEventListener("change", show);
    button.addEventListener("click", (event) => {
      event.preventDefault();
      show();
    });
  }

  // "/" leads to the search box, as on other large lists.
  const search = document.querySelector("[data-search]");
  if (search) {
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, textarea, select, [contenteditable]");
      if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.focus();
    });
  }
})();
