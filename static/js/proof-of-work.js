// The check before a reset: a worker does what is asked, then the form leaves by itself. Loaded only by the page of that
// check. Without this file, or where no worker runs, the form says how to go on.
(() => {
  "use strict";
  const form = document.querySelector("form[data-check]");
  const { dataset } = form;
  const { challenge, solution } = form.elements;
  const [said, waiting] = [form.querySelector("[data-said]"), form.querySelector("[data-waiting]")];
  const [bar, button] = [form.querySelector("progress"), form.querySelector("button")];
  let begun = false;

  // While it runs there is nothing to press and nothing to wait for.
  const show = (running) => {
    bar.hidden = !running;
    waiting.hidden = running;
    button.hidden = running;
  };

  const run = () => {
    begun = true;
    show(true);
    said.textContent = dataset.began;
    const fail = () => {
      said.textContent = "";
      show(false);
      document.dispatchEvent(new CustomEvent("say", { detail: waiting.textContent }));
    };
    let worker;
    try {
      worker = new Worker(dataset.worker, { type: "module" });
    } catch {
      fail();
      return;
    }
    worker.addEventListener("error", fail);
    worker.addEventListener("message", ({ data }) => {
      bar.value = data.solved;
      if (data.solved === bar.max / 2) said.textContent = dataset.half;
      if (!data.solution) return;
      said.textContent = dataset.done;
      solution.value = data.solution;
      form.submit();
    });
    worker.postMessage({ challenge: challenge.value, puzzles: bar.max, bits: Number(dataset.bits) });
  };

  // Once it went wrong it is begun by hand, so that nothing runs for ever.
  form.addEventListener("submit", (event) => {
    if (begun) return;
    event.preventDefault();
    run();
  });
  if (dataset.check === "load") run();
  else waiting.hidden = true;

  // Whoever comes back finds an answer that was used: the name is asked for again.
  addEventListener("pageshow", (event) => {
    if (event.persisted) location.replace(form.action);
  });
})();
