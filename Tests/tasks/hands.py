"""Does the steps of a task in a browser as a person would: by what is seen on the page, and by what has the focus."""

import datetime
import fnmatch
import pathlib
import time
import zoneinfo

from selenium.common.exceptions import (
    NoSuchWindowException, StaleElementReferenceException, TimeoutException, WebDriverException)
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from task import TaskError

FILES = pathlib.Path(__file__).parent / "files"
PATIENCE, LONGEST = 15, 120
#: What begins so is a selector; anything else is the words that somebody reads.
SELECTOR = ("#", ".", "[")
NAMED_KEYS = {"Enter": Keys.ENTER, "Tab": Keys.TAB, "Escape": Keys.ESCAPE, "Down": Keys.ARROW_DOWN, "Up": Keys.ARROW_UP,
              "Ctrl": Keys.CONTROL, "Alt": Keys.ALT, "Shift": Keys.SHIFT}
#: The words exactly, or else the first place that has them in it, as far as it is seen. Capitals do not matter: styles make them.
#: With other words beside them: on the card or in the row that has those.
FIND = """
    const plain = text => text.replace(/\\s+/g, " ").trim().toLowerCase(), wanted = plain(arguments[0]);
    const words = e => plain(e.innerText || e.value || e.getAttribute("aria-label") || "");
    const beside = arguments[2] && plain(arguments[2]), around = e => e.closest("[data-kaart]") || e.closest("tr, li") || e;
    const all = [...document.querySelectorAll(arguments[1])].filter(e => e.checkVisibility() && e.getClientRects().length
        && (!beside || words(around(e)).includes(beside)));
    return all.find(e => words(e) === wanted) || all.find(e => words(e).includes(wanted));
"""
CLICKABLE = "a, button, label, summary, input[type=submit], [role=button], [role=option], [role=menuitem]"
CAN_TYPE = "return document.activeElement.matches('input, textarea, select, [contenteditable]')"


#: The holidays that fall on the same day each year: on those a place is closed.
HOLIDAYS = {(1, 1), (4, 27), (5, 5), (12, 25), (12, 26)}


def wednesday(day):
    """The next one on which the desks are open: no other holiday is ever on a Wednesday."""
    ahead = [day + datetime.timedelta(days=(1 - day.weekday()) % 7 + 1 + week * 7) for week in range(3)]
    return next(one for one in ahead if (one.month, one.day) not in HOLIDAYS)


def moment(words):
    """A day or a time in the Netherlands: as it stands, or today; and earlier and later today, with now between the two."""
    now = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam"))
    return {
        "today": now.date().isoformat(),
        "wednesday": wednesday(now.date()).isoformat(),
        "earlier": f"{max(now.hour - 4, 0):02}:00",
        "later": f"{now.hour + 4:02}:00" if now.hour < 20 else "23:59",
    }.get(words, words)


