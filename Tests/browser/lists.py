"""A team leader brings in a list of people from a spreadsheet by its five steps, and takes it back; in a real browser, with
scripts and without. Every page on the way is looked at as walk.py does. With a folder, pictures are made too."""

import pathlib
import sys
import tempfile
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

import walk
from visitor import Visitor

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None


def rows():
    """A hundred and twenty people in forty households, with three kinds of fault, and a column that means nothing here."""
    yield "Naam cliënt;Arabische naam;Geb. datum;M/V;Nationaliteit;Tel;Gezin;Opmerking"
    for number in range(1, 121):
        name = "" if number % 11 == 0 else f"Zarif Nummer {number}"
        own = "" if number % 11 == 0 else f"ظريف {number}"
        born = "1980" if number % 7 == 0 else f"3-2-{1950 + number % 50}"
        phone = "612345678" if number % 13 == 0 else "06-12345678"
        yield f"{name};{own};{born};v;Eritrese;{phone};{number // 3};x{number}"


def place(visitor):
    """The form asks for it when he leads more than one."""
    choices = visitor.browser.find_elements(By.NAME, "locatie")
    return {"locatie": Select(choices[0]).options[0].get_attribute("value")} if choices else {}


def bring_in(visitor, look, path):
    visitor.get("/invoer")
    look("invoer")
    visitor.send("/invoer", **place(visitor))
    visitor.shows("without a file there is a sentence", "Kies een bestand.")
    look("invoer-leeg")
    visitor.get("/invoer")
    visitor.send("/invoer", bestand=str(path), **place(visitor))
    run = visitor.path().removesuffix("/kolommen")
    visitor.shows("each column with what stands in it", "Stap 2 van 5", "Zarif Nummer 1", "ظريف 1", "Opmerking")
    look("kolommen")
    visitor.send(run + "/kolommen")
    visitor.shows("problems sort by sort", "17 rijen: De geboortedatum is alleen een jaartal.", "10 rijen: Er staat geen naam.")
    look("problemen")
    visitor.send(run + "/problemen", probleem_alleen_jaar_geboortedatum="houden")
    visitor.shows("a trial stores nothing", "Er is nog niets bewaard.", "110")
    look("proef")
    visitor.send(run + "/proef")
    WebDriverWait(visitor.browser, 60).until(lambda _: visitor.get(run) or "Bezig" not in visitor.text())
    visitor.shows("brought in", "De lijst is overgenomen", "110")
    look("overgenomen")
    visitor.get("/clienten")
    visitor.send("/clienten", zoek="Zarief Noemer")
    visitor.shows("and found by ear", "Zarif Nummer")
    visitor.get(run)
    visitor.send(run + "/terugdraaien")
    WebDriverWait(visitor.browser, 60).until(lambda _: visitor.get(run) or "Bezig" not in visitor.text())
    visitor.shows("and taken back", "teruggedraaid")
    look("teruggedraaid")
    visitor.get("/clienten")
    visitor.send("/clienten", zoek="Zarief Noemer")
    visitor.shows("nobody of the list is left", absent=["Zarif Nummer"])


def main():
    tally, since = walk.Tally(), time.monotonic()
    if FOLDER:
        FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "lijst.csv")
        path.write_text("\r\n".join(rows()))
        for has_scripts in (True, False):
            print(f"{'With' if has_scripts else 'Without'} scripts", flush=True)
            with Visitor.at_work(tally, FOLDER) as visitor:
                if not has_scripts:
                    visitor.without_scripts()
                bring_in(visitor, visitor.look if has_scripts else lambda _: None, path)
    print(f"{tally.passed} good, {tally.failed} not, in {time.monotonic() - since:.0f} s")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
