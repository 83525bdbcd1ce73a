"use strict";
// Says how far something is until it is done, and then shows the page anew. Without it there is a link that does the same.
(() => {
  const said = document.querySelector("[data-voortgang]");
  const look = async () => {
    try {
      const answer = await fetch(location.href);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const now = page.querySelector("[data-voortgang]");
      if (!now) return location.reload();
      if (said.textContent !== now.textContent) said.textContent = now.textContent;
    } catch {
      // No connection: it goes on without us, and it is asked again.
    }
    setTimeout(look, 1000);
  };
  if (said) setTimeout(look, 1000);
})();
