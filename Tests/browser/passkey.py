"""A colleague makes an account, adds a passkey, signs in with it and withdraws it, in a real browser with the authenticator that
Chromium has for tests. Every page on the way is looked at as walk.py does. With a folder, pictures are made too."""

import base64
import hashlib
import hmac
import pathlib
import re
import struct
import sys
import time

from selenium.common.exceptions import TimeoutException, WebDriverException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.virtual_authenticator import VirtualAuthenticatorOptions
from selenium.webdriver.support.wait import WebDriverWait

import chromium
import page
import screenshots
import town
import walk

PASSWORD = "vier losse woorden samen"
NEXT = "andere vier woorden nu"
FOLDER = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else None


def one_time_code(seed, ahead=0):
    """The six digits of this half minute; the next ones are good too, and are not the same code again."""
    key = base64.b32decode(seed.replace(" ", "") + "=" * (-len(seed.replace(" ", "")) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30 + ahead), hashlib.sha1)
    number = struct.unpack(">I", digest[digest[-1] & 15:][:4])[0] & 0x7FFFFFFF
    return f"{number % 10**6:06}"


class Visitor:
    def __init__(self, browser, base, tally):
        self.browser, self.base, self.tally = browser, base, tally

    def get(self, path):
        self.browser.get(self.base + path)

    def fill(self, address, **fields):
        """Fills the form that goes there and sends it."""
        form = self.browser.find_element(By.CSS_SELECTOR, f'form[action="{address}"]')
        for name, value in fields.items():
            field = form.find_element(By.NAME, name)
            field.clear()
            field.send_keys(value)
        # A click by hand misses where the window is smaller than the page that it is told to show.
        self.browser.execute_script("arguments[0].click()", form.find_element(By.CSS_SELECTOR, "button"))

    def text(self):
        return self.browser.find_element(By.TAG_NAME, "main").text

    def shows(self, words, sentence):
        """Waits for the sentence, or for what it comes to."""
        faults = []
        try:
            # While one page makes way for the next, what was found of it is gone.
            waiting = WebDriverWait(self.browser, 15, ignored_exceptions=[WebDriverException])
            waiting.until(lambda _: sentence in self.text())
        except TimeoutException:
            faults = [f"{sentence!r} is not on {self.browser.current_url}: {self.text()[:300]!r}"]
        self.tally.add(words, faults)

    def look(self, name):
        """Accessibility, width, console, and pictures."""
        faults = page.faults(self.browser, self.base)
        # An answer of 400 is what a refused form gets; and the browser tells what it forgot for who signed out.
        told = ("400 (Bad Request)", "Clear-Site-Data header")
        self.tally.add(f"   looked at: {name}", [fault for fault in faults if not any(words in fault for words in told)])
        if FOLDER:
            for look, (width, scheme, direction) in screenshots.LOOKS.items():
                chromium.size(self.browser, width)
                chromium.scheme(self.browser, scheme)
                chromium.direction(self.browser, direction)
                screenshots.picture(self.browser, FOLDER / f"{name}-{look}.png", width)
        chromium.size(self.browser, 1280)
        chromium.scheme(self.browser, "light")
        chromium.direction(self.browser, "ltr")

    def leave(self):
        self.get("/ik")
        self.fill("/afmelden")

    def use_passkey(self):
        self.get("/aanmelden?terug=/ik")
        self.fill("/aanmelden/sleutel")


def make_account(visitor, slip):
    visitor.get("/uitnodiging")
    visitor.fill("/uitnodiging", briefje=slip)
    seed = visitor.browser.find_element(By.NAME, "sleutel").get_attribute("value")
    visitor.fill(
        "/uitnodiging/instellen", **{"volledige-naam": "Els de Vries"}, naam="els.devries", wachtwoord=PASSWORD,
        code=one_time_code(seed))
    visitor.shows("an account is made", "Je account is klaar.")
    return seed


