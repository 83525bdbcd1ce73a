"use strict";
// Finds clients while somebody types: after a pause it sends the form as the button would, and shows the list that comes back.
// It keeps nothing, and an answer to what was typed before is not shown.
(() => {
  const pause = 350, least = 3;
  const form = document.querySelector("form[data-zoek]");
  if (!form) return;
  const list = document.getElementById("gevonden"), count = document.getElementById("aantal");
  const field = form.elements[form.dataset.zoek];
  let waiting, asking, shown = field.value;

  const show = nodes => {
    list.replaceChildren(...nodes);
    count.textContent = list.querySelector("[data-aantal]")?.dataset.aantal || "";
  };

  const ask = async () => {
    const words = field.value;
    if ([...words.trim()].length < least) {
      shown = words;
      return show([]);
    }
    if (words === shown) return;
    asking = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    body.set("lijst", "ja");
    try {
      const answer = await fetch(form.action, { method: "POST", body, signal: asking.signal, redirect: "error" });
      const text = await answer.text();
      if (!answer.ok || field.value !== words) return;
      show(new DOMParser().parseFromString(text, "text/html").body.childNodes);
      shown = words;
    } catch {
      // The button still works, and says what is wrong.
    }
  };

  const stop = () => {
    clearTimeout(waiting);
    asking?.abort();
  };
  field.addEventListener("input", () => {
    stop();
    waiting = setTimeout(ask, pause);
  });
  form.addEventListener("submit", stop);
})();
