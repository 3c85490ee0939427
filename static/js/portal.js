// What the pages gain from a script. Every page works without this file.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  document.documentElement.classList.replace("no-js", "js");

  // Said to screen readers, for the other scripts too. The pause makes them read a text that was there before.
  const live = byId("live");
  const say = (text) => {
    live.textContent = "";
    setTimeout(() => { live.textContent = text; }, 60);
  };
  document.addEventListener("say", (event) => say(event.detail));

  // Show and hide a password; a form never leaves with the password shown.
  for (const button of all("[data-show]")) {
    const input = byId(button.getAttribute("aria-controls"));
    const show = button.textContent;
    const set = (shown) => {
      input.type = shown ? "text" : "password";
      button.textContent = shown ? button.dataset.hide : show;
    };
    button.addEventListener("click", () => {
      const shown = input.type === "password";
      set(shown);
      say(shown ? button.dataset.shown : button.dataset.hidden);
    });
    input.form.addEventListener("submit", () => set(false));
    addEventListener("pageshow", () => set(false));
  }

  // Caps Lock: a hint while it is on, not an error.
  for (const hint of all("[data-caps]")) {
    const watch = (event) => {
      const on = event.getModifierState?.("CapsLock") === true;
      if (on && hint.hidden) say(hint.textContent);
      hint.hidden = !on;
    };
    const input = byId(hint.dataset.caps);
    input.addEventListener("keydown", watch);
    input.addEventListener("keyup", watch);
    input.addEventListener("blur", () => { hint.hidden = true; });
  }

  // A code: spaces and dashes go, digits of any script become 0-9. Nothing is cut, nothing is sent by itself.
  const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xff10];
  const digit = (char) => {
    const zero = zeros.find((z) => char.codePointAt(0) >= z && char.codePointAt(0) < z + 10);
    return zero === undefined ? char : String(char.codePointAt(0) - zero);
  };
  for (const input of all("[data-code]")) {
    input.addEventListener("input", (event) => {
      if (event.isComposing) return;
      const code = [...input.value].map(digit).join("").replace(/[\s\-\u2010-\u2015\u200b-\u200f\u2066-\u2069]/g, "");
      if (code !== input.value) input.value = code;
    });
  }

  // "Send a new code" waits, says how long, and says when it is ready.
  for (const hint of all("[data-wait]")) {
    const button = byId(hint.dataset.for);
    const ready = Date.now() + Number(hint.dataset.wait) * 1000;
    const tick = () => {
      const left = Math.ceil((ready - Date.now()) / 1000);
      hint.hidden = left <= 0;
      if (left <= 0) {
        button.removeAttribute("aria-disabled");
        say(hint.dataset.ready);
        return;
      }
      button.setAttribute("aria-disabled", "true");
      hint.textContent = hint.dataset.text.replace("{time}", `${Math.floor(left / 60)}:${String(left % 60).padStart(2, "0")}`);
      setTimeout(tick, 500);
    };
    button.addEventListener("click", (event) => {
      if (!button.hasAttribute("aria-disabled")) return;
      event.preventDefault();
      say(hint.textContent);
    });
    if (Number(hint.dataset.wait) > 0) tick();
  }

  // The same form twice within a moment is one form.
  for (const form of document.forms) {
    let last = 0;
    form.addEventListener("submit", (event) => {
      if (Date.now() - last < 1500) event.preventDefault();
      else last = Date.now();
    });
  }

  // A button that needs a script of its own shows where the browser can do it. The script comes when somebody begins to
  // use the page: the first view stays small. It finds the mark of a button that was pressed before it was there.
  for (const form of window.PublicKeyCredential ? all("form[data-script]") : []) {
    const begun = new AbortController();
    const load = () => {
      begun.abort();
      const script = document.createElement("script");
      script.src = form.dataset.script;
      document.head.append(script);
    };
    for (const sign of ["pointermove", "pointerdown", "keydown"]) addEventListener(sign, load, { signal: begun.signal });
    document.addEventListener("submit", (event) => {
      if (event.target === form) {
        event.preventDefault();
        form.dataset.asked = "";
      } else {
        // Somebody signs in with a password: a script that is still on its way offers nothing.
        delete form.dataset.list;
      }
    });
    form.hidden = false;
  }

  // The list of languages opens at the current one, closes with Escape and when one goes on elsewhere.
  for (const menu of all(".foot details")) {
    menu.addEventListener("toggle", () => {
      if (menu.open) menu.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
    });
    menu.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !menu.open) return;
      menu.open = false;
      menu.firstElementChild.focus();
    });
    document.addEventListener("click", (event) => {
      if (!menu.contains(event.target)) menu.open = false;
    });
  }

  // Copy a text to the clipboard, print the page.
  for (const button of all("[data-copy]")) {
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(byId(button.dataset.copy).innerText);
      say(button.dataset.copied);
    });
  }
  for (const button of all("[data-print]")) button.addEventListener("click", () => print());
})();
