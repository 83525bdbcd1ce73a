"""A volunteer at the desk loses the connection while she saves what she wrote; in a real browser, with scripts. Her text stays on
the screen, the page says that there is no connection, and sends it again by itself once there is one. It is stored once, whether
the request never arrived, only its answer was lost, or the page after it; and the page is never loaded anew."""

import contextlib
import datetime
import http.client
import json
import sys
import time
import zoneinfo

from selenium.common.exceptions import WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

import chromium
import town
import walk
from line import Line
from visitor import Visitor

PLACE, VOLUNTEER = "Fonteinbos", "begeleider huisvesting"
LOST = "Geen verbinding. Je tekst staat nog op het scherm."
#: Seconds. The page tries again every five; how long it took is shown and not judged.
PATIENCE = 30
NOTE = "textarea[name=notitie]"


class AtTheDesk(Visitor):
    """A volunteer, whose browser is connected by a line that can be cut. What is counted is asked beside it."""

    @classmethod
    @contextlib.contextmanager
    def on_a_line(cls, tally):
        with town.served() as base, Line(base) as line:
            # Where motion is welcome the page is still scrolling when something on it is clicked.
            browser = chromium.start("--window-size=1280,1400", "--force-prefers-reduced-motion")
            try:
                visitor = cls(browser, line.base, tally)
                visitor.line, visitor.beside = line, base
                visitor.become("teamleider")
                visitor.plan_shift()
                visitor.become(VOLUNTEER)
                yield visitor
            finally:
                browser.quit()

    def become(self, role):
        self.get("/hulp")
        name, value = town.sign_in(self.beside, role)
        self.browser.add_cookie({"name": name, "value": value})

    def plan_shift(self):
        """Of hours around now, as long as one may be planned."""
        self.get("/collegas")
        self.find("main li, main tr", VOLUNTEER, PLACE).find_element(By.TAG_NAME, "a").click()
        now = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam"))
        hours = {"dag": now.date().isoformat(), "van": f"{max(now.hour - 4, 0):02}:00", "tot": f"{min(now.hour + 5, 23):02}:59"}
        for name, value in hours.items():
            # How these are typed depends on the machine.
            self.browser.execute_script("arguments[0].value = arguments[1]", self.browser.find_element(By.NAME, name), value)
        self.find("button", "Dienst vastleggen").click()
        self.wait_for(hours["van"] + "–" + hours["tot"])

    def contacts(self):
        """How many conversations of this year are counted; a year of which nothing is on record has no report."""
        line = http.client.HTTPConnection(self.beside.split("//")[1], timeout=20)
        year = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam")).year
        cookie = "=".join(town.sign_in(self.beside))
        line.request("GET", f"/verslag/GM0637/{year}/verslag.json", headers={"Cookie": cookie})
        answer = line.getresponse()
        report = json.loads(answer.read()) if answer.status == 200 else {"figures": []}
        line.close()
        return sum(figure["value"] for figure in report["figures"] if figure["id"].startswith("contacts."))

    # What she sees and does.

    def until(self, holds, words):
        waiting = WebDriverWait(self.browser, PATIENCE, 0.05, ignored_exceptions=[WebDriverException])
        return waiting.until(lambda _: holds(), f"{words} on {self.path()}")

    def wait_for(self, words):
        self.until(lambda: words in self.text(), words)

    def find(self, selector, *words):
        """The first that has all these words in it."""
        def one():
            found = self.browser.find_elements(By.CSS_SELECTOR, selector)
            return next((each for each in found if all(word in each.text for word in words)), None)

        return self.until(one, words)

    def open_form(self, has_name):
        """From the desk, without a load; whoever was helped last is the client."""
        self.get("/balie")
        self.browser.execute_script("window.isStillHere = true")
        (self.find(".ww-choice__one") if has_name else self.find("a", "Zonder naam")).click()
        self.wait_for("Waar ging het over?")

    def fill(self, words):
        self.find("label", "Geld en schulden").click()
        if words:
            self.browser.find_element(By.CSS_SELECTOR, NOTE).send_keys(words)

    def save(self):
        self.find("button", "Opslaan").click()

    def see_no_connection(self, words):
        """Gives what is wrong with the page while nothing is answered."""
        self.wait_for(LOST)
        if words and self.browser.find_element(By.CSS_SELECTOR, NOTE).get_attribute("value") != words:
            yield "what she wrote is not on the screen any more"
        if not self.browser.find_element(By.CSS_SELECTOR, "input[value=money]").is_selected():
            yield "what she chose is not on the screen any more"

    def see_saved(self):
        """Gives the seconds after which it was there, and what is wrong."""
        since = time.monotonic()
        self.line.open()
        self.wait_for("Bewaard: geld en schulden")
        seconds = time.monotonic() - since
        is_still_here = self.browser.execute_script("return window.isStillHere === true")
        return seconds, [] if is_still_here else ["the page was loaded anew"]


