"""Pictures of the main pages, as people look at them: `bin/browser screenshots.py FOLDER`."""

import base64
import pathlib
import sys

import chromium
import town

PAGES = {
    "begin": "/", "verslag": "/verslag/GM0637/2017", "lijst": "/cijfers/housing.persons/GM0637/2017",
    "boek": "/cijfers/housing.balance/GM0637/2017", "werk": "/werk/huisvesting", "hulp": "/hulp",
    "fout": "/verslag/GM9999/2017",
}
LOOKS = {
    "desktop": (1280, "light", "ltr"), "phone": (320, "light", "ltr"), "dark": (1280, "dark", "ltr"),
    "rtl": (1280, "light", "rtl"),
}


def picture(browser, path, width):
    height = min(browser.execute_script("return document.documentElement.scrollHeight"), 12_000)
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", {
        "captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}})
    path.write_bytes(base64.b64decode(shot["data"]))


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with town.served() as base:
        browser = chromium.start()
        try:
            for name, path in PAGES.items():
                browser.get(base + path)
                for look, (width, scheme, direction) in LOOKS.items():
                    chromium.size(browser, width)
                    chromium.scheme(browser, scheme)
                    chromium.direction(browser, direction)
                    picture(browser, folder / f"{name}-{look}.png", width)
                chromium.scheme(browser, "light")
                chromium.direction(browser, "ltr")
                pdf = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})
                (folder / f"{name}.pdf").write_bytes(base64.b64decode(pdf["data"]))
        finally:
            browser.quit()
    print(f"{len(PAGES) * (len(LOOKS) + 1)} pictures in {folder}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
