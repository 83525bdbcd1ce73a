"""Pictures of the main pages, as people look at them and as a printer gives them: `bin/screenshots [FOLDER]`."""

import base64
import pathlib
import shutil
import subprocess
import sys

import chromium
import town

PAGES = {
    "begin": "/", "verslag": "/verslag/GM0637/2017", "lijst": "/cijfers/housing.persons/GM0637/2017",
    "boek": "/cijfers/housing.balance/GM0637/2017", "werk": "/werk/huisvesting", "hulp": "/hulp", "galerij": "/galerij",
    "fout": "/verslag/GM9999/2017", "collegas": "/collegas", "jij": "/ik", "aanmelden": "/galerij/team/aanmelden-klopt-niet",
    "account": "/galerij/team/account-maken", "herstelcodes": "/galerij/team/herstelcodes", "briefje": "/galerij/team/briefje",
    "collega": "/galerij/team/collega", "collega-nieuw": "/galerij/team/collega-toevoegen", "oefenen": "/galerij/team/oefenen",
    "clienten": "/clienten", "gevonden": "/galerij/clienten/gevonden", "kaart": "/galerij/clienten/kaart-met-dienst",
    "dossier": "/galerij/clienten/dossier", "bekeken": "/galerij/clienten/bekeken", "toezicht": "/galerij/clienten/toezicht",
    "huishouden": "/galerij/clienten/huishouden-leden", "lid": "/galerij/clienten/huishouden-lid-klopt-niet",
    "verhuizing": "/galerij/clienten/verhuizing", "dubbel": "/galerij/clienten/dubbel", "vergelijken": "/galerij/clienten/vergelijken",
    "vrijgaven": "/galerij/vrijgave/vol", "vrijgave-vragen": "/galerij/vrijgave/vragen-zonder-reden",
    "bevestigen": "/galerij/team/bevestigen-klopt-niet", "logboek": "/galerij/team/logboek",
}
LOOKS = {
    "desktop": (1280, "light", "ltr"), "phone": (320, "light", "ltr"), "dark": (1280, "dark", "ltr"),
    "rtl": (1280, "light", "rtl"),
}
#: The picture in the README: the top of the annual report.
README = ("jaarverslag", "/verslag/GM0637/2017", 1330)


def picture(browser, path, width, height=None):
    height = height or min(browser.execute_script("return document.documentElement.scrollHeight"), 12_000)
    shot = browser.execute_cdp_cmd("Page.captureScreenshot", {
        "captureBeyondViewport": True, "clip": {"x": 0, "y": 0, "width": width, "height": height, "scale": 1}})
    path.write_bytes(base64.b64decode(shot["data"]))


def printed(browser, path):
    """As a PDF, and as a picture of each sheet where poppler is installed."""
    pdf = browser.execute_cdp_cmd("Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False})
    path.write_bytes(base64.b64decode(pdf["data"]))
    if shutil.which("pdftoppm"):
        subprocess.run(["pdftoppm", "-png", "-r", "60", path, path.with_suffix("")], check=True)


def take(browser, base, folder):
    for name, path in PAGES.items():
        browser.get(base + path)
        for look, (width, scheme, direction) in LOOKS.items():
            chromium.size(browser, width)
            chromium.scheme(browser, scheme)
            chromium.direction(browser, direction)
            picture(browser, folder / f"{name}-{look}.png", width)
        chromium.scheme(browser, "light")
        chromium.direction(browser, "ltr")
        printed(browser, folder / f"{name}-print.pdf")
    name, path, height = README
    chromium.size(browser, 1280)
    browser.get(base + path)
    picture(browser, folder / f"{name}.png", 1280, height)


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with town.served() as base:
        browser = chromium.start()
        try:
            browser.get(base + "/hulp")
            name, value = town.sign_in(base)
            browser.add_cookie({"name": name, "value": value})
            take(browser, base, folder)
        finally:
            browser.quit()
    print(f"{len(list(folder.iterdir()))} pictures and prints in {folder}")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