def never_arrived(line):
    line.cut()


def answer_lost(line):
    line.lose_answers()


def page_after_it_lost(line):
    line.lose_answers(but=1)


def save_on_a_bad_line(visitor, way, has_name, tally):
    """Nothing is stored before it arrives, and once it is stored it stays once."""
    words = f"Kwam langs over de huur ({way.__name__}), en brengt morgen de brief mee." if has_name else ""
    visitor.open_form(has_name)
    visitor.fill(words)
    before = visitor.contacts()
    way(visitor.line)
    visitor.save()
    faults = list(visitor.see_no_connection(words))
    stored = 0 if way is never_arrived else 1
    if visitor.contacts() != before + stored:
        faults.append(f"while nothing is answered {visitor.contacts() - before} are counted, and {stored} should be")
    lost = visitor.line.lost
    if stored and not lost:
        faults.append("no answer was lost, so nothing was tested")
    seconds, more = visitor.see_saved()
    faults += more
    if visitor.contacts() != before + 1:
        faults.append(f"in the end {visitor.contacts() - before} are counted, and one should be")
    name = f"{'with' if has_name else 'without'} a name, {way.__name__.replace('_', ' ')}"
    tally.add(f"{name}: saved by itself after {seconds:.1f} s, once ({lost} answers lost)", faults + note_faults(visitor, words))


def note_faults(visitor, words):
    """The note is read again in the conversation itself, which is the first of the list beside the form; and no draft is left."""
    if not words:
        return []
    visitor.open_form(has_name=True)
    faults = ["what was saved stands in the form again, as a draft"] if "Dit is je concept" in visitor.text() else []
    visitor.find("aside li", "geld en schulden").find_element(By.TAG_NAME, "a").click()
    visitor.wait_for("Haal dit gesprek weg")
    kept = visitor.browser.find_element(By.CSS_SELECTOR, NOTE).get_attribute("value")
    return faults if kept == words else [*faults, f"the note says {kept!r}"]


def undo_on_a_bad_line(visitor, tally):
    before = visitor.contacts()
    visitor.open_form(has_name=False)
    visitor.fill("")
    visitor.save()
    visitor.wait_for("Bewaard: geld en schulden")
    visitor.line.lose_answers()
    visitor.find("button", "Ongedaan maken").click()
    visitor.wait_for(LOST)
    visitor.line.open()
    visitor.wait_for("Ongedaan gemaakt.")
    faults = [] if visitor.contacts() == before else [f"{visitor.contacts() - before} are counted, and none should be"]
    tally.add("undone once, when the answer to that was lost", faults)


def back_to_the_desk(visitor, tally):
    """Who goes back from a conversation is at the desk, and who goes forward at the conversation again."""
    visitor.open_form(has_name=True)
    there = visitor.path()
    visitor.browser.back()
    visitor.wait_for("Wie is er?")
    faults = [] if visitor.path() == "/balie" else [f"back leads to {visitor.path()}"]
    visitor.browser.forward()
    visitor.wait_for("Waar ging het over?")
    tally.add("back from a conversation is the desk", faults if visitor.path() == there else [*faults, "forward leads elsewhere"])


def draft_arrives_late(visitor, tally):
    """What was underway to be kept as a draft arrives after what it was a draft of was saved."""
    words = "Belde over de energierekening, en komt donderdag langs met de papieren."
    visitor.open_form(has_name=True)
    visitor.line.hold("/concept")
    visitor.fill(words)
    underway = visitor.line.holding.wait(PATIENCE)
    visitor.save()
    visitor.wait_for("Bewaard: geld en schulden")
    visitor.line.let_through()
    time.sleep(1)
    faults = note_faults(visitor, words)
    tally.add("a draft that arrives late is no draft any more", faults if underway else ["no draft was sent"])


def main():
    tally, since = walk.Tally(), time.monotonic()
    with AtTheDesk.on_a_line(tally) as visitor:
        for way in (never_arrived, answer_lost, page_after_it_lost):
            save_on_a_bad_line(visitor, way, True, tally)
        save_on_a_bad_line(visitor, answer_lost, False, tally)
        undo_on_a_bad_line(visitor, tally)
        draft_arrives_late(visitor, tally)
        back_to_the_desk(visitor, tally)
    print(f"{tally.passed} good, {tally.failed} not, in {time.monotonic() - since:.0f} s")
    sys.exit(1 if tally.failed else 0)


if __name__ == "__main__":
    main()
