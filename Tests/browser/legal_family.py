"""A family of six, one untraced, through application, refusal, objection, a late decision, notice of default, success, visas and
arrival; in a real browser, with scripts and without. Each day of each term on the screen is the one computed by hand from the
articles, and the report's two figures move by one. FamilyTests.swift plays the same story through requests. The main pages are
looked at as walk.py does. With a folder, pictures are made too."""

import pathlib
import re
import sys
import time

from selenium.webdriver.common.by import By

import walk
from visitor import Visitor

FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None

SPONSOR = ("Amal Zandani", "1988")
#: Name, day of birth, relation. The last is lost.
FAMILY = [
    ("Omar Zandani", "6-5-1987", "partner"), ("Lina Zandani", "4-3-2011", "child"), ("Nour Zandani", "4-3-2013", "child"),
    ("Sami Zandani", "4-3-2015", "child"), ("Tarek Zandani", "4-3-2009", "child"),
]
LOST = FAMILY[-1][0]
FOUND = [name for name, *_ in FAMILY if name != LOST]
MONTHS = "januari februari maart april mei juni juli augustus september oktober november december".split()

APPLY, DECIDE, NOTICE = "Aanvraag gezinshereniging", "Beslissing van de IND", "In gebreke stellen kan vanaf"
OBJECT, DECIDE_AGAIN, LATE = "Bezwaar", "Beslissing op bezwaar", "Beslissing na de ingebrekestelling"
APPEAL, VISA, ENTRY = "Beroep niet tijdig beslissen kan vanaf", "Mvv ophalen", "Inreizen"

#: What happens, when, how that shows and for whom; the terms that are there from then on, none when a term goes; what else the
#: page says; and how a person comes to those days.
STORY = [
    (("untraced", "2025-03-20", "", [LOST]), {}, ["Spoorloos"],
     "that one is lost moves nothing"),
    (("applied", "2025-03-10", "aangetekend 3SABC", []), {DECIDE: "2025-06-10", NOTICE: "2025-06-11"},
     ["op tijd gedaan, 10 maart 2025", "aangetekend 3SABC"],
     "ninety days after 10 March: 21 left of March, 30, 31 and 8: 8 June 2025, Whit Sunday; Monday is a holiday too, so Tuesday "
     "the 10th; late from the 11th"),
    (("extended", "2025-05-20", "", []), {DECIDE: "2025-09-08", NOTICE: "2025-09-09"},
     ["Beslissing van de IND: van dinsdag 10 juni 2025 naar maandag 8 september 2025 (voor 5 gezinsleden), "
      "omdat de termijn verlengd is"],
     "three months on from 8 June is 8 September 2025, a Monday"),
    (("refused", "2025-08-18", "", []), {NOTICE: None, OBJECT: "2025-09-15"},
     ["Afgewezen", "De beslissing van 18 augustus 2025 is een afwijzing."],
     "within the term, so there is no notice; four weeks after Monday 18 August: 13 left of August and 15: Monday 15 September"),
    (("objected", "2025-09-08", "per fax, bevestigd", []), {DECIDE_AGAIN: "2026-01-26", NOTICE: "2026-01-27"},
     ["27 januari 2026, kan nu"],
     "nineteen weeks, 133 days, after the term to object: 15 left of September, 31, 30, 31 and 26: Monday 26 January "
     "2026; then late"),
    (("noticed", "2026-02-02", "aangetekend 3SDEF", []), {LATE: "2026-02-16", APPEAL: "2026-02-17"},
     ["17 februari 2026, kan nu"], "two weeks after Monday 2 February is Monday the 16th; the day after it one may appeal"),
    (("objection-granted", "2026-02-20", "", []), {VISA: "2026-05-20"}, ["te laat gedaan, 20 februari 2026", "Ingewilligd"],
     "three months after 20 February 2026: 20 May, a Wednesday"),
    (("visa", "2026-04-07", "post in Beiroet", FOUND), {ENTRY: "2026-07-06"}, ["Heeft de mvv", "Niet zeker, kijk het na"],
     "ninety days after 7 April: 23 left of April, 31, 30 and 6: 6 July 2026"),
    (("arrived", "2026-05-11", "gezien", FOUND), {}, ["Aangekomen", "Spoorloos"], "nothing begins when they are here"),
]


