"""Opens every page in a real browser: no accessibility fault, no sideways scrolling, no fault in the console.

Follows the links from the start and from the gallery; of addresses that differ only in their values it takes a few.
"""

import collections
import pathlib
import re
import sys
import urllib.parse

import axe_playwright_python
import chromium
import town

AXE = next(pathlib.Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text()
MOST_ALIKE = 3
LOOKS = [("light", "ltr"), ("dark", "ltr"), ("light", "rtl")]


def pattern(path):
    """"/cijfers/housing.gva/GM0637/2017" and its likes are one kind of page."""
    parts = path.split("?")[0].split("/")
    return "/".join(parts[:2] + ["*"] * (len(parts) - 2)) if parts[1] not in ("galerij",) else path


def links(browser, base):
    found = browser.execute_script("return [...document.querySelectorAll('a[href]')].map(a => a.href)")
    for link in found:
        path = link[len(base):].split("#")[0] if link.startswith(base) else ""
        if path and not re.search(r"\.(csv|json)$", path) and not path.startswith("/taal/"):
            yield path


def axe_faults(browser):
    browser.execute_script(AXE)
    result = browser.execute_async_script(
        "const done = arguments[arguments.length - 1];"
        "axe.run(document, {runOnly: ['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']})"
        ".then(r => done(r.violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html).join(' | '))))")
    return result


def faults_of(browser, base, path):
    faults = []
    chromium.size(browser, 1280)
    for scheme, direction in LOOKS:
        chromium.scheme(browser, scheme)
        chromium.direction(browser, direction)
        faults += [f"{scheme} {direction}: {fault}" for fault in axe_faults(browser)]
    for direction in ("ltr", "rtl"):
        chromium.size(browser, 320, 700)
        chromium.direction(browser, direction)
        width = browser.execute_script("return document.documentElement.scrollWidth")
        if width > 320:
            faults.append(f"scrolls sideways at 320 px ({direction}): {width} px")
    for entry in browser.get_log("browser"):
        if "404 (Not Found)" not in entry["message"]:
            faults.append("console: " + entry["message"])
    foreign = browser.execute_script(
        "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(arguments[0]))", base)
    faults += [f"asks elsewhere: {name}" for name in foreign]
    return faults


def main():
    passed = failed = 0
    seen, taken = set(), collections.Counter()
    with town.served() as base:
        browser = chromium.start()
        browser.set_script_timeout(60)
        waiting = collections.deque(["/", "/galerij", "/verslag/GM9999/2017", "/nergens"])
        try:
            while waiting:
                path = waiting.popleft()
                kind = pattern(path)
                if path in seen or taken[kind] >= MOST_ALIKE:
                    continue
                seen.add(path)
                taken[kind] += 1
                browser.get(base + path)
                size = len(browser.page_source.encode())
                if not path.startswith("/galerij/"):
                    waiting.extend(links(browser, base))
                faults = faults_of(browser, base, path)
                print(f"{'ok  ' if not faults else 'FAIL'} {size // 1024:4} KB  {urllib.parse.unquote(path)}")
                for fault in faults:
                    print(f"          {fault}")
                passed, failed = passed + (not faults), failed + bool(faults)
        finally:
            browser.quit()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