def add(visitor, authenticator):
    visitor.get("/ik")
    visitor.look("eigen-pagina-leeg")
    visitor.get("/ik/sleutels/nieuw")
    visitor.look("sleutel-toevoegen")
    visitor.fill("/ik/sleutels/nieuw", apparaat="Telefoon van Els", huidig="verkeerd wachtwoord")
    visitor.shows("another password adds nothing", "Dit is niet je wachtwoord van nu.")
    visitor.look("sleutel-verkeerd-wachtwoord")
    authenticator.set_user_verified(False)
    visitor.fill("/ik/sleutels/nieuw", huidig=PASSWORD)
    visitor.shows("an authenticator that does not know who it is makes none", "Dat lukte niet.")
    visitor.look("sleutel-mislukt")
    authenticator.set_user_verified(True)
    visitor.fill("/ik/sleutels")
    visitor.shows("asked again it makes one", "De toegangssleutel is gemaakt.")
    visitor.look("eigen-pagina-met-sleutel")
    keys = authenticator.get_credentials()
    visitor.tally.add("the passkey says whose it is and is for this name", [
        f"{len(keys)} keys, {keys[0].rp_id if keys else ''}"] if len(keys) != 1 or keys[0].rp_id != "localhost" else [])


def change_password(visitor):
    visitor.get("/ik/wachtwoord")
    visitor.look("wachtwoord")
    visitor.fill("/ik/wachtwoord", huidig=PASSWORD, wachtwoord=NEXT)
    visitor.shows("the password is changed", "Je wachtwoord is gewijzigd.")
    visitor.get("/ik/app")
    visitor.look("app")
    visitor.get("/ik/herstelcodes")
    visitor.look("herstelcodes-vragen")
    visitor.fill("/ik/herstelcodes", huidig=NEXT)
    visitor.shows("new recovery codes are made", "Je oude codes werken niet meer.")


def without(visitor):
    """Where passkeys or scripts are not there."""
    visitor.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    visitor.use_passkey()
    visitor.shows("without scripts the page says so", "Hiervoor moet je browser scripts mogen uitvoeren.")
    visitor.browser.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    numbers = visitor.base.replace("localhost", "127.0.0.1")
    visitor.browser.get(numbers + "/aanmelden")
    visitor.shows("at an address in numbers there is a sentence", "Toegangssleutels werken niet op dit adres.")
    buttons = visitor.browser.find_elements(By.ID, "toegangssleutel")
    visitor.tally.add("and no button", ["there is a button"] if buttons else [])


def walk_through(visitor, slip, authenticator):
    seed = make_account(visitor, slip)
    visitor.get("/aanmelden")
    visitor.look("aanmelden")
    visitor.fill("/aanmelden", naam="els.devries", wachtwoord=PASSWORD, code=one_time_code(seed, ahead=1))
    add(visitor, authenticator)
    change_password(visitor)
    visitor.leave()
    visitor.use_passkey()
    visitor.shows("signed in with the passkey alone", "Telefoon van Els")
    visitor.leave()
    authenticator.set_user_verified(False)
    visitor.use_passkey()
    visitor.shows("not by who does not show who he is", "Dat lukte niet.")
    visitor.look("sleutel-gebruiken-mislukt")
    authenticator.set_user_verified(True)
    visitor.fill("/aanmelden/sleutel/antwoord")
    visitor.shows("asked again it goes on", "Telefoon van Els")
    visitor.fill(re.sub(r".*(/ik/sleutels/.*)", r"\1", visitor.browser.find_element(
        By.CSS_SELECTOR, 'form[action$="/intrekken"]').get_attribute("action")))
    visitor.shows("it is withdrawn", "De toegangssleutel is ingetrokken.")
    visitor.look("eigen-pagina-ingetrokken")
    visitor.leave()
    visitor.use_passkey()
    visitor.shows("withdrawn, it lets nobody in", "Inloggen met deze toegangssleutel lukt niet.")
    visitor.look("aanmelden-ingetrokken")
    visitor.get("/ik")
    visitor.tally.add("and nobody is signed in", [] if "/aanmelden" in visitor.browser.current_url else ["somebody is"])
    without(visitor)


def main():
    tally = walk.Tally()
    if FOLDER:
        FOLDER.mkdir(parents=True, exist_ok=True)
    with town.begun() as (base, slip):
        browser = chromium.start()
        try:
            options = VirtualAuthenticatorOptions(
                protocol=VirtualAuthenticatorOptions.Protocol.CTAP2, transport=VirtualAuthenticatorOptions.Transport.INTERNAL,
                has_resident_key=True, has_user_verification=True, is_user_consenting=True, is_user_verified=True)
            browser.add_virtual_authenticator(options)
            walk_through(Visitor(browser, base, tally), slip, browser)
        finally:
            browser.quit()
    print(f"{tally.passed} passed, {tally.failed} failed")
    sys.exit(1 if tally.failed or not tally.passed else 0)


if __name__ == "__main__":
    main()