def terms(visitor):
    """Every day that the page gives for each term, also of those that are done."""
    visitor.browser.execute_script("document.querySelectorAll('details').forEach(one => { one.open = true })")
    found = {}
    for row in visitor.browser.find_elements(By.CSS_SELECTOR, "main .ww-rows__one"):
        day = re.search(r": (?:uiterlijk|vanaf) (?:[a-z]+dag )?(\d+) ([a-z]+) (\d{4})", row.text)
        if day:
            label = row.find_element(By.TAG_NAME, "strong").text.split(":")[0]
            iso = f"{day[3]}-{MONTHS.index(day[2]) + 1:02}-{int(day[1]):02}"
            found.setdefault(label, set()).add(iso)
    return found


def compare(visitor, words, expected):
    shown = {label: sorted(days) for label, days in terms(visitor).items()}
    wanted = {label: [day] for label, day in expected.items()}
    differs = sorted(label for label in shown.keys() | wanted.keys() if shown.get(label) != wanted.get(label))
    visitor.tally.add(words, [f"{label}: {shown.get(label)} on screen, {wanted.get(label)} by hand" for label in differs])


def ticks(visitor, address, name, names):
    """The values of the boxes beside these names."""
    boxes = visitor.browser.find_elements(By.CSS_SELECTOR, f'form[action="{address}"] input[name="{name}"]')
    return [box.get_attribute("value") for box in boxes if any(one in box.find_element(By.XPATH, "..").text for one in names)]


def counted(visitor, figure, year):
    """The number above its list, which is the one in the report."""
    visitor.get(f"/cijfers/legal.reunification.{figure}/GM0637/{year}")
    return int(re.search(r"[\d.]+", visitor.browser.find_element(By.TAG_NAME, "h1").text)[0].replace(".", ""))


def write_down(visitor):
    visitor.get("/clienten/nieuw")
    visitor.send("/clienten/nieuw", naam=SPONSOR[0], geboren=SPONSOR[1])
    if "Is dit dezelfde persoon?" in visitor.text():
        visitor.send("/clienten/nieuw")
    file = visitor.path()
    for name, born, relation in FAMILY:
        visitor.get(file + "/huishouden/nieuw")
        visitor.send(file + "/huishouden/nieuw", naam=name, geboren=born, relatie=relation, verblijf="abroad")
    visitor.get(file)
    visitor.shows("a family of six on one page", SPONSOR[0], *[name for name, *_ in FAMILY])
    return file


def open_dossier(visitor, look, file):
    form = file + "/dossier"
    visitor.get(form)
    look("nieuw-dossier")
    visitor.send(
        form, soort="reunification", gezin=ticks(visitor, form, "gezin", [name for name, *_ in FAMILY]), vergunning="2025-01-13",
        geopend="2025-01-20")
    visitor.shows(
        "opened for five who are abroad", f"Gezinshereniging van {SPONSOR[0]}", "voor alle 5 gezinsleden",
        "bekendgemaakt op 13 januari 2025, drie maanden: uiterlijk maandag 14 april 2025", "Nog in het buitenland")
    return visitor.path()


def tell(visitor, dossier, kind, day, proof, names):
    address = dossier + "/gebeurtenissen"
    visitor.get(dossier)
    visitor.send(
        address, gebeurtenis=kind, dag=day, blijkt=proof, wie=ticks(visitor, address, "wie", names) if names else [])


