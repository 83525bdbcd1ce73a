"""What a task is played in: a practice town of Wegwijs, or the Django beside it. Each gives its address and signs in."""

import contextlib
import pathlib
import subprocess
import sys

from selenium.webdriver.common.by import By
from selenium.webdriver.support.wait import WebDriverWait

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "browser"))

import town  # noqa: E402

PEER = HERE / "baseline"
PEER_PYTHON = town.ROOT / ".build" / "baseline" / "bin" / "python"


class Town:
    """A fresh copy of one practice town for each time that a task is played, so that no task finds what another left."""

    def __init__(self, made):
        self.made = made

    @contextlib.contextmanager
    def opened(self):
        with town.served(self.made) as base:
            yield base

    def sign_in(self, browser, base, who):
        """As the first colleague of this kind whom one may be where one practises."""
        browser.get(base + "/aanmelden")
        card = next((card for card in browser.find_elements(By.CLASS_NAME, "ww-card") if who in card.text), None)
        if card is None:
            raise LookupError(f"nobody is {who!r} on {base}/aanmelden")
        _click_and_leave(browser, card.find_element(By.TAG_NAME, "button"))


class Peer:
    """One Django for a whole run: what its tasks leave does not hinder them."""

    def __init__(self, base):
        self.base = base

    @contextlib.contextmanager
    def opened(self):
        yield self.base

    def sign_in(self, browser, base, who):
        browser.get(base + "/admin/login/")
        browser.find_element(By.NAME, "username").send_keys(who)
        browser.find_element(By.NAME, "password").send_keys(who)
        _click_and_leave(browser, browser.find_element(By.CSS_SELECTOR, "[type=submit]"))

    @classmethod
    @contextlib.contextmanager
    def served(cls):
        server = subprocess.Popen([PEER_PYTHON, PEER / "serve.py"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        try:
            base = server.stdout.readline().strip()
            if not base:
                raise OSError("the Django beside us did not start; run Tests/tasks/baseline/serve.py to see why")
            yield cls(base)
        finally:
            server.terminate()
            server.wait(timeout=20)


def _click_and_leave(browser, button):
    before = browser.find_element(By.TAG_NAME, "html")
    button.click()
    WebDriverWait(browser, 20).until(lambda _: before != browser.find_element(By.TAG_NAME, "html"))
