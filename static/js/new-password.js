// What the box of a new password gains from a script: rules that are ticked, a meter, a suggestion. Loaded only by pages
// that have such a box. The server stays the judge.
(() => {
  "use strict";
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const byId = (id) => document.getElementById(id);
  const say = (text) => document.dispatchEvent(new CustomEvent("say", { detail: text }));

  // The same Unicode properties as on the server. A mark belongs to the letter before it.
  const kind = (char) => (/\p{Uppercase}/u.test(char) ? "upper" : /\p{Alphabetic}/u.test(char) ? "lower" : /\p{N}/u.test(char) ? "digit" : "symbol");
  const kinds = (password) => new Set([...password].filter((char) => !/\p{M}/u.test(char)).map(kind)).size;

  // The longest row of characters that are equal, or of letters or digits that go up or down by one.
  const longestRow = (password) => {
    const chars = [...password.toLowerCase()];
    let [longest, length, way] = [Math.min(chars.length, 1), 1, null];
    for (let at = 1; at < chars.length; at += 1) {
      const step = chars[at].codePointAt(0) - chars[at - 1].codePointAt(0);
      const inOrder = Math.abs(step) === 1 && kind(chars[at]) !== "symbol" && kind(chars[at - 1]) !== "symbol";
      const next = step === 0 || inOrder ? step : null;
      length = next === null ? 1 : next === way ? length + 1 : 2;
      way = next;
      longest = Math.max(longest, length);
    }
    return longest;
  };

  const RULES = {
    "min-length": (password, count) => [...password].length >= count,
    "max-length": (password, count) => [...password].length <= count,
    classes: (password, count) => kinds(password) >= count,
    repetition: (password, count) => longestRow(password) <= count,
    strength: (password, count, score) => score !== null && score >= count,
  };
  const lineOf = (item) => {
    const [rule, count] = item.dataset.rule.split(":");
    return { item, rule, count: Number(count) };
  };
  const keeps = ({ rule, count }, password, score) => RULES[rule](password, count, score);

  for (const list of all("[data-rules]")) {
    const input = byId(list.dataset.rules);
    const lines = all("[data-rule]", list).map(lineOf);
    const strength = document.querySelector(`[data-strength="${input.id}"]`);
    const meter = strength.querySelector("meter");
    const [word, tip] = [strength.querySelector("strong"), strength.querySelector("p")];
    let [score, pause, question, asked] = [null, 0, 0, new AbortController()];

    const tick = () => {
      const password = input.value.normalize("NFC");
      let met = 0;
      for (const line of lines) {
        const yes = password !== "" && keeps(line, password, score);
        met += yes ? 1 : 0;
        line.item.classList.toggle("met", yes);
        line.item.lastElementChild.textContent = yes ? list.dataset.met : list.dataset.open;
      }
      return met;
    };

    const show = (answer) => {
      score = answer ? answer.score : null;
      strength.hidden = !answer;
      meter.value = score ?? 0;
      word.textContent = answer ? strength.getAttribute(`data-score-${score}`) : "";
      tip.textContent = answer?.tip ? strength.getAttribute(`data-tip-${answer.tip}`) : "";
      tick();
    };

    // The server estimates: no dictionary is sent to the browser, and what is typed is kept nowhere.
    const ask = async () => {
      asked.abort();
      asked = new AbortController();
      const username = input.form.querySelector("[autocomplete=username]")?.value ?? "";
      const body = new URLSearchParams({ new_password: input.value, username });
      const answer = await fetch(strength.dataset.ask, { method: "POST", body, signal: asked.signal });
      show(answer.ok ? await answer.json() : null);
    };

    const typed = () => {
      clearTimeout(pause);
      clearTimeout(question);
      asked.abort();
      score = null;
      const met = tick();
      if (input.value === "" || input.value.length > 1024) show(null);
      else question = setTimeout(() => ask().catch(() => {}), 400);
      const sentence = list.dataset.say.replace("{met}", met).replace("{all}", lines.length);
      pause = setTimeout(() => say(sentence), 900);
    };
    input.addEventListener("input", typed);

    const suggest = document.querySelector(`[data-suggest="${input.id}"]`);
    const copy = suggest.nextElementSibling;
    suggest.addEventListener("click", () => {
      const fits = (password) => lines.every((line) => line.rule === "strength" || keeps(line, password, null));
      const limit = (name) => lines.find((line) => line.rule === name).count;
      const groups = Math.max(4, Math.ceil((limit("min-length") + 1) / 6));
      input.value = drawn(groups, limit("max-length"), fits);
      const eye = byId(`${input.id}-show`);
      if (input.type === "password") eye.click();
      copy.hidden = false;
      typed();
      input.focus();
      clearTimeout(pause);
      say(suggest.dataset.suggested);
    });
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(input.value);
      say(copy.dataset.copied);
    });
  }

  // Groups of five, of characters that nobody mixes up: over 110 bits for four groups.
  const LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  const letter = () => {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    return byte < 256 - (256 % LETTERS.length) ? LETTERS[byte % LETTERS.length] : letter();
  };
  const group = () => Array.from({ length: 5 }, letter).join("");
  const drawn = (groups, most, fits) => {
    for (;;) {
      const password = Array.from({ length: groups }, group).join("-").slice(0, most);
      if (fits(password) && kinds(password) === 4) return password;
    }
  };
})();
