"""What a browser sees wrong with the page that it shows."""

import pathlib

import axe_playwright_python
import chromium

AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
#: Light or dark, and the direction of reading.
LOOKS = [("light", "ltr"), ("dark", "ltr"), ("light", "rtl"), ("dark", "rtl")]


def links(browser, base):
    """The addresses within the site, as paths, in the order of the page."""
    found = browser.execute_script("return [...document.querySelectorAll('a[href]')].map(a => a.href)")
    paths = [link[len(base):].split("#")[0] for link in found if link.startswith(base + "/")]
    return list(dict.fromkeys(path for path in paths if path))


def language(browser):
    return browser.execute_script("return document.documentElement.lang")


def stylesheet(browser, base):
    browser.get(base + "/")
    return browser.execute_script("return document.querySelector('link[rel=stylesheet]').href")[len(base):]


def faults(browser, base):
    return [*_accessibility(browser), *_sideways(browser), *_console(browser), *_foreign(browser, base)]


def _accessibility(browser):
    chromium.size(browser, 1280)
    for scheme, direction in LOOKS:
        chromium.scheme(browser, scheme)
        chromium.direction(browser, direction)
        browser.execute_script(AXE)
        found = browser.execute_async_script(
            "const done = arguments[arguments.length - 1];"
            "axe.run(document, {runOnly: arguments[0]}).then(r => done(r.violations.map("
            "v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))))", RULES)
        yield from (f"{scheme} {direction}: {fault}" for fault in found)
    chromium.scheme(browser, "light")


def _sideways(browser):
    """A table may scroll within its own frame; the page may not."""
    chromium.size(browser, 320, 700)
    for direction in ("rtl", "ltr"):
        chromium.direction(browser, direction)
        width = browser.execute_script("return document.documentElement.scrollWidth")
        if width > 320:
            yield f"scrolls sideways at 320 px ({direction}): {width} px"


def _console(browser):
    for entry in browser.get_log("browser"):
        if "404 (Not Found)" not in entry["message"]:
            yield "console: " + entry["message"]


def _foreign(browser, base):
    names = browser.execute_script("return performance.getEntriesByType('resource').map(e => e.name)")
    yield from (f"asks elsewhere: {name}" for name in names if not name.startswith(base + "/"))
