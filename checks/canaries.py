#!/usr/bin/env python3
"""Words that stand nowhere else (canaries) are typed, sent and asked wherever a person can; then everything that `wegwijs serve`
wrote is searched for them, plain and in disguise: what it said, with --log-requests too, its temporary folder, and the files
beside the database. Of a password, a token, a code on paper and what is sealed of a client the database itself holds nothing
either. With Chromium its profile is searched after signing out.

It proves itself on one that is written to the log, and on one that stands in the database.
"""

import base64
import contextlib
import os
import pathlib
import re
import secrets
import signal
import sqlite3
import socket
import subprocess
import sys
import tempfile
import threading
import time

import say
import serving
from canary import Canaries
from visitor import Visitor, shown

sys.path.insert(0, str(serving.ROOT / "Tests" / "browser"))
try:
    import chromium
except ImportError:
    chromium = None


@contextlib.contextmanager
def served(folder, *command):
    """Serves a database there, in a temporary folder of its own. Gives the port and what it says, which grows."""
    database, scratch = folder / "team.db", folder / "tmp"
    scratch.mkdir()
    subprocess.run([serving.program(), *command, "--database", database], check=True, stderr=subprocess.DEVNULL)
    said = bytearray()
    server = subprocess.Popen(
        [serving.program(), "serve", "--database", database, "--port", "0", "--log-requests"], stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, env=dict(os.environ, TMPDIR=str(scratch)))

    def listen():
        while some := os.read(server.stdout.fileno(), 65536):
            said.extend(some)

    ear = threading.Thread(target=listen)
    ear.start()
    try:
        until = time.monotonic() + 30
        while not (port := re.search(rb":(\d+)/", said)):
            assert time.monotonic() < until and server.poll() is None, said
            time.sleep(0.05)
        yield int(port[1]), said
    finally:
        server.send_signal(signal.SIGTERM)
        server.wait(timeout=30)
        ear.join()


RAW = [
    "GET /{} HTTP/9.9\r\n\r\n", "{} /x HTTP/1.1\r\nHost: localhost\r\n\r\n", "GET / HTTP/1.1\r\nHost: localhost\r\n{}\r\n\r\n",
    "GET /hulp?{}=%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
    "POST /aanmelden HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99\r\n\r\n{}",
]


def provoke(visitor, canaries, kind):
    """Sends them with everything that a request has, rightly and wrongly."""
    new = lambda where: canaries.new(f"{kind}: {where}")
    for path in ["/hulp", "/aanmelden", "/nergens", "/ik", "/collegas", "/logboek", "/verslag/GM0637/2017"]:
        visitor.get(f"{path}?terug=/{new('a question')}&x={new('a question')}&{new('the name of a question')}=1")
        visitor.get(f"{path}/{new('an address')}")
        visitor.get(path, **{
            "User-Agent": new("a browser"), "Referer": "http://x/" + new("a referrer"),
            "X-Forwarded-For": new("a forwarded address"), "Accept-Language": new("a language"),
            new("a header"): new("a value"), "Authorization": "Basic " + new("an authorization")})
        visitor.get(path, Cookie=f"wegwijs={new('a cookie')}; taal={new('a cookie')}")
        visitor.get(path, Host=new("a host"))
        visitor.ask("BREW", f"{path}/{new('an address in an unknown way')}")
        visitor.post(path, {new("a field"): new("a form to a page"), "naam": new("a form to a page")})
        visitor.post(path, {"a": new("a large body") * 9000})
        visitor.post(path, {"a": new("a form from elsewhere")}, Origin="http://" + new("an origin"))
        visitor.ask("POST", path, f"a={new('a broken form')}&b=%zz".encode(), **{
            "Content-Type": "application/x-www-form-urlencoded"})
        visitor.ask("POST", path, new("another body").encode(), **{"Content-Type": "text/" + new("a type")})
    for raw in RAW:
        with socket.create_connection(("127.0.0.1", visitor.port), timeout=5) as line:
            line.sendall(raw.format(new("raw bytes")).encode())
            line.shutdown(socket.SHUT_WR)
            with contextlib.suppress(OSError):
                line.recv(65536)


def fill(visitor, canaries, kind, paths):
    """Types one in each field of each form of these pages, rightly sealed."""
    for path in paths:
        visitor.get(path)
        for address, unseen, fields in list(visitor.forms()):
            for name in fields:
                if address != "/afmelden":
                    visitor.post(address, {**unseen, name: canaries.new(f"{kind}: the field {name} of {address}")})
                    visitor.post(address, {**unseen, name: canaries.new(f"{kind}: the field {name}") + "\"<b>'&%"})


def practise(port, canaries, database):
    visitor = Visitor(port)
    visitor.practise("beheerder")
    canaries.new("secret: the token of a session", visitor.cookie.split("=")[1])
    provoke(visitor, canaries, "practice")
    colleague = lose(visitor, canaries, database)
    fill(visitor, canaries, "practice", ["/collegas/nieuw", f"/collegas/{colleague}", "/uitnodiging"])
    visitor.get("/ik")
    visitor.submit("/afmelden")
    seal(Visitor(port), canaries)


