"""A practice town behind a real server on a free port, for as long as a script runs."""

import contextlib
import os
import html
import http.client
import pathlib
import re
import shutil
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    return ROOT / ".build" / "debug" / "wegwijs"


def sign_in(base, role="teamleider"):
    """Signs in with one click, as one may where one practises, as the first colleague of this kind. Gives the cookie's name
    and value."""
    host = base.split("//")[1]
    connection = http.client.HTTPConnection(host, timeout=20)
    connection.request("GET", "/aanmelden", headers={"Accept-Language": "nl"})
    page = html.unescape(connection.getresponse().read().decode())
    card = next(card for card in page.split("<li class=\"ww-card\">")[1:] if role in card.split("ww-card__code")[1].split("</span>")[0])
    colleague = re.search(r'name="collega" value="([^"]*)"', card).group(1)
    connection.request("POST", "/aanmelden/oefenen", body=f"collega={colleague}&terug=/", headers={
        "Content-Type": "application/x-www-form-urlencoded", "Origin": base})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer.getheader("Set-Cookie").split(";")[0].split("=", 1)


def make(database):
    subprocess.run([program(), "practice", "--database", database], check=True, stderr=subprocess.DEVNULL)


@contextlib.contextmanager
def served(made=None):
    """Gives the address, such as http://127.0.0.1:41234. Of a town that was made before it serves a copy, which begins sooner."""
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "practice.db")
        if made:
            shutil.copyfile(made, database)
        else:
            make(database)
        server = subprocess.Popen(
            [program(), "serve", "--database", database, "--port", "0"], stdout=subprocess.PIPE, text=True)
        try:
            line = server.stdout.readline()
            yield re.search(r"http://127\.0\.0\.1:\d+", line).group(0)
        finally:
            server.terminate()
            server.wait(timeout=20)


@contextlib.contextmanager
def begun():
    """A server on its first day, without any data: no practice. Gives its address by the name of this machine, such as
    http://localhost:41234, and the code of the slip for the first administrator."""
    with tempfile.TemporaryDirectory() as folder:
        database, said = os.path.join(folder, "team.db"), open(os.path.join(folder, "said"), "w+")
        subprocess.run([program(), "migrate", "--database", database], check=True, stderr=subprocess.DEVNULL)
        server = subprocess.Popen(
            [program(), "serve", "--database", database, "--port", "0"], stdout=subprocess.PIPE, stderr=said, text=True)
        try:
            port = re.search(r":(\d+)/", server.stdout.readline()).group(1)
            said.seek(0)
            yield f"http://localhost:{port}", re.search(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}", said.read()).group(0)
        finally:
            server.terminate()
            server.wait(timeout=20)
            said.close()
