#!/usr/bin/env python3
"""Puts texts that would run as a script into every place where text from outside reaches a page, opens those pages in Chromium
with the content security policy switched off, and looks whether anything ran: only that we write text as text keeps it from that.
All letters that there are go by in the Swift tests (HostileTests, in full with WEGWIJS_FULL).

It proves itself on a page with one text as it was sent.
"""

import contextlib
import http.server
import re
import sqlite3
import sys
import tempfile
import pathlib
import threading
import time
import urllib.parse

import say
import serving
from visitor import Visitor

sys.path.insert(0, str(serving.ROOT / "Tests" / "browser"))
import chromium  # noqa: E402

#: What a text that runs leaves behind; also a dialogue counts.
RUN = "window.betrapt=1"
PAYLOADS = [
    f"<script>{RUN}</script>", f"<img src=x onerror={RUN}>", f"<svg onload={RUN}>", f"\"><svg onload={RUN}>",
    f"'><svg onload={RUN}>",
    f"\" autofocus onfocus={RUN} x=\"", f"' autofocus onfocus={RUN} x='", f"</title><script>{RUN}</script>",
    f"</textarea><script>{RUN}</script>", f"</option></select><svg onload={RUN}>", f"<details open ontoggle={RUN}>",
    f"<iframe srcdoc='<script>parent.betrapt=1</script>'></iframe>", f"<iframe src=\"javascript:parent.betrapt=1\">",
    f"--><script>{RUN}</script>", f"]]><script>{RUN}</script>",
    f"<style>@keyframes x{{}}</style><b style=animation-name:x onanimationstart={RUN}>",
    f"<math><mtext><mglyph><style></math><img src onerror={RUN}>", f"<noscript><p title=\"</noscript><svg onload={RUN}>\">",
    f"&lt;script&gt;{RUN}&lt;/script&gt;", f"&#60;svg onload={RUN}&#62;", f"<\u0301script>{RUN}</script>",
    f"\uff1cscript\uff1e{RUN}\uff1c/script\uff1e",
    f"<svg/onload={RUN}>", f"<SvG OnLoAd={RUN}>", f"<svg\nonload={RUN}\n>", f"<body onpageshow={RUN}>",
    f"<input autofocus onfocus={RUN}>",
    f"<video><source onerror={RUN}></video>", f"<form><button formaction=javascript:{RUN}>x</form>", f"javascript:{RUN}",
]
#: All at once, each of them where the one before it may have left off.
ALL = " ".join(PAYLOADS)


def watch(browser):
    """Sees to it that nothing but our own writing keeps a script from running."""
    browser.execute_cdp_cmd("Page.enable", {})
    browser.execute_cdp_cmd("Page.setBypassCSP", {"enabled": True})


def ran(browser):
    """Whether something that is no script of ours ran on the page that is open. Also presses what may be pressed when it leads to
    a script."""
    with contextlib.suppress(Exception):
        browser.switch_to.alert.accept()
        return True
    return browser.execute_script(
        "document.querySelectorAll('a[href^=\"javascript\" i],button[formaction^=\"javascript\" i]').forEach(x => x.click());"
        "return new Promise(done => setTimeout(() => done(window.betrapt === 1 || !!document.querySelector("
        "'script:not([src^=\"/script/\"]),iframe,object,embed,[onload],[onerror],[onfocus],[ontoggle],[style],math,"
        "noscript,video,img')), 30))")


def show(browser, address):
    browser.get(address)
    return ran(browser)


def submit(browser, base, page, address, fields):
    """Fills in a form of this page, all texts as they are, and sends it."""
    browser.get(base + page)
    sent = browser.execute_script("""
        const form = [...document.forms].find(f => f.getAttribute('action') === arguments[0]);
        if (!form) return false;
        for (const [name, value] of Object.entries(arguments[1])) {
            let field = form.elements[name];
            if (field && field.tagName === 'SELECT') { field.remove(); field = null }
            if (!field) { field = document.createElement('input'); field.name = name; form.append(field) }
            field.type = 'text'; field.value = value;
        }
        HTMLFormElement.prototype.submit.call(form); return true""", address, fields)
    time.sleep(0.2)
    return sent and ran(browser)


def poison(database):
    """Stores them as every name that there is, by hand: no matter by which way they came."""
    with contextlib.closing(sqlite3.connect(database, timeout=30)) as db:
        for table, column in [("colleague", "name"), ("place", "name"), ("municipality", "name"), ("sign_in", "device")]:
            db.execute(f"UPDATE {table} SET {column} = {column} || ? WHERE {column} NOT LIKE '%betrapt%'", (ALL,))
        db.commit()


