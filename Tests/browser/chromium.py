"""Chromium as the machine has it, headless, in the ways in which people look at a page."""

import shutil

from selenium import webdriver
from selenium.webdriver.chrome.service import Service


def start(*more, logs=("browser",)):
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "/usr/bin/chromium"
    for argument in ("--accept-lang=nl", "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars", *more):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {log: "ALL" for log in logs})
    driver = shutil.which("chromedriver") or shutil.which("chromium.chromedriver") or "/usr/bin/chromedriver"
    browser = webdriver.Chrome(options=options, service=Service(driver))
    browser.set_script_timeout(60)
    return browser


def size(browser, width, height=900):
    browser.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 500})


def scheme(browser, name):
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": name}]})


def direction(browser, name):
    browser.execute_script("document.documentElement.dir = arguments[0]", name)
