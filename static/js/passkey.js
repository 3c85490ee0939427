// Passkeys: asks the portal for a question and the browser for its answer, which then leaves with the form. Loaded
// only by pages that offer them, and by the sign-in page once somebody begins to use it.
(() => {
  "use strict";
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (char) => char.charCodeAt(0));
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

  // The portal writes bytes as text, the browser wants bytes.
  const options = ({ challenge, user, excludeCredentials, ...rest }) => ({
    ...rest,
    challenge: bytes(challenge),
    ...(user && { user: { ...user, id: bytes(user.id) } }),
    ...(excludeCredentials && { excludeCredentials: excludeCredentials.map((known) => ({ ...known, id: bytes(known.id) })) }),
  });

  const written = ({ id, rawId, type, response }) => {
    const parts = {};
    for (const name of ["clientDataJSON", "attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (response[name]) parts[name] = text(response[name]);
    }
    return JSON.stringify({ id, rawId: text(rawId), type, response: parts });
  };

  // What went wrong, in words that the page brings along.
  const REASONS = {
    NotAllowedError: "cancelled", AbortError: "cancelled", InvalidStateError: "held",
    SecurityError: "elsewhere", NotSupportedError: "absent", ConstraintError: "absent",
  };
  const tell = (form, error) => {
    const { dataset } = form;
    const words = dataset[REASONS[error.name]] ?? dataset.failed;
    const note = form.querySelector("[data-told]");
    note.hidden = false;
    note.lastElementChild.textContent = words;
    document.dispatchEvent(new CustomEvent("say", { detail: words }));
  };

  const question = async (form, signal) => {
    const body = new URLSearchParams(new FormData(form));
    const answer = await fetch(form.dataset.ask, { method: "POST", body, signal });
    // Signed out, or checked too long ago: the page that says so stands where the question would.
    if (answer.redirected) {
      location.assign(answer.url);
      return new Promise(() => {});
    }
    if (!answer.ok) throw new Error(String(answer.status));
    return answer.json();
  };

  const answer = (form, ceremony, credential) => {
    form.elements.ceremony.value = ceremony;
    form.elements.credential.value = written(credential);
    form.submit();
  };

  // Only one request can wait in a browser: the button ends the list of the user-name box.
  let list;
  const offer = async (form) => {
    list = new AbortController();
    const { signal } = list;
    if (!(await PublicKeyCredential.isConditionalMediationAvailable?.()) || signal.aborted) return;
    const { ceremony, publicKey } = await question(form, signal);
    if (signal.aborted) return;
    const credential = await navigator.credentials.get({ publicKey: options(publicKey), mediation: "conditional", signal });
    answer(form, ceremony, credential);
  };

  const run = async (form) => {
    list?.abort();
    form.querySelector("[data-told]").hidden = true;
    const { ceremony, publicKey } = await question(form);
    const request = { publicKey: options(publicKey) };
    const { credentials } = navigator;
    answer(form, ceremony, await (form.dataset.passkey === "create" ? credentials.create(request) : credentials.get(request)));
  };

  if (!window.PublicKeyCredential || !navigator.credentials) return;
  for (const note of document.querySelectorAll("[data-without-passkeys]")) note.hidden = true;
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    form.hidden = false;
    let busy = false;
    const begin = async () => {
      if (busy) return;
      busy = true;
      await run(form).catch((error) => tell(form, error));
      busy = false;
    };
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      begin();
    });
    if (form.dataset.asked !== undefined) begin();
    // Nobody asked yet: what goes wrong here is nobody's matter. Whoever signs in with a password is asked no more.
    else if (form.dataset.list !== undefined) {
      document.addEventListener("submit", ({ target }) => target === form || list?.abort());
      offer(form).catch(() => {});
    }
  }
})();
