#!/usr/bin/env python3
"""Asks pages of two servers whose data differ only where the asker has no business, in turn, and looks whether the times of the
answers tell them apart. At the other place are some hundreds of clients, one of them with a file here too, colleagues and visits;
or nobody at all. The answers themselves have to be the same, byte for byte.

It proves itself on answers that take a third longer when somebody is there.
"""

import contextlib
import http.client
import os
import random
import re
import shutil
import sqlite3
import statistics
import tempfile
import time
import urllib.parse

import say
import serving
import sign_in
import visitor
from file_numbers import text

#: Somebody who is only known at the other place, there by that name many times.
NAME = "Zoutelande"
#: The numbers of what is there begin with this one.
THERE = 4_000_000_000_000_000

def client(data):
    """A client of a place, whose file is open."""
    with contextlib.closing(sqlite3.connect(data)) as db:
        return db.execute(
            "SELECT f.person FROM client_file f JOIN place l ON l.id = f.place WHERE l.name = 'Fonteinbos' AND NOT EXISTS "
            "(SELECT 1 FROM client_file_end x WHERE x.file = f.id) ORDER BY f.id LIMIT 1").fetchone()[0]


def fill(data, clients):
    """One of every kind of thing at another place, in a file of practice data; and one of the clients has a file there too."""
    first, shared = THERE + 10, client(data)
    rows = {
        "municipality": [("GM9998", "Ginds", None, None)],
        "place": [(THERE, "Ginds")],
        "place_municipality": [(THERE, "GM9998")],
        "colleague": [(THERE + 1, "Kees Ginds")],
        "engagement": [(THERE + 2, THERE + 1, THERE, "volunteer", None, None, "2015-01-01")],
        "shift": [(THERE + 3, THERE + 1, THERE, time.strftime("%Y-%m-%d"), "00:00", "23:59")],
        "person": [(first + n, "1990-02-03", "female", "0336", "7009") for n in range(clients)],
        "person_name": [(first + n, first + n, "document", "Latn", f"Nour {NAME} {n}") for n in range(clients)],
        "client_file": [(first + n, first + n, THERE, "2015-01-01") for n in range(clients)] + [(1, shared, THERE, "2015-01-01")],
        "contact (id, municipality, place, kind, day, time, channel, topic, colleague, person)": [
            (first + n, "GM9998", THERE, "guidance", "2017-03-03", "10:15", "walk-in", "housing", THERE + 1, first + n)
            for n in range(clients)],
        "file_visit": [
            (THERE + 4 + n, person, THERE + 1, THERE, "visit", "balie", "2017-03-03T10:00:00.000Z", "2099-03-03T10:00:00.000Z")
            for n, person in enumerate((first, shared))],
        "trace (id, at, colleague, ground, deed, noun, subject, role)": [
            (THERE + n, time.strftime("%Y-%m-%dT00:00:00.000Z"), THERE + 1, "visit", "looked", "person", person, "volunteer")
            for n, person in enumerate((first, shared))],
    }
    serving.put(data, rows)


class Asker:
    """The team leader of one place, on one connection that stays."""

    def __init__(self, port):
        person = visitor.Visitor(port)
        person.practise("teamleider")
        person.get("/clienten")
        self.seals = next(unseen for place, unseen, _ in person.forms() if place == "/clienten")
        self.line, self.headers = http.client.HTTPConnection("127.0.0.1", port, timeout=60), {"Cookie": person.cookie}
        self.origin = {"Origin": f"http://127.0.0.1:{port}", "Content-Type": "application/x-www-form-urlencoded"}

    def ask(self, path, fields=None):
        """Gives the answer, without the seals of its forms and the minute of a look, and the seconds that it took."""
        body = fields and urllib.parse.urlencode(self.seals | fields)
        since = time.perf_counter()
        self.line.request("POST" if body else "GET", path, body=body, headers=self.headers | (self.origin if body else {}))
        answer = self.line.getresponse()
        page = answer.read()
        seconds = time.perf_counter() - since
        return (answer.status, re.sub(rb'<input type="hidden"[^>]*>|, \d\d:\d\d: ', b"", page)), seconds


def pages(shared):
    """What is asked: about what is there, and lists in which it would stand."""
    stranger = text(THERE + 10)
    return [
        ("a client of there", f"/clienten/{stranger}", None), ("who looked at him", f"/clienten/{stranger}/bekeken", None),
        ("a client of here and there", f"/clienten/{text(shared)}", None),
        ("who looked at her", f"/clienten/{text(shared)}/bekeken", None), ("a name", "/clienten", {"zoek": NAME}),
        ("a colleague of there", f"/collegas/{text(THERE + 1)}", None), ("all colleagues", "/collegas", None),
        ("the looks of four weeks", "/toezicht", None), ("a report of there", "/verslag/GM9998/2017", None),
    ]


def time_both(askers, path, fields, count, chance):
    """So many questions to each of the two, in pairs of which chance says who goes first. Gives the times of both, and whether
    they always answered the same."""
    times, same = ([], []), True
    for _ in range(count):
        answers = {}
        for number in chance.sample([0, 1], 2):
            answers[number], seconds = askers[number].ask(path, fields)
            times[number].append(seconds)
        same = same and answers[0] == answers[1]
    return *times, same


#: What tells two programs apart may belong to the programs themselves: no two lie in memory alike. So they are begun anew, and what
#: the data tell comes again each time, and the same one is slow.
ROUNDS = 3


@contextlib.contextmanager
def both_begun(data):
    """Serves each of the two, and gives who asks them."""
    with serving.begun(serving.program(), data[0]) as (alone, _), serving.begun(serving.program(), data[1]) as (beside, _):
        yield [Asker(alone), Asker(beside)]


def tell(begun, path, fields, count, chance):
    """What was measured, and what tells the two apart. `begun` begins both and gives who asks them."""
    slower = set()
    for _ in range(ROUNDS):
        with begun() as askers:
            time_both(askers, path, fields, 5, chance)
            *times, same = time_both(askers, path, fields, count, chance)
        measured, faults = sign_in.judge(*times, chance)
        if not same:
            return measured, ["not the same answers"]
        slower.add(statistics.median(times[0]) > statistics.median(times[1]))
        if not faults or len(slower) > 1:
            return measured, []
    return measured, faults


class Late:
    """Asks like another, and waits longer for each answer."""

    def __init__(self, asker):
        self.asker = asker

    def ask(self, path, fields):
        answer, seconds = self.asker.ask(path, fields)
        return answer, seconds * 1.3


@contextlib.contextmanager
def one_late(data):
    """Both, of which the one with somebody at the other place answers late."""
    with both_begun(data) as askers:
        yield [askers[0], Late(askers[1])]


def main():
    options = say.arguments(
        __doc__, pairs=(40, 1000, "questions to each of the two, for each page"), clients=(300, 3000, "at the other place"))
    chance, tally, path = random.Random(options.seed), say.Tally(), serving.program()
    with tempfile.TemporaryDirectory() as folder:
        data = [os.path.join(folder, name) for name in ("alone.db", "beside.db")]
        serving.practise(path, data[0])
        shutil.copy(data[0], data[1])
        fill(data[1], options.clients)
        for words, address, fields in pages(client(data[0])):
            measured, faults = tell(lambda: both_begun(data), address, fields, options.pairs, chance)
            tally.check(f"{words}, {measured}", faults)
        late = tell(lambda: one_late(data), "/hulp", None, 300, chance)[1]
        tally.planted("answers that take a third longer when somebody is there", late)
    tally.end()


if __name__ == "__main__":
    main()
