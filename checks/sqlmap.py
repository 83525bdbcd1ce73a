#!/usr/bin/env python3
"""Lets sqlmap try to get words of its own into our statements: in each part of each address, in what stands behind the question
mark and in each field of each form; with --full at level 3, which adds cookies and headers. On this machine only, against a
practice town. It takes long and is no part of checks/all.

It proves itself on a page that puts what it is asked into a statement.
"""

import contextlib
import functools
import http.server
import json
import pathlib
import re
import sqlite3
import subprocess
import tempfile
import threading
import time
import urllib.parse

import say
import serving
from visitor import Visitor

PLACE = serving.ROOT / ".build" / "sqlmap"
PROGRAM = PLACE / "bin" / "sqlmap"


def install():
    if not PROGRAM.exists():
        say.note("installing sqlmap in .build/sqlmap")
        subprocess.run(["python3", "-m", "venv", PLACE], check=True)
        subprocess.run(
            [PLACE / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "sqlmap==1.10.10"], check=True)


def attack(port, path, *more, level=3, data=None, cookie=None):
    """Gives where sqlmap got something in, how many places it tried, and what it said."""
    with tempfile.TemporaryDirectory() as folder:
        command = [PROGRAM, "-u", f"http://127.0.0.1:{port}{path}", "--batch", f"--level={level}", "--risk=1", "--flush-session",
                   "--technique=BEUSQ", "--threads=4", "--disable-coloring", f"--output-dir={folder}", "--timeout=10",
                   "--retries=1", "--ignore-code=*", "--answers=redirect=N", *more]
        if data:
            command += [f"--data={data}"]
        if cookie:
            command += [f"--cookie={cookie}"]
        done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace", cwd=folder)
    found = re.findall(r"Parameter: (.+)", done.stdout)
    tried = len(set(re.findall(r"testing for SQL injection on (.+)", done.stdout)))
    return found, tried, done.stdout


class Leak(http.server.BaseHTTPRequestHandler):
    """Asks a small database, with a statement that holds what stands behind the question mark."""

    def do_GET(self):
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        with contextlib.closing(sqlite3.connect(":memory:")) as db:
            db.execute("CREATE TABLE colleague AS SELECT 'els' AS name UNION SELECT 'jan'")
            try:
                rows = db.execute(f"SELECT name FROM colleague WHERE name = '{query.get('naam', ['els'])[0]}'").fetchall()
                status, words = 200, f"<p>{len(rows)} {rows}</p>"
            except (sqlite3.Error, sqlite3.Warning) as error:
                status, words = 200, f"<p>SQLite error: {error}</p>"
        self.send_response(status)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(f"<html><body><h1>Colleagues</h1>{words}</body></html>".encode())

    def log_message(self, *_):
        pass


def planted(tally):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Leak) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        found, tried, said = attack(server.server_address[1], "/?naam=els", level=1)
        tally.planted("what is asked, put into a statement", found)
        if not found:
            say.note(said[-1500:])
        server.shutdown()


#: Every address with parts or questions; a star stands where sqlmap puts its words.
ADDRESSES = [
    "/verslag/GM0637*/2017*", "/verslag/GM0637*", "/cijfers/housing.persons*/GM0637*/2017*?bladzijde=1",
    "/cijfers/housing.persons*/GM0637*/2017*/lijst.csv", "/cijfers/housing.persons*/GM0637*/2017*/lijst.xlsx",
    "/verslag/GM0637*/2017*/verslag.json", "/verslag/GM0637*/2017*/verslag.csv",
    "/werk/huisvesting*?gemeente=GM0637&jaar=2017", "/collegas/{collega}*", "/collegas/{collega}*/vertrek",
    "/clienten/{client}*", "/clienten/{client}*/bekeken", "/clienten/{client}*/gegevens", "/clienten/{client}*/geschiedenis",
    "/clienten/{client}*/huishouden/nieuw", "/clienten/{client}*/feiten/telefoon*", "/toezicht",
    "/clienten/{client}?soort=gegevens&tot=2017-03-02.1", "/clienten/{client}*/huishouden", "/clienten/{client}*/huishouden/verhuizing*",
    "/clienten/{client}*/dubbel", "/clienten/{client}/dubbel/{other}*", "/dubbelen?bladzijde=1", "/invoer",
    "/invoer/voorbeeld/mensen*", "/invoer/{run}*", "/invoer/{run}*/kolommen", "/invoer/{run}*/problemen", "/invoer/{run}*/proef",
    "/aanmelden?terug=/ik",
    "/taal/en*?terug=/ik", "/stijl/x*", "/galerij/verslag*/lijst*",
]


