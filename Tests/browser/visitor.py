"""One colleague at one browser: goes to pages, fills forms, and says what is wrong with what is shown."""

import contextlib
import time

from selenium.webdriver.common.by import By
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

import chromium
import page
import screenshots
import town


class Visitor:
    """One colleague at one browser."""

    def __init__(self, browser, base, tally, folder=None):
        """With a folder, pictures are made of what is looked at."""
        self.browser, self.base, self.tally, self.folder = browser, base, tally, folder

    @classmethod
    @contextlib.contextmanager
    def at_work(cls, tally, folder=None):
        """A team leader who is signed in, at a server of his own."""
        with town.served() as base:
            browser = chromium.start()
            try:
                browser.get(base + "/hulp")
                name, value = town.sign_in(base)
                browser.add_cookie({"name": name, "value": value})
                yield cls(browser, base, tally, folder)
            finally:
                browser.quit()

    def without_scripts(self):
        self.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})

    def get(self, path):
        self.browser.get(self.base + path)

    def path(self):
        return self.browser.current_url[len(self.base):].split("?")[0]

    def text(self):
        return self.browser.find_element(By.TAG_NAME, "main").text

    def send(self, address, **fields):
        """Fills the form that goes there and sends it."""
        form = self.browser.find_element(By.CSS_SELECTOR, f'form[action="{address}"]')
        for name, value in fields.items():
            self._fill(form.find_elements(By.NAME, name.replace("_", "-")), value)
        # A part of a page may come anew without the rest; where there is none, all of it does.
        what = "#deel" if self.browser.find_elements(By.ID, "deel") else "html"
        before = self.browser.find_element(By.CSS_SELECTOR, what)
        self.browser.execute_script("arguments[0].click()", form.find_element(By.CSS_SELECTOR, "button"))
        WebDriverWait(self.browser, 15).until(lambda _: [before] != self.browser.find_elements(By.CSS_SELECTOR, what))

    def _fill(self, fields, value):
        """A list is what to tick; a day is written as 2025-01-13, whatever the browser makes of that on the screen."""
        field, kind = fields[0], fields[0].get_attribute("type")
        if kind in ("checkbox", "radio"):
            wanted = value if isinstance(value, list) else [value]
            for one in fields:
                if one.is_selected() != (one.get_attribute("value") in wanted) and (kind == "checkbox" or not one.is_selected()):
                    self.browser.execute_script("arguments[0].click()", one)
        elif field.tag_name == "select":
            Select(field).select_by_value(value)
        elif kind == "date":
            self.browser.execute_script("arguments[0].value = arguments[1]", field, value)
        else:
            if kind != "file":
                field.clear()
            field.send_keys(value)

    def shows(self, words, *sentences, absent=()):
        # What a script of the page says may come a moment later.
        last = time.monotonic() + 5
        while (text := self.text()) is not None and time.monotonic() < last and any(one not in text for one in sentences):
            time.sleep(0.1)
        faults = [f"{sentence!r} is not on {self.path()}: {text[:400]!r}" for sentence in sentences if sentence not in text]
        self.tally.add(words, faults + [f"{sentence!r} is on {self.path()}" for sentence in absent if sentence in text])

    def look(self, name):
        # An answer of 400 is what a form gets that is shown again.
        faults = [fault for fault in page.faults(self.browser, self.base) if "400 (Bad Request)" not in fault]
        self.tally.add(f"   looked at: {name}", faults)
        if self.folder:
            for look, (width, scheme, direction) in screenshots.LOOKS.items():
                chromium.size(self.browser, width)
                chromium.scheme(self.browser, scheme)
                chromium.direction(self.browser, direction)
                screenshots.picture(self.browser, self.folder / f"{name}-{look}.png", width)
        chromium.size(self.browser, 1280)
        chromium.scheme(self.browser, "light")
        chromium.direction(self.browser, "ltr")