def pages(visitor):
    """All addresses that hang together, from the start on, one of each kind and a few more."""
    seen, waiting, kinds = [], ["/", "/collegas/nieuw", "/ik", "/logboek", "/aanmelden"], {}
    while waiting and len(seen) < 60:
        path = waiting.pop(0)
        kind = re.sub(r"[0-9][0-9a-z]{3,}|GM\d+|(?<=/cijfers/)[^/]+", "*", path.split("?")[0])
        if path in seen or kinds.get(kind, 0) >= 2 or "/taal/" in path or path.endswith((".csv", ".json", ".css", ".svg")):
            continue
        kinds[kind] = kinds.get(kind, 0) + 1
        visitor.get(path)
        seen.append(path)
        waiting += [link.replace("&amp;", "&").split("#")[0] for link in re.findall(r'href="(/[^"]*)"', visitor.page)]
    return seen


def stored(browser, base, port, database, tally):
    for role in ["teamleider", "beheerder", "controleur"]:
        visitor = Visitor(port)
        try:
            visitor.practise(role)
        except StopIteration:
            continue
        poison(database)
        name, value = visitor.cookie.split("=", 1)
        browser.get(base + "/hulp")
        browser.delete_all_cookies()
        browser.add_cookie({"name": name, "value": value, "path": "/"})
        paths = pages(visitor)
        holding = sum("window.betrapt" in visitor.get(path) for path in paths)
        faults = [path for path in paths if show(browser, base + path)]
        tally.check(f"as {role}: {len(paths)} pages, {holding} with such names on them, nothing ran",
                    faults or ([] if holding else ["no page holds them"]))


def asked(browser, base, tally, texts):
    """Behind a question mark and in each part of an address; without the policy and without anybody's help."""
    faults, count = [], 0
    for path in ["/aanmelden", "/hulp", "/verslag/{}/2017", "/verslag/GM0637/{}", "/cijfers/{}/GM0637/2017", "/werk/{}",
                 "/collegas/{}", "/galerij/{}/x", "/{}", "/taal/{}", "/logboek"]:
        for text in [*texts, ALL]:
            if "{}" not in path and text != ALL:
                continue
            escaped = urllib.parse.quote(text, safe="")
            query = "&".join(f"{name}={escaped}" for name in ["terug", "gemeente", "jaar", "bladzijde", "voor"])
            count += 1
            if show(browser, base + path.replace("{}", escaped) + "?" + query):
                faults.append(path)
    tally.check(f"in addresses: {count} pages, nothing ran", faults)


def filled(browser, base, tally, texts):
    faults, count = [], 0
    browser.get(base + "/collegas")
    colleague = browser.find_element("css selector", "main a[href^='/collegas/0']").get_attribute("href").split("/")[-1]
    for page, address, names in [
            ("/collegas/nieuw", "/collegas", ["naam", "wat", "locatie", "gemeente"]),
            (f"/collegas/{colleague}", f"/collegas/{colleague}/dienst", ["dag", "van", "tot", "locatie"]),
            ("/uitnodiging", "/uitnodiging", ["briefje"])]:
        for text in [*texts, ALL]:
            count += 1
            outcome = submit(browser, base, page, address, dict.fromkeys(names, text))
            if outcome is not False:
                faults.append(f"{address}: {text[:60]}" if outcome else f"{address} could not be sent")
    tally.check(f"in forms: {count} sent, nothing ran", faults)


class Leak(http.server.BaseHTTPRequestHandler):
    """A page with one text as it was sent, under a policy like ours."""

    def do_GET(self):
        text = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query).get("x", [""])[0]
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Security-Policy", "default-src 'none'")
        self.end_headers()
        self.wfile.write(f"<!DOCTYPE html><title>x</title><p>{text}</p>".encode())

    def log_message(self, *_):
        pass


def planted(browser, tally):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Leak) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        base = f"http://127.0.0.1:{server.server_address[1]}/?x="
        found = [text for text in PAYLOADS if show(browser, base + urllib.parse.quote(text))]
        tally.planted(f"a text as it was sent, by {len(found)} of {len(PAYLOADS)} texts", len(found) >= 12)
        tally.check("and a harmless one is none", ["it was taken for one"] if show(browser, base + "Els%20de%20Vries") else [])
        server.shutdown()


def main():
    options = say.arguments(__doc__.splitlines()[0])
    tally = say.Tally()
    browser = chromium.start()
    try:
        watch(browser)
        planted(browser, tally)
        with serving.served(serving.program(), database=True) as (port, _, database):
            base = f"http://localhost:{port}"
            asked(browser, base, tally, PAYLOADS if options.full else PAYLOADS[:4])
            stored(browser, base, port, database, tally)
            visitor = Visitor(port)
            visitor.practise("beheerder")
            browser.delete_all_cookies()
            browser.add_cookie({"name": "wegwijs", "value": visitor.cookie.split("=", 1)[1], "path": "/"})
            filled(browser, base, tally, PAYLOADS if options.full else PAYLOADS[:3])
    finally:
        browser.quit()
    tally.end()


main()