def addresses(port, full, tally):
    visitor = Visitor(port)
    visitor.practise("teamleider")
    visitor.get("/collegas")
    colleague = re.search(r'href="/collegas/(0[0-9a-z]{12})"', visitor.page)[1]
    (client, other), run = clients(port), a_run(visitor)
    auditor = Visitor(port)
    auditor.practise("controleur")
    known = {"{collega}": colleague, "{client}": client, "{other}": other, "{run}": run}
    asked = [(visitor, re.sub(r"{\w+}", lambda place: known[place[0]], address)) for address in ADDRESSES]
    asked.append((auditor, "/logboek?voor=100"))
    faults, tried = [], 0
    for who, address in asked if full else asked[:3] + asked[6:8]:
        # One address after the other, each with who is signed in; the stars are the only places, beside what is asked.
        start = time.monotonic()
        paths = stars(address)
        for path in paths:
            found, count, said = attack(port, path, cookie=who.cookie, level=3 if full else 1)
            tried += count
            faults += [f"{path}: {name}" for name in found]
            if not count:
                faults.append(f"{path}: nothing was tried: {said[-300:]}")
        say.note(f"{address}: {time.monotonic() - start:.0f} s")
    tally.check(f"addresses: {tried} places tried, nothing got in", faults)


def stars(address):
    """The address with a star at one place each, and one without for what is asked behind it."""
    places = [place for place, letter in enumerate(address) if letter == "*"]
    plain = address.replace("*", "")
    one = [address[:place].replace("*", "") + "*" + address[place + 1:].replace("*", "") for place in places]
    return one + ([plain] if "?" in plain else [])


@functools.cache
def clients(port):
    """Two people whose files a team leader may open. Looked for once: who looks too often is told to wait."""
    visitor = Visitor(port)
    visitor.practise("teamleider")
    visitor.get("/clienten")
    visitor.submit("/clienten", zoek="ahmad")
    return list(dict.fromkeys(re.findall(r'href="/clienten/(0[0-9a-z]{12})"', visitor.page)))[:2]


def a_run(visitor):
    """A list that was sent, and is not brought in yet."""
    visitor.send_list("Naam;Wat is dit?\nAmal Voorbeeld;x\n".encode(), "lijst.csv")
    return re.search(r"/invoer/([0-9a-z]{13})", visitor.place)[1]


def keep_proven(database):
    """Whoever is signed in here has just shown who he is, for as long as this takes: else the question comes before the form."""
    later = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime(time.time() + 12 * 3600))
    with contextlib.closing(sqlite3.connect(database, timeout=30)) as db, db:
        db.execute("""INSERT INTO sign_in_proof (id, sign_in, way, at)
            SELECT -id, id, 'practice', ? FROM sign_in WHERE -id NOT IN (SELECT id FROM sign_in_proof)""", [later])


def rows(database, table):
    with contextlib.closing(sqlite3.connect(database, timeout=30)) as db:
        return db.execute(f"SELECT COUNT(*) FROM {table}").fetchone()[0]


#: What other programs ask, each with what it sends.
ENDPOINTS = [
    ("/api/v1/clienten/{client}*", None), ("/api/v1/clienten/{client}*/gebeurtenissen", None),
    ("/api/v1/clienten/{client}*/wijzigingen", None), ("/api/v1/cijfers/GM0637*/2017*", None),
    ("/api/v1/clienten/zoekvragen", {"zoek": "ahmad"}), ("/api/v1/clienten", {"naam": "Els Proef", "toch": True}),
    ("/api/v1/clienten/{client}/feiten/telefoon", {"nummer": "0612345678", "van": "own", "vanaf": "2020-01-01"}),
]


def endpoints(port, full, tally, database):
    """What a program asks with the key of a team leader, in its addresses and in each part of what it sends."""
    visitor = Visitor(port)
    visitor.practise("teamleider")
    keep_proven(database)
    visitor.get("/ik/programmas")
    visitor.submit("/ik/programmas", naam="Proef", clienten="schrijven", cijfers="lezen", termijn="30")
    key = re.search(r"wegwijs_[A-Za-z0-9_-]{20,}", visitor.page)[0]
    client = clients(port)[0]
    faults, tried = [], 0
    for address, sent in ENDPOINTS if full else ENDPOINTS[-1:]:
        start = time.monotonic()
        for path in stars(address.format(client=client)) or [address.format(client=client)]:
            found, count, said = attack(
                port, path, f"--headers=Authorization: Bearer {key}\nContent-Type: application/json", level=3 if full else 1,
                data=sent and json.dumps(sent))
            tried += count
            faults += [f"{path}: {name}" for name in found]
            if not count:
                faults.append(f"{path}: nothing was tried: {said[-300:]}")
        say.note(f"{address}: {time.monotonic() - start:.0f} s")
    tally.check(f"other programs: {tried} places tried, nothing got in", faults)