#: What is dangerous to know of a client: sealed before it is stored.
SEALED = ["notitie", "gezondheid", "schulden", "asielrelaas", "familie-elders"]


def seal(visitor, canaries):
    """Writes of each kind a draft and a text, changes it and opens it: the database holds none of their words."""
    visitor.practise("teamleider")
    visitor.get("/clienten/nieuw")
    visitor.submit("/clienten/nieuw", naam=canaries.new("practice: the name of a client"))
    file = visitor.place.split("?")[0]
    for kind in SEALED:
        form = f"{file}/feiten/{kind}"
        visitor.get(form)
        unseen = next(unseen for address, unseen, _ in visitor.forms() if address == form)
        visitor.post(f"{file}/concepten/{kind}", {**unseen, "tekst": canaries.new(f"secret: a draft of {kind}")})
        assert visitor.status == 200, visitor.page
        visitor.post(form, {**unseen, "tekst": canaries.new(f"secret: {kind}"), "vanaf": "1-3-2026"})
        assert visitor.status == 303, visitor.page
        visitor.get(file)
        text = re.search(rf'href="({form}/[^"]*)"', visitor.page)[1]
        visitor.get(text)
        changed = canaries.new(f"secret: {kind}, changed")
        visitor.submit(text, tekst=changed, vanaf="2-3-2026")
        assert visitor.status == 303, visitor.page
        visitor.get(text)
        assert changed in visitor.page, visitor.page


def lose(visitor, canaries, database):
    """Stores a name, and then another while the table for it is gone: the engine complains about what it was given."""
    visitor.get("/collegas/nieuw")
    _, unseen, _ = next(form for form in visitor.forms() if form[0] == "/collegas")
    place = re.search(r'<option value="(0[0-9a-z]{12})"', visitor.page)[1]
    fields = {**unseen, "wat": "guide", "locatie": place}
    visitor.post("/collegas", {**fields, "naam": canaries.new("practice: a name that is stored")})
    assert visitor.status == 303, visitor.page
    colleague = visitor.place.split("/")[-1]
    visitor.get("/collegas/nieuw")
    _, unseen, _ = next(form for form in visitor.forms() if form[0] == "/collegas")
    with contextlib.closing(sqlite3.connect(database, timeout=30, isolation_level=None)) as db:
        db.execute("ALTER TABLE volunteer_role RENAME TO gone")
        visitor.post("/collegas", {**fields, **unseen, "naam": canaries.new("practice: a name at a fault")})
        assert visitor.status == 500, visitor.status
        db.execute("ALTER TABLE gone RENAME TO volunteer_role")
    return colleague


def in_earnest(port, canaries, said):
    slip = re.search(rb"[0-9A-Z]{4}(-[0-9A-Z]{4}){3}", said)[0].decode()
    visitor = Visitor(port)
    password = canaries.new("secret: a password", "paarse trein " + secrets.token_hex(6) + " fluit")
    name = "kanarie" + secrets.token_hex(5)
    seed, recovery = visitor.set_up(slip, canaries.new("earnest: a full name"), name, password)
    for code in recovery:
        canaries.new("secret: a code on paper", code)
        canaries.new("secret: a code on paper", code.replace("-", ""))
    visitor.get("/aanmelden")
    visitor.submit("/aanmelden", naam=name, wachtwoord=canaries.new("secret: a wrong password"), code="000000")
    visitor.submit("/aanmelden", naam=canaries.new("earnest: a wrong name"), wachtwoord=canaries.new("secret: a wrong password"),
                   code=canaries.new("earnest: a wrong code"))
    visitor.get("/aanmelden")
    visitor.submit("/aanmelden", naam=name, wachtwoord=password, code=shown(seed, 1))
    assert visitor.status == 303, visitor.page
    canaries.new("secret: the token of a session", visitor.cookie.split("=")[1])
    visitor.get("/ik")
    canaries.new("secret: a seal", next(unseen["waarmerk"] for _, unseen, _ in visitor.forms()))
    provoke(visitor, canaries, "earnest")
    fill(visitor, canaries, "earnest", ["/uitnodiging", "/aanmelden", "/collegas/nieuw"])
    # Known to who reads the terminal, and said there on purpose; used by now.
    canaries.new("paper: the slip", slip)
    visitor.get("/ik")
    visitor.submit("/afmelden")


def faults(canaries, folder, said):
    """What was found where it must not be."""
    data = folder / "team.db"
    own = {data, folder / "team.db-wal", folder / "team.db-shm"}
    for where in canaries.found(bytes(said)):
        if not where.startswith("paper"):
            yield f"what it said holds {where}"
    for path in folder.rglob("*"):
        if path.is_file() and path not in own:
            yield from (f"{path.name} holds {where}" for where in canaries.found(path.read_bytes()))
    for path in own:
        if path.exists():
            stored = path.read_bytes()
            yield from (f"{path.name} holds {where}" for kind in ("secret", "paper") for where in canaries.found(stored, kind))


