"use strict";
// What a page does in a browser beside what its links and forms do by themselves. Without it every page works too, a load at a
// time. It keeps nothing in the browser, and asks nobody but us.
(() => {
  const parsed = async answer => new DOMParser().parseFromString(await answer.text(), "text/html");
  const sent = (form, button) => new URLSearchParams(new FormData(form, button));
  const after = seconds => new Promise(done => setTimeout(done, seconds * 1000));

  // Finding clients while somebody types: after a pause the form is sent as its button would, and the list that comes back shown.
  // An answer to what was typed before is not shown.
  const search = (() => {
    const pause = .35, least = 3, shown = new WeakMap();
    let waiting, asking;
    const field = form => form.elements[form.dataset.zoek];
    const isShown = form => (shown.get(form) ?? field(form).defaultValue) === field(form).value;

    const show = nodes => {
      const list = document.getElementById("gevonden");
      list.replaceChildren(...nodes);
      document.getElementById("aantal").textContent = list.querySelector("[data-aantal]")?.dataset.aantal || "";
    };

    const ask = async form => {
      const words = field(form).value;
      if ([...words.trim()].length < least) {
        shown.set(form, words);
        return show([]);
      }
      if (isShown(form)) return;
      asking = new AbortController();
      const body = sent(form);
      body.set("lijst", "ja");
      try {
        const answer = await fetch(form.action, { method: "POST", body, signal: asking.signal, redirect: "error" });
        const list = await parsed(answer);
        if (!answer.ok || field(form).value !== words) return;
        show(list.body.childNodes);
        shown.set(form, words);
      } catch {
        // The button still works, and says what is wrong.
      }
    };

    const stop = () => {
      clearTimeout(waiting);
      asking?.abort();
    };
    document.addEventListener("input", event => {
      const form = event.target.form;
      if (!form?.matches("[data-zoek]") || event.target !== field(form)) return;
      stop();
      waiting = setTimeout(ask, pause * 1000, form);
    });
    document.addEventListener("submit", event => { if (event.target.matches("[data-zoek]")) stop(); }, true);
    return { ask, isShown };
  })();

  // A part of the page that changes without the rest: a form or link that says so is asked here, and of the page that comes back
  // the same part is put in its place. What could not be sent stays on the screen, and is sent again; the page's own seal makes
  // that it is stored once.
  (() => {
    let early = "", shown = location.pathname;
    const here = () => document.getElementById("deel");
    const say = words => {
      const line = here()?.querySelector("[data-verbinding]");
      if (line) line.textContent = words;
    };

    const put = async (answer, form) => {
      const page = await parsed(answer), part = page.getElementById("deel"), main = page.querySelector("main");
      if (part) {
        here().replaceWith(part);
        document.title = page.title;
        // Back leads to the part that was there before.
        history[new URL(answer.url).pathname === shown ? "replaceState" : "pushState"](null, "", answer.url);
        shown = location.pathname;
        document.getElementById("gezegd").textContent = part.querySelector("[data-zeg]")?.textContent || "";
        (part.querySelector(".ww-complaints") || part.querySelector("[data-focus]"))?.focus();
        pick(part.querySelector("[data-cijfers]"), early);
        early = "";
      } else if (answer.status === 403 || !form) {
        document.querySelector("main").replaceChildren(...main.childNodes);
      } else {
        form.inert = false;
        say(main.textContent);
      }
    };

    addEventListener("popstate", () => { if (location.pathname !== shown) location.reload(); });

    const pick = (group, digit) => {
      const choice = digit && group?.querySelectorAll("input[type=radio]")[(Number(digit) + 9) % 10];
      if (!choice) return false;
      choice.checked = true;
      choice.focus();
      return true;
    };

    const again = async (address, options) => {
      for (;;) {
        try {
          return await fetch(address, options);
        } catch {
          say(here()?.querySelector("[data-verbinding]")?.dataset.verbinding || "");
          await after(5);
        }
      }
    };

    const send = async (form, button) => {
      if (form.inert) return;
      const body = sent(form, button);
      form.inert = true;
      await put(await again(button?.getAttribute("formaction") || form.action, { method: "POST", body }), form);
      form.inert = false;
    };

    // Enter takes the first who was found, when the list was there to be seen; else a second Enter does.
    const choose = async form => {
      const isSeen = search.isShown(form);
      await search.ask(form);
      const found = document.querySelectorAll("#gevonden button[name]");
      if (found.length === 0) return send(form);
      if (isSeen) return send(found[0].form, found[0]);
      found[0].focus();
    };

    document.addEventListener("submit", event => {
      const form = event.target;
      if (!form.matches("[data-deel]") || !here()) return;
      event.preventDefault();
      const button = event.submitter;
      if (form.matches("[data-zoek]") && !button?.hasAttribute("formaction")) choose(form); else send(form, button);
    });
    document.addEventListener("click", async event => {
      const link = event.target.closest?.("a[data-deel]");
      if (!link || !here() || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      await put(await again(link.href));
    });

    // Keys, only where the focus is: a digit for a choice that shows digits, Ctrl and Enter to save, an arrow to move a card.
    document.addEventListener("keydown", event => {
      const { target, key } = event, group = target.closest?.("[data-cijfers]");
      if (key === "Enter" && event.ctrlKey && target.form) {
        event.preventDefault();
        target.form.requestSubmit();
      } else if (/^[0-9]$/.test(key) && !event.ctrlKey && !event.altKey && !event.metaKey) {
        // Who types on before the choices are there means them.
        if (target === document.body && document.querySelector("form[inert]")) early = key;
        else if (target.type === "radio" && pick(group, key)) event.preventDefault();
      } else if (!event.ctrlKey && !event.altKey && !event.metaKey) {
        const way = { ArrowRight: "verder", ArrowLeft: "terug" }[key];
        const move = way && target.closest?.("[data-kaart]")?.querySelector(`[data-pijl=${way}]`);
        if (!move) return;
        event.preventDefault();
        move.click();
      }
    });
  })();

  // Keeps a long text on the server while somebody writes it, and says when it did.
  (() => {
    const kept = new WeakMap(), busy = new WeakSet();
    const keep = async form => {
      const text = form.querySelector("textarea"), value = text?.value, was = kept.get(form) ?? text?.defaultValue;
      if (!text || form.inert || busy.has(form) || value === was || value.length <= 20) return;
      busy.add(form);
      try {
        const answer = await fetch(form.dataset.concept, { method: "POST", body: sent(form), keepalive: true });
        if (answer.ok) {
          kept.set(form, value);
          form.querySelector("[data-bewaard]").textContent = await answer.text();
        }
      } catch {
        // No connection: the text stands on the screen, and it is tried again.
      }
      busy.delete(form);
    };
    const all = () => document.querySelectorAll("form[data-concept]").forEach(keep);
    setInterval(all, 5000);
    document.addEventListener("visibilitychange", all);
  })();

  // What goes on by itself: how far something is, who is called. Where it is there no more the page is shown anew.
  (async () => {
    const said = document.querySelector("[data-voortgang]");
    while (said) {
      await after(Number(said.dataset.voortgang) || 1);
      try {
        const now = (await parsed(await fetch(location.href))).querySelector("[data-voortgang]");
        if (!now) return location.reload();
        if (said.innerHTML !== now.innerHTML) said.replaceChildren(...now.childNodes);
      } catch {
        // No connection: it goes on without us, and it is asked again.
      }
    }
  })();
})();