#: What is filled in where nothing else would be stored.
RIGHT = {"naam": "Els", "wat": "guide", "gemeente": "GM0637", "dag": "2099-01-05", "van": "10:00", "tot": "12:00",
         "zoek": "ahmad", "geboren": "1980", "geslacht": "male", "nationaliteit": "0000", "geboorteland": "0000",
         "relatie": "child", "verblijf": "here", "nummer": "06 12345678", "vanaf": "1-1-2020", "cijfers": "1234567890",
         "clienten": "lezen", "termijn": "30", "bsn-gemeente": "GM0637", "bsn-grond": "Verordening, artikel 3"}
#: The same where a field of that name means something else.
ELSEWHERE = {"/feiten/": {"van": "own"}, "/programmas": {"cijfers": "lezen"}}


def pages(port):
    """Who asks, and the pages whose forms he fills in."""
    keeper, leader = Visitor(port), Visitor(port)
    keeper.practise("beheerder")
    colleague = re.search(r'href="/collegas/(0[0-9a-z]{12})"', keeper.get("/collegas"))[1]
    place = re.search(r'<option value="(0[0-9a-z]{12})"', keeper.get(f"/collegas/{colleague}"))[1]
    leader.practise("teamleider")
    client, run = f"/clienten/{clients(port)[0]}", f"/invoer/{a_run(leader)}"
    yield keeper, ["/collegas/nieuw", f"/collegas/{colleague}", "/uitnodiging", "/locaties"], place
    yield leader, ["/clienten", "/clienten/nieuw", "/ik/programmas"] + [
        f"{client}/{form}" for form in (
            "huishouden/nieuw", "huishouden/verhuizing", "feiten/telefoon", "feiten/v-nummer", "feiten/notitie", "dubbel")
    ] + [f"{run}/kolommen", f"{run}/problemen"], place


def forms(port, full, tally, database):
    """Each form with the seal of its page, and filled in as it should be, so that it is stored; with another number each time, as
    what is sent twice is not stored twice. A slip is asked five times a minute at most, so that form is tried little."""
    faults, tried, before = [], 0, {table: rows(database, table) for table in ("colleague", "person", "phone")}
    for visitor, places, place in pages(port):
        keep_proven(database)
        for page in places if full else places[:1]:
            visitor.get(page)
            # What somebody writes is kept as a draft at an address of its own, from the same form.
            drafts = re.findall(r'action="([^"]*)"[^>]*data-concept="([^"]*)"', visitor.page)
            sent = list(visitor.forms())
            sent += [(dict(drafts)[address], *form) for address, *form in sent if address in dict(drafts)]
            for address, unseen, fields in sent:
                fields = fields + [name for name in unseen if name not in ("waarmerk", "verzending")]
                if not fields or address == "/afmelden":
                    continue
                right = {**RIGHT, "locatie": place}
                for part, values in ELSEWHERE.items():
                    right |= values if part in page else {}
                filled = {**unseen, **{name: right.get(name, "x") for name in fields}}
                start = time.monotonic()
                found, count, said = attack(
                    port, address, f"--headers=Origin: http://127.0.0.1:{port}", f"-p{','.join(fields)}",
                    "--randomize=verzending",
                    data=urllib.parse.urlencode(filled), cookie=visitor.cookie, level=3 if full else 1)
                tried += count
                faults += [f"{address}: {name}" for name in found]
                if count < len(fields):
                    faults.append(f"{address}: only {count} of {len(fields)} fields were tried: {said[-300:]}")
                say.note(f"{address}: {time.monotonic() - start:.0f} s")
    stored = {table: rows(database, table) - count for table, count in before.items()}
    for table, count in stored.items():
        # Of a telephone sqlmap makes hardly anything that could be one.
        if count < (1 if table == "phone" else 10) and (full or table == "colleague"):
            faults.append(f"only {count} rows of {table} were stored meanwhile: the statements that store were hardly reached")
    tally.check(f"forms: {tried} fields tried, {stored} stored meanwhile, nothing got in", faults)


def main():
    options = say.arguments(__doc__.splitlines()[0])
    install()
    tally = say.Tally()
    planted(tally)
    with serving.served(serving.program(), "--idle-minutes", "720", database=True) as (port, _, database):
        addresses(port, options.full, tally)
        endpoints(port, options.full, tally, database)
        forms(port, options.full, tally, database)
    tally.end()


if __name__ == "__main__":
    main()