def check(tally, words, command, talk):
    canaries = Canaries()
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        with served(folder, command) as (port, said):
            talk(port, canaries, said, folder / "team.db")
            # What is written is there at the latest when it has ended; what is deleted then is looked for before.
            during = list(faults(canaries, folder, said))
        found = sorted({*during, *faults(canaries, folder, said)})
        if command == "practice":
            stored = set(canaries.found((folder / "team.db").read_bytes(), "practice: a name that is stored"))
            assert stored, "what is stored is found where it belongs"
        tally.check(f"{words}: {len(canaries.all)} canaries, none where it must not be", found)
        assert b"request" in said and len(canaries.all) > 100
        planted = bytearray(said) + f"fault: {list(canaries.all)[3]}\n".encode()
        tally.planted("a canary in the log", set(faults(canaries, folder, planted)) - set(found))
        coded = base64.b64encode(b"x" + list(canaries.all)[5].encode() + b"yz")
        tally.planted("one in disguise in the log", set(faults(canaries, folder, bytearray(said) + coded)) - set(found))
        secret = next(word for word, where in canaries.all.items() if where.startswith("secret"))
        with contextlib.closing(sqlite3.connect(folder / "team.db", isolation_level=None)) as db:
            db.execute("CREATE TABLE leak (text TEXT)")
            db.execute("INSERT INTO leak VALUES (?)", (secret,))
        tally.planted("a secret in the database", set(faults(canaries, folder, said)) - set(found))


#: What Chromium keeps of itself, whatever a page says: known, and told in checks/README.md.
KEPT = {
    "history": "an address that was open, with what stands behind the question mark: no name may ever stand there",
    "form": "the name for signing in, which it offers the next time; a password keeper needs to know that field",
    "session": "what was sent with a form that came back, in the file by which it opens its tabs again; not next to a password",
}


def browse(tally):
    """Signs in, types and looks about in Chromium, signs out, closes it, and searches its profile."""
    canaries = Canaries()
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        (folder / "practice").mkdir()
        (folder / "earnest").mkdir()
        with served(folder / "practice", "practice") as (port, _), served(folder / "earnest", "migrate") as (other, _):
            browser = chromium.start(f"--user-data-dir={folder / 'profile'}")
            look_about(browser, f"http://localhost:{port}", f"http://localhost:{other}", canaries)
            time.sleep(1)
            browser.quit()
        found = {}
        for path in (folder / "profile").rglob("*"):
            if path.is_file() and not path.is_symlink():
                for where in canaries.found(path.read_bytes()):
                    found.setdefault(where, set()).add(str(path.relative_to(folder / "profile")))
        known = {where for where in found if where.split(":")[0] in KEPT}
        tally.check(f"Chromium's profile after signing out: {len(canaries.all)} canaries", [
            f"{', '.join(sorted(paths))} holds {where}" for where, paths in found.items() if where not in known])
        tally.planted("a word behind the question mark, which a browser remembers", any("history" in where for where in known))
        for where in sorted(known):
            say.note(f"kept in {', '.join(sorted(found[where]))}: {KEPT[where.split(':')[0]]}")


def look_about(browser, base, earnest, canaries):
    browser.get(f"{earnest}/aanmelden")
    browser.find_element("name", "wachtwoord").send_keys(canaries.new("a wrong password"))
    type_in(browser, "naam", canaries.new("form: a wrong name beside a password"))
    browser.get(f"{base}/uitnodiging")
    type_in(browser, "briefje", canaries.new("session: a wrong slip"))
    browser.get(f"{base}/aanmelden")
    card = next(c for c in browser.find_elements("css selector", ".ww-card") if "beheerder" in c.text)
    press(browser, card.find_element("tag name", "button"))
    canaries.new("the token of the session", browser.get_cookie("wegwijs")["value"])
    for _ in range(2):
        browser.get(f"{base}/collegas/nieuw")
        browser.execute_script("document.querySelector('select[name=wat]').value = 'auditor'")
        type_in(browser, "naam", canaries.new("the name of a colleague"))
    browser.get(f"{base}/collegas")
    names = browser.find_element("tag name", "main").text
    assert sum(word in names for word in canaries.all) == 2, "both names are on the list"
    browser.get(f"{base}/collegas?zoek={canaries.new('history: what was asked behind an address')}")
    press(browser, browser.find_element("css selector", ".ww-reader__switch"))


def press(browser, button):
    browser.execute_script("arguments[0].click()", button)
    time.sleep(0.5)


def type_in(browser, name, word):
    field = browser.find_element("name", name)
    field.send_keys(word)
    field.submit()
    time.sleep(0.5)


def main():
    options = say.arguments(__doc__.splitlines()[0])
    tally = say.Tally()
    check(tally, "practising", "practice", lambda port, canaries, said, data: practise(port, canaries, data))
    check(tally, "in earnest", "migrate", lambda port, canaries, said, data: in_earnest(port, canaries, said))
    if chromium:
        browse(tally)
    elif options.full:
        tally.check("Chromium's profile", ["there is no Chromium here: start this with bin/browser ../../checks/canaries.py"])
    else:
        say.note("the profile of a browser is searched with: bin/browser ../../checks/canaries.py")
    tally.end()


main()
