"""A team leader writes down a household of five whose names are in Arabic script, finds each by a Dutch spelling of what was heard,
makes one of two records of the same child, and undoes that; in a real browser, with scripts and without. A note that is being
written comes back as a draft. Every page on the way is looked at as walk.py does. With a folder, pictures are made too."""

import pathlib
import sys
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

import walk
from visitor import Visitor

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None

#: Name in its own script, year of birth, relation; and how somebody at the desk would write what he hears.
HEAD = ("خالد المنصور", "1985", "Chalid el Mansoer")
MEMBERS = [
    ("سميرة المنصور", "1988", "partner", "Samiera Almansoer"),
    ("يوسف المنصور", "2012", "child", "Joesoef el-Mansoer"),
    ("مريم المنصور", "2015", "child", "Marjam Mansoer"),
    ("عبد الرحمن المنصور", "1957", "parent", "Abderrachman Mansoer"),
]
#: The third of them, written down once more by somebody who saw his passport.
DOUBLE = ("Yousef Almansour", "2012")


def add_household(visitor, look):
    visitor.get("/clienten/nieuw")
    look("nieuw")
    name, year, _ = HEAD
    add_person(visitor, look, eigen_schrift=name, geboren=year)
    visitor.shows(f"written down: {name}", name)
    file = visitor.path()
    for name, year, relation, _ in MEMBERS:
        visitor.get(file + "/huishouden/nieuw")
        visitor.send(file + "/huishouden/nieuw", eigen_schrift=name, geboren=year, relatie=relation, verblijf="here")
    visitor.get(file)
    visitor.shows("a household of five on one page", *[member[0] for member in MEMBERS])
    look("huishouden")
    return file


def add_person(visitor, look, **fields):
    visitor.get("/clienten/nieuw")
    visitor.send("/clienten/nieuw", **fields)
    if "Is dit dezelfde persoon?" in visitor.text():
        look("nieuw-dubbel")
        visitor.send("/clienten/nieuw")


def find_by_ear(visitor, look):
    for name, *_, heard in [HEAD, *MEMBERS]:
        visitor.get("/clienten")
        visitor.send("/clienten", zoek=heard)
        visitor.shows(f"{heard} finds {name}", name, "klinkt")
    look("gevonden")
    visitor.tally.add("what was looked for stands in no address", ["it does"] if "zoek" in visitor.browser.current_url else [])


def merge_and_undo(visitor, look):
    name = MEMBERS[1][0]
    add_person(visitor, look, naam=DOUBLE[0], geboren=DOUBLE[1])
    double = visitor.path()
    visitor.get(double + "/dubbel")
    visitor.shows("the double is found by ear, across scripts", name)
    look("dubbel")
    link = next(card for card in visitor.browser.find_elements(By.CSS_SELECTOR, ".ww-card") if name in card.text)
    visitor.browser.get(link.find_element(By.TAG_NAME, "a").get_attribute("href"))
    visitor.shows("both beside each other", name, DOUBLE[0])
    look("vergelijken")
    visitor.send(visitor.path())
    visitor.shows("made one, with both names", DOUBLE[0], name)
    undo = visitor.browser.find_element(By.CSS_SELECTOR, 'form[action$="/terug"]').get_attribute("action")[len(visitor.base):]
    look("samengevoegd")
    visitor.send(undo)
    visitor.shows("undone, the one has his own name again", DOUBLE[0], absent=[name])
    visitor.get("/clienten")
    visitor.send("/clienten", zoek=MEMBERS[1][-1])
    visitor.shows("and both are found again", name, DOUBLE[0])


def draft_comes_back(visitor, file):
    form = file + "/feiten/notitie"
    visitor.get(form)
    words = "Kwam langs over de huur, en over de brief van de gemeente."
    visitor.browser.find_element(By.NAME, "tekst").send_keys(words)
    WebDriverWait(visitor.browser, 20).until(lambda _: "Concept bewaard om" in visitor.text())
    visitor.look("notitie")
    visitor.get(file)
    visitor.get(form)
    kept = visitor.browser.find_element(By.NAME, "tekst").get_attribute("value")
    visitor.tally.add("a note that was not saved comes back as a draft", [] if kept == words else [kept])
    visitor.look("concept")
    visitor.send(form)
    visitor.shows("saved, it is listed by its day and not by its words", "Notitie van", absent=[words])
    stored = visitor.browser.execute_script("return localStorage.length + sessionStorage.length")
    visitor.tally.add("nothing stays in the browser", [f"{stored} things"] if stored else [])


def go_through(has_scripts, tally):
    with Visitor.at_work(tally, FOLDER) as visitor:
        if not has_scripts:
            visitor.without_scripts()
        # The checks of a page are scripts themselves, so it is looked at where those run.
        look = visitor.look if has_scripts else lambda _: None
        file = add_household(visitor, look)
        find_by_ear(visitor, look)
        merge_and_undo(visitor, look)
        if has_scripts:
            draft_comes_back(visitor, file)


def main():
    tally, since = walk.Tally(), time.monotonic()
    if FOLDER:
        FOLDER.mkdir(parents=True, exist_ok=True)
    for has_scripts in (True, False):
        print(f"{'With' if has_scripts else 'Without'} scripts", flush=True)
        go_through(has_scripts, tally)
    print(f"{tally.passed} good, {tally.failed} not, in {time.monotonic() - since:.0f} s")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
