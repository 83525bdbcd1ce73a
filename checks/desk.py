"""The desks of a practice town: who sits at them, whom they may help, and somebody at work there over a connection of his own."""

import base64
import collections
import contextlib
import datetime
import hashlib
import http.client
import re
import secrets
import sqlite3
import time

import serving
from file_numbers import number, text
from visitor import Visitor

#: The numbers of the rows that are put into a file begin with this one.
FIRST = 5_000_000_000_000_000
#: A connection that waited longer is made anew: the server ends it after fifteen seconds, and a browser does not wait for that.
LONGEST_IDLE = 10

#: Somebody on shift at a place, and the cookie of his session.
Post = collections.namedtuple("Post", "colleague place cookie")
#: Whose file is open at a place; since when he lives in the municipality, where that is known.
Client = collections.namedtuple("Client", "person name place settled")


class Odd(Exception):
    """An answer that nobody expects at a desk."""


def places(data):
    with contextlib.closing(sqlite3.connect(data)) as db:
        return dict(db.execute("SELECT id, name FROM place ORDER BY id"))


def staffed(data, count):
    """Puts so many volunteers into a file that nobody serves yet, by turns at each of its places, each on shift all day long, and
    signed in. Pages would let in the first two of each kind only, where one practises, and plan at most ten hours."""
    now, where = datetime.datetime.now(datetime.timezone.utc), list(places(data))
    posts, rows = [], collections.defaultdict(list)
    for place in range(count):
        token, first = secrets.token_bytes(32), FIRST + 10 * place
        post = Post(first, where[place % len(where)], "wegwijs=" + base64.urlsafe_b64encode(token).decode().rstrip("="))
        posts.append(post)
        rows["colleague"].append((first, f"Balie {place} (oefening)"))
        rows["engagement"].append((first + 1, first, post.place, "volunteer", None, None, "2015-01-01"))
        # Yesterday and tomorrow too: here the day begins before that of UTC, and a run may go past midnight.
        rows["shift"] += [
            (first + 2 + n, first, post.place, (now + datetime.timedelta(days=n - 1)).date().isoformat(), "00:00", "23:59")
            for n in range(3)]
        rows["sign_in"].append((
            first + 5, hashlib.sha256(token).digest(), first, "desk", moment(now), moment(now + datetime.timedelta(hours=12))))
        rows["sign_in_use"].append((first + 5, moment(now)))
    serving.put(data, rows)
    return posts


def moment(time):
    return time.strftime("%Y-%m-%dT%H:%M:%S.000Z")


def clients(data):
    """All of them, by the place where their file is open."""
    with contextlib.closing(sqlite3.connect(data)) as db:
        rows = db.execute("""
            SELECT f.person, (SELECT n.text FROM person_name n WHERE n.person = f.person AND n.script = 'Latn'
                ORDER BY CASE n.kind WHEN 'called' THEN 0 WHEN 'document' THEN 1 ELSE 2 END, n.id LIMIT 1), f.place,
                (SELECT MIN(l.started_on) FROM placement l WHERE l.person = f.person)
            FROM client_file f WHERE NOT EXISTS (SELECT 1 FROM client_file_end x WHERE x.file = f.id) ORDER BY f.id""")
        found = collections.defaultdict(list)
        for row in rows:
            found[row[2]].append(Client(*row))
        return found


class Clerk(Visitor):
    """Who sits at a desk. He does what a browser without scripts does, and keeps his connection."""

    def __init__(self, port, cookie=None):
        super().__init__(port)
        self.cookie, self.line, self.used = cookie, None, 0.0
        #: What he asked, and the seconds that it took.
        self.times = []

    def connect(self):
        if self.line and (self.line.port != self.port or time.monotonic() - self.used > LONGEST_IDLE):
            self.hang_up()
        self.line = self.line or super().connect()
        return self.line

    def let_go(self, line):
        self.used = time.monotonic()

    def hang_up(self):
        if self.line:
            self.line.close()
        self.line = None

    def ask(self, method, path, body=None, **headers):
        since = time.monotonic()
        try:
            page = super().ask(method, path, body, **headers)
        except (OSError, http.client.HTTPException):
            self.hang_up()
            raise
        self.times.append((f"{method} {re.sub('/[0-9a-z]{13}', '/*', path.split('?')[0])}", time.monotonic() - since))
        return page

    def expect(self, status, *words):
        """Says what came instead, when it is not what was expected."""
        missing = [word for word in words if word not in self.page]
        if self.status != status or missing:
            told = " ".join(self.page.split("<main")[-1].split())
            raise Odd(f"{status} {missing or ''} was expected, and it was {self.status}: {told[:300]}")

    # What one does at a desk.

    def open_desk(self):
        self.get("/balie")
        self.expect(200, 'data-zoek="zoek"')

    def find(self, client):
        """By name; and by the number of the file when more people are called like that than are shown."""
        for words in (client.name, text(client.person)):
            self.submit("/balie", zoek=words)
            self.expect(200)
            if f'name="client" value="{text(client.person)}"' in self.page:
                return
        raise Odd(f"{client.name} was not found, by name nor by file number")

    def choose(self, client):
        """Comes to the form about him."""
        self.submit("/balie/client", client=text(client.person))
        self.expect(303)
        self.open_form(f"/balie/{text(client.person)}")

    def open_form(self, address):
        self.get(address)
        self.expect(200, "Waar ging het over?")

    def record(self, address, fields):
        """Gives where it led: to the line about what was saved, from which it can be undone."""
        self.post(address, fields)
        self.expect(303)
        if not self.place.startswith("/balie?gedaan="):
            raise Odd(f"{address} led to {self.place}")
        return self.place

    def see_saved(self, place):
        self.get(place)
        self.expect(200, "Bewaard:", "Ongedaan maken")

    def undo(self, place):
        """Of what the page shows as saved. Gives what was sent, to be sent again."""
        address = f"/balie/terug/{place.split('=')[1]}"
        fields = self.filled(address)
        self.post(address, fields)
        self.expect(303)
        return address, fields

    def keep_draft(self, address, fields, words):
        self.post(address + "/concept", fields | {"notitie": words})
        self.expect(200, "Concept bewaard om")

    def draft(self, address):
        """What he was writing, as it stands in the form when he opens it again; nothing when there is none."""
        self.open_form(address)
        return self.filled(address)["notitie"] if "Dit is je concept van" in self.page else None


def contact_of(data, place):
    """The number of what was saved there."""
    with contextlib.closing(sqlite3.connect(data, timeout=30)) as db:
        found = db.execute(
            "SELECT row_key FROM revision_row WHERE revision = ? AND table_name = 'contact'",
            (number(place.split("=")[1]),)).fetchone()
        return found[0] if found else None
