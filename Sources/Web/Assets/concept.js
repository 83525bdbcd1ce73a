"use strict";
// Keeps a long text on the server while somebody writes it, and says when it did. Nothing stays in the browser.
(() => {
  for (const form of document.querySelectorAll("form[data-concept]")) {
    const text = form.querySelector("textarea"), said = form.querySelector("[data-bewaard]");
    let kept = text.value, isBusy = false;

    const keep = async () => {
      if (isBusy || text.value === kept || text.value.length <= 20) return;
      isBusy = true;
      const value = text.value;
      try {
        const answer = await fetch(form.dataset.concept, { method: "POST", body: new URLSearchParams(new FormData(form)), keepalive: true });
        if (answer.ok) {
          kept = value;
          said.textContent = await answer.text();
        }
      } catch {
        // No connection: the text stands on the screen, and it is tried again.
      }
      isBusy = false;
    };

    const timer = setInterval(keep, 5000);
    document.addEventListener("visibilitychange", keep);
    form.addEventListener("submit", () => clearInterval(timer));
  }
})();