class Hands:
    def __init__(self, browser, house, base, downloads, traffic, has_scripts):
        self.browser, self.house, self.base, self.downloads = browser, house, base, pathlib.Path(downloads)
        self.traffic, self.has_scripts, self.who = traffic, has_scripts, None

    def do(self, steps):
        for step in steps:
            try:
                self._do(step)
            except TimeoutException:
                raise TaskError(f"{step.place}: {step.verb} {step.words}: not so on {self._path()}, which says: {self._main()!r}")
            except WebDriverException as error:
                raise TaskError(f"{step.place}: {step.verb} {step.words} on {self._path()}: {(error.msg or '').splitlines()[0]}")
            self._look_at_newest_window()

    def _do(self, step):
        try:
            getattr(self, "_" + step.verb)(step)
        except NoSuchWindowException:
            # The last step closed it, a moment after it was looked at.
            self._look_at_newest_window()
            getattr(self, "_" + step.verb)(step)

    def go(self, path):
        self.browser.get(self.base + path)

    def become(self, who):
        if who != self.who:
            # Addresses differ in their port only, which cookies do not heed: this forgets who came before in another town, too.
            self.browser.execute_cdp_cmd("Network.clearBrowserCookies", {})
            self.house.sign_in(self.browser, self.base, who)
            self.who = who

    # What only prepares.

    def _go(self, step):
        self.go(step.words)

    def _as(self, step):
        self.become(step.words)

    def _fill(self, step):
        name, text = step.halves()
        field = self._until(lambda browser: browser.find_element(By.NAME, name))
        if field.get_attribute("type") in ("date", "time"):
            # How these are typed depends on the machine.
            self.browser.execute_script("arguments[0].value = arguments[1]", field, moment(text))
        else:
            field.clear()
            field.send_keys(text)

    # What counts.

    def _click(self, step):
        words, _, beside = step.words.partition(" beside ")
        try:
            self._find(words, CLICKABLE, beside).click()
        except StaleElementReferenceException:
            # The page gave way to the next one between looking and clicking: nothing was clicked yet.
            self._find(words, CLICKABLE, beside).click()

    def _into(self, step):
        self._field(step.words).click()
        self._expect_focus(step)

    def _type(self, step):
        self._expect_focus(step)
        ActionChains(self.browser).send_keys(step.words).perform()

    def _key(self, step):
        *held, last = [NAMED_KEYS.get(name, name) for name in step.words.split("+")]
        chain = ActionChains(self.browser)
        for key in held:
            chain.key_down(key)
        chain.send_keys(last)
        for key in held:
            chain.key_up(key)
        chain.perform()

    def _digit(self, step):
        ActionChains(self.browser).send_keys(step.words).perform()

    def _choose(self, step):
        option, field = step.halves()
        Select(self._field(field)).select_by_visible_text(option)

    def _attach(self, step):
        name, field = step.halves()
        self._field(field).send_keys(str(FILES / name))

    def _wait(self, step):
        self._until(lambda _: self._shows(step.words))

    def _busy(self, step):
        """While the page has these words the program works on. How often one looks depends on the machine, and is not counted."""
        def is_over(browser):
            link = browser.execute_script(FIND, step.words, CLICKABLE)
            if link and not self.has_scripts:
                link.click()
            return not link

        with self.traffic.aside():
            self._until(is_over, LONGEST, 0.2)

    # How it ends.

    _see = _wait

    def _miss(self, step):
        self._until(lambda _: not self._shows(step.words))

    def _at(self, step):
        self._until(lambda _: self._path() == step.words)

    def _file(self, step):
        self._until(lambda _: fnmatch.filter([path.name for path in self.downloads.iterdir()], step.words))

    # What the eyes and the mouse need.

    def _until(self, holds, longest=PATIENCE, pause=0.05):
        return WebDriverWait(self.browser, longest, pause, ignored_exceptions=[WebDriverException]).until(holds)

    def _find(self, words, among, beside=""):
        if words.startswith(SELECTOR):
            return self._until(lambda browser: next(
                (found for found in browser.find_elements(By.CSS_SELECTOR, words) if found.is_displayed()), None))
        return self._until(lambda browser: browser.execute_script(FIND, words, among, beside))

    def _field(self, words):
        """A field is clicked itself, and not its label, of which only the words are read."""
        if words.startswith(SELECTOR):
            return self._find(words, "")
        label = self._find(words, "label")
        return self.browser.execute_script("return arguments[0].control", label)

    def _expect_focus(self, step):
        if not self.browser.execute_script(CAN_TYPE):
            raise TaskError(f"{step.place}: {step.verb} {step.words}: no field has the focus on {self._path()}")

    def _shows(self, words):
        return words.lower() in self.browser.execute_script("return document.body.innerText").lower()

    def _main(self):
        text = self.browser.execute_script("return (document.querySelector('main') || document.body).innerText")
        return " ".join(text.split())[:300]

    def _path(self):
        return self.browser.execute_script("return location.pathname")

    def _look_at_newest_window(self):
        for _ in range(50):
            try:
                windows = self.browser.window_handles
                if windows[-1] != self._window():
                    self.browser.switch_to.window(windows[-1])
                return
            except NoSuchWindowException:
                time.sleep(0.1)

    def _window(self):
        try:
            return self.browser.current_window_handle
        except WebDriverException:
            # It was closed by what was done in it.
            return None
