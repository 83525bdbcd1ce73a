"use strict";
// Asks the browser for a passkey and puts its answer into the unseen fields of the form, which is then sent like any other.
(() => {
  const bytes = text => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), letter => letter.charCodeAt(0));
  const text = buffer => buffer
    ? btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "") : "";
  const known = list => (list || []).map(one => ({ ...one, id: bytes(one.id) }));

  const ask = form => {
    const options = JSON.parse(form.dataset.opties);
    options.challenge = bytes(options.challenge);
    if (form.dataset.sleutel === "maken") {
      options.user.id = bytes(options.user.id);
      options.excludeCredentials = known(options.excludeCredentials);
      return navigator.credentials.create({ publicKey: options });
    }
    options.allowCredentials = known(options.allowCredentials);
    return navigator.credentials.get({ publicKey: options });
  };

  const fill = (form, credential) => {
    const answer = credential.response;
    const fields = {
      kenmerk: credential.rawId, browsergegevens: answer.clientDataJSON, verklaring: answer.attestationObject,
      sleutelgegevens: answer.authenticatorData, handtekening: answer.signature, houder: answer.userHandle };
    for (const [name, value] of Object.entries(fields)) if (form.elements[name]) form.elements[name].value = text(value);
  };

  for (const form of document.querySelectorAll("form[data-sleutel]")) {
    const failed = document.getElementById("mislukt");
    let isAsking = false;
    const go = async () => {
      if (isAsking) return;
      isAsking = true;
      failed.hidden = true;
      try {
        fill(form, await ask(form));
        form.submit();
      } catch {
        isAsking = false;
        failed.hidden = false;
      }
    };
    form.addEventListener("submit", event => { event.preventDefault(); go(); });
    go();
  }
})();
