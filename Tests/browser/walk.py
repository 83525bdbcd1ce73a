"""Opens every page in a real browser: no accessibility fault, no sideways scrolling, no fault in the console, no dead link.

Follows the links from the start and from the gallery. Of addresses that differ only in their values it opens a few, and asks
the others without a browser. Then the same in English, one page of each kind.
"""

import collections
import sys
import time
import urllib.parse

import chromium
import page
import town
import wire

#: How many pages of one kind are opened. There are nine kinds of work, and each has its own page. Who looks at very many clients
#: is asked who he is, so of their pages fewer are opened.
MOST_ALIKE = {"verslag": 3, "cijfers": 6, "clienten": 5}
MOST_ALIKE_OTHERWISE = 6

#: Seconds after which we sign in anew: what asks for a proof of today's work takes one of the last ten minutes.
SIGNED_IN_FOR = 240


class Tally:
    passed = failed = 0

    def add(self, what, faults):
        self.passed, self.failed = self.passed + (not faults), self.failed + bool(faults)
        print(f"{'FAIL' if faults else 'ok  '} {what}", flush=True)
        for fault in faults:
            print(f"          {fault}", flush=True)


class Desk:
    """Stays signed in, however long the walk takes."""

    def __init__(self, browser, base):
        self.browser, self.base, self.since = browser, base, None

    def stay(self):
        if self.since is None or time.monotonic() - self.since > SIGNED_IN_FOR:
            wire.cookie = town.sign_in(self.base)
            self.browser.add_cookie({"name": wire.cookie[0], "value": wire.cookie[1]})
            self.since = time.monotonic()


def kind_of(path):
    """"/cijfers/housing.gva/GM0637/2017" and its likes are one kind of page; each example of the gallery is its own."""
    parts = path.split("?")[0].split("/")
    return path if parts[1] == "galerij" else "/".join(parts[:2] + ["*"] * (len(parts) - 2))


def is_page(path):
    """No download, and not the choice of a language, which leads back to where it stands."""
    return not path.split("?")[0].endswith((".csv", ".json")) and not path.startswith("/taal/")


def walk(browser, base, desk, tally):
    """Gives every address that some page links to, and the pages that were opened."""
    waiting = collections.deque([("/", ()), ("/galerij", ()), ("/verslag/GM9999/2017", (404,)), ("/nergens", (404,))])
    linked, opened, alike = set(), [], collections.Counter()
    while waiting:
        path, statuses = waiting.popleft()
        kind = kind_of(path)
        if path in opened or alike[kind] >= MOST_ALIKE.get(path.split("/")[1], MOST_ALIKE_OTHERWISE):
            continue
        opened.append(path)
        alike[kind] += 1
        desk.stay()
        answer, faults = wire.faults_of(base, path, *statuses)
        browser.get(base + path)
        # What an example links to need not exist.
        if not path.startswith("/galerij/"):
            found = page.links(browser, base)
            linked.update(found)
            waiting.extend((link, ()) for link in found if is_page(link))
        tally.add(f"{len(answer.body) / wire.KB:6.1f} KB  {urllib.parse.unquote(path)}", faults + page.faults(browser, base))
    return linked, opened


def walk_in_english(browser, base, desk, opened, tally):
    browser.get(base + "/taal/en?terug=/")
    for path in {kind_of(path): path for path in opened}.values():
        desk.stay()
        browser.get(base + path)
        faults = [] if page.language(browser) == "en" else ["is not in English"]
        tally.add(f"   English  {urllib.parse.unquote(path)}", faults + page.faults(browser, base))


def expected(path):
    """Who opens so many files is asked who he is: of a client that is an answer too."""
    return (200, 303, 403) if path.startswith("/clienten/") else ()


def ask_the_rest(base, linked, opened, tally):
    rest = sorted(linked - set(opened))
    faults = [f"{path}: {fault}" for path in rest for fault in wire.faults_of(base, path, *expected(path))[1]]
    tally.add(f"{len(rest)} other links lead somewhere", faults)


def outside(base, tally):
    """For who is not signed in: led to where one signs in, or told that he is not."""
    for method, path, status in [
            ("GET", "/", 303), ("GET", "/verslag/GM0637/2017", 303), ("GET", "/collegas", 303), ("GET", "/aanmelden", 200),
            ("GET", "/uitnodiging", 200), ("GET", "/hulp", 200), ("GET", "/nergens", 404), ("POST", "/collegas", 401)]:
        tally.add(f"{status} {method} {path}, signed out", wire.faults_of(base, path, status, method=method)[1])


def look_from_outside(browser, base, tally):
    for path in ["/aanmelden", "/uitnodiging"]:
        browser.get(base + path)
        tally.add(f"   signed out  {path}", page.faults(browser, base))


def main():
    tally = Tally()
    with town.served() as base:
        outside(base, tally)
        wire.cookie = town.sign_in(base)
        for method, path, status in wire.KINDS:
            tally.add(f"{status} {method} {path}", wire.faults_of(base, path, status, method=method)[1])
        browser = chromium.start()
        try:
            look_from_outside(browser, base, tally)
            desk = Desk(browser, base)
            desk.stay()
            style = page.stylesheet(browser, base)
            answer, faults = wire.faults_of(base, style)
            tally.add(f"{len(answer.body) / wire.KB:6.1f} KB  {style}", faults)
            linked, opened = walk(browser, base, desk, tally)
            desk.stay()
            ask_the_rest(base, linked, opened, tally)
            walk_in_english(browser, base, desk, opened, tally)
        finally:
            browser.quit()
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed or not tally.passed else 0)


if __name__ == "__main__":
    main()