def explain(visitor, look, dossier):
    """After the refusal it is written down which choices were explained; until then the dossier says so."""
    choices = dossier + "/keuzes"
    visitor.get(choices)
    visitor.send(
        choices, keuzes=["appeal", "return"], dag="2025-08-21", tolk="met", taal="ara",
        notitie="Overlegt met de familie.")
    visitor.shows(
        "what was explained is listed", "21 augustus 2025: bezwaar of beroep, terugkeer naar het eigen land", "met een tolk, Arabisch")
    look("keuzes")
    visitor.browser.get(visitor.browser.find_element(By.CSS_SELECTOR, f'a[href^="{choices}/"]').get_attribute("href"))
    visitor.shows("a sheet to sign", f"Cliënt: {SPONSOR[0]}", "– bezwaar of beroep", "Handtekening van de tolk")
    look("keuzegesprek")
    visitor.get(dossier)
    visitor.shows("the dossier asks for it no more", "Keuzes na een afwijzing", absent=["Er staat nog niet bij"])


def go_on(visitor, look, dossier):
    expected = {APPLY: "2025-04-14"}
    compare(visitor, "opened: three months after 13 January 2025 is Sunday 13 April, so Monday the 14th", expected)
    for (kind, day, proof, names), more, sentences, why in STORY:
        tell(visitor, dossier, kind, day, proof, names)
        expected = {label: iso for label, iso in {**expected, **more}.items() if iso}
        compare(visitor, f"{kind} on {day}: {why}", expected)
        visitor.shows(f"   and the page says so: {kind}", *sentences)
        if kind in ("applied", "refused", "noticed", "visa", "arrived"):
            look(f"dossier-{kind}")
        if kind == "refused":
            explain(visitor, look, dossier)


def finish(visitor, look, dossier):
    """For who was lost the visa was not collected: that is late on the list, and it takes a reason to close."""
    visitor.get("/juridisch")
    visitor.shows("what was missed for the one who was lost is too late", "Mvv ophalen: woensdag 20 mei 2026", SPONSOR[0])
    look("termijnen")
    closure = dossier + "/afsluiting"
    visitor.get(dossier)
    visitor.send(closure, uitkomst="succeeded", gesloten="2026-05-12")
    visitor.shows("it is not closed over an open term", "Er loopt nog een termijn van ons: mvv ophalen.")
    visitor.get(dossier)
    visitor.send(closure, uitkomst="succeeded", gesloten="2026-05-12", waarom="een kind blijft spoorloos")
    visitor.shows("closed, with the reason", "Gesloten op 12 mei 2026: geslaagd.")
    visitor.browser.execute_script("document.querySelectorAll('details').forEach(one => { one.open = true })")
    visitor.shows("   which stands with the term", "een kind blijft spoorloos")
    look("dossier-gesloten")
    visitor.get("/juridisch")
    visitor.shows("nothing of it is due any more", absent=[SPONSOR[0]])


def play(visitor, look):
    before = counted(visitor, "opened", 2025), counted(visitor, "succeeded", 2026)
    file = write_down(visitor)
    dossier = open_dossier(visitor, look, file)
    go_on(visitor, look, dossier)
    finish(visitor, look, dossier)
    visitor.get(file)
    visitor.shows("the file of the client tells it too", "aangekomen in Nederland", "keuzes na een afwijzing uitgelegd")
    after = counted(visitor, "opened", 2025), counted(visitor, "succeeded", 2026)
    look("cijfer")
    moved = [later - earlier for earlier, later in zip(before, after)]
    visitor.tally.add("new dossiers of 2025 and successes of 2026 move by one", [] if moved == [1, 1] else [f"{before} {after}"])


def main():
    tally, since = walk.Tally(), time.monotonic()
    if FOLDER:
        FOLDER.mkdir(parents=True, exist_ok=True)
    for has_scripts in (True, False):
        print(f"{'With' if has_scripts else 'Without'} scripts", flush=True)
        with Visitor.at_work(tally, FOLDER if has_scripts else None) as visitor:
            if not has_scripts:
                visitor.without_scripts()
            # The checks of a page are scripts themselves, so it is looked at where those run.
            play(visitor, visitor.look if has_scripts else lambda _: None)
    print(f"{tally.passed} good, {tally.failed} not, in {time.monotonic() - since:.0f} s")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
