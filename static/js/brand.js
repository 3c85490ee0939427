// What the brand editor gains from a script: the preview follows the typing. Without it there is a button.
(() => {
  "use strict";
  const form = document.getElementById("brand");
  const colours = document.getElementById("colours");
  const accent = document.getElementById("accent");
  const picker = document.querySelector("input[data-for=accent]");
  const pickers = document.querySelectorAll(".pickers select");
  const PAUSE_MILLISECONDS = 400;

  // Sent by the script, a form tells nobody: it stays as unsaved as it is.
  const preview = () => {
    const { action, target } = form;
    form.setAttribute("action", "/admin/brand/preview");
    form.target = "brand-preview";
    HTMLFormElement.prototype.submit.call(form);
    form.setAttribute("action", new URL(action).pathname);
    form.target = target;
  };
  const explain = async () => {
    const query = new URLSearchParams({ accent: accent.value, contrast: form.elements.contrast.value });
    const answer = await fetch(`${colours.dataset.ask}?${query}`);
    if (!answer.ok) return;
    const part = new DOMParser().parseFromString(await answer.text(), "text/html");
    colours.replaceChildren(...part.body.childNodes);
  };
  let waiting;
  const later = (event) => {
    clearTimeout(waiting);
    const isColour = event.target === accent || event.target === picker || event.target.name === "contrast";
    waiting = setTimeout(() => {
      preview();
      if (isColour) explain();
    }, PAUSE_MILLISECONDS);
  };

  form.querySelector("[data-preview]").addEventListener("click", (event) => {
    event.preventDefault();
    preview();
  });
  form.addEventListener("input", later);
  for (const select of pickers) select.addEventListener("change", preview);
  picker.addEventListener("input", () => { accent.value = picker.value; });
  accent.addEventListener("input", () => {
    if (/^#[0-9a-f]{6}$/i.test(accent.value)) picker.value = accent.value;
  });
  // Another language of the texts is shown once this one is kept.
  document.getElementById("texts").addEventListener("change", () => form.requestSubmit());
})();
