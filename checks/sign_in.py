#!/usr/bin/env python3
"""Tries to sign in to `wegwijs serve`, outside practice, for a colleague who has an account and for one who does not exist, and
looks whether the time of the answer tells them apart: of those that hash a password, and of those that are held back because
there were too many. And a hundred at once who sign in keep nobody waiting who only asks a page.

It proves itself on a server that answers the one a little sooner.
"""

import base64
import contextlib
import hashlib
import hmac
import http.client
import html
import os
import random
import re
import signal
import socket
import statistics
import struct
import subprocess
import tempfile
import threading
import time
import urllib.parse

import say
import serving

PASSWORD = "vier losse woorden samen"
KNOWN, UNKNOWN = "els.devries", "els.devriez"
#: How often a guess by the time may be right; by chance alone it is half of the time.
MOST_RIGHT = 0.55
#: How seldom the two may differ as much by chance alone before they count as told apart.
LEAST_CHANCE = 0.001
#: Seconds, for a page while many sign in; on a machine that does other work, so many times what a page takes before.
MOST_PAGE, TIMES = 0.1, 10
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


@contextlib.contextmanager
def begun(path):
    """A server on its first day: no practice. The connections come by way of a proxy, so that each attempt may come from an
    address of its own. Gives the port and the code of the first slip."""
    with tempfile.TemporaryDirectory() as folder, open(os.path.join(folder, "said"), "w+") as said:
        database = os.path.join(folder, "team.db")
        subprocess.run([path, "migrate", "--database", database], check=True, stderr=subprocess.DEVNULL)
        server = subprocess.Popen(
            [path, "serve", "--database", database, "--port", "0", "--trusted-proxy", "127.0.0.1"],
            stdout=subprocess.PIPE, stderr=said, text=True)
        try:
            port = int(re.search(r":(\d+)/", server.stdout.readline()).group(1))
            said.seek(0)
            yield port, re.search(r"(?:[0-9A-Z]{4}-){3}[0-9A-Z]{4}", said.read()).group(0)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=30)


class Asker:
    """One connection that stays."""

    def __init__(self, port):
        self.port, self.line = port, http.client.HTTPConnection("127.0.0.1", port, timeout=60)

    def ask(self, path, fields=None, address="192.0.2.1"):
        """Gives the status, the page, and the seconds that it took."""
        headers = {"X-Forwarded-For": address}
        body = None
        if fields is not None:
            body = urllib.parse.urlencode(fields)
            headers |= {**FORM, "Origin": f"http://127.0.0.1:{self.port}"}
        since = time.perf_counter()
        self.line.request("GET" if fields is None else "POST", path, body=body, headers=headers)
        answer = self.line.getresponse()
        page = answer.read()
        return answer.status, page, time.perf_counter() - since

    def sign_in(self, name, address):
        return self.ask("/aanmelden", {"naam": name, "wachtwoord": "dit is het niet", "code": "000000", "terug": "/"}, address)


def address(number):
    return f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"


def one_time_code(seed):
    letters = seed.replace(" ", "")
    key = base64.b32decode(letters + "=" * (-len(letters) % 8))
    digest = hmac.digest(key, struct.pack(">Q", int(time.time()) // 30), hashlib.sha1)
    return f"{(struct.unpack('>I', digest[digest[-1] & 15:][:4])[0] & 0x7FFFFFFF) % 10**6:06}"


def make_account(port, slip):
    asker = Asker(port)
    page = html.unescape(asker.ask("/uitnodiging", {"briefje": slip})[1].decode())
    seed = re.search(r'name="sleutel" value="([^"]*)"', page).group(1)
    status, page, _ = asker.ask("/uitnodiging/instellen", {
        "briefje": slip, "sleutel": seed, "volledige-naam": "Els de Vries", "naam": KNOWN, "wachtwoord": PASSWORD,
        "code": one_time_code(seed)})
    if status != 200:
        raise SystemExit(f"no account was made: {status} {page.decode()[:2000]}")


def time_both(asker, count, chance, addresses, expected):
    """So many attempts for each of the two, in pairs of which chance says who goes first. Gives the times of both."""
    times = {KNOWN: [], UNKNOWN: []}
    for number in range(count):
        for name in chance.sample([KNOWN, UNKNOWN], 2):
            status, _, seconds = asker.sign_in(name, addresses(number, name))
            if status != expected:
                raise SystemExit(f"{name} was answered {status}; {expected} was expected")
            times[name].append(seconds)
    return times[KNOWN], times[UNKNOWN]


def guessed_right(known, unknown):
    """How often a guess by the time is right: the best border is learned on the one half and tried on the other, both ways."""
    rights = []
    for learned in (0, 1):
        marked = sorted([(t, 1) for t in known[learned::2]] + [(t, 0) for t in unknown[learned::2]])
        # Right when all below the border are unknown and all above are known; and the other way round.
        right = best = sum(mark for _, mark in marked)
        border, sense, total = 0.0, 1, len(marked)
        best = max(right, total - right)
        sense = 1 if right >= total - right else 0
        for t, mark in marked:
            right += -1 if mark else 1
            for way, amount in ((1, right), (0, total - right)):
                if amount > best:
                    best, border, sense = amount, t, way
        tried = [(t, 1) for t in known[1 - learned::2]] + [(t, 0) for t in unknown[1 - learned::2]]
        rights.append(sum((t > border) == (mark == sense) for t, mark in tried) / len(tried))
    return sum(rights) / 2


def by_chance(known, unknown, chance, rounds=2000):
    """How likely the two would differ as much if there were no difference: pairs turned round at random (a permutation test on
    the middle of the differences within the pairs, which what the machine does meanwhile hardly moves)."""
    differences = [a - b for a, b in zip(known, unknown)]
    found = abs(statistics.median(differences))
    as_much = sum(
        abs(statistics.median(d if chance.random() < 0.5 else -d for d in differences)) >= found for _ in range(rounds))
    return (as_much + 1) / (rounds + 1)


def judge(known, unknown, chance):
    right, likely = guessed_right(known, unknown), by_chance(known, unknown, chance)
    words = (f"2 × {len(known)}: {statistics.median(known) * 1000:.2f} ms and {statistics.median(unknown) * 1000:.2f} ms in the "
             f"middle, guessed right {right * 100:.1f} %, by chance {likely:.3f}")
    # With few attempts half of the time is a wide mark: three standard deviations of chance are allowed above it.
    most = max(MOST_RIGHT, 0.5 + 3 * 0.5 / (2 * len(known)) ** 0.5)
    faults = [] if right <= most else [f"a guess by the time is right {right * 100:.1f} %; {most * 100:.1f} % at most"]
    rare = [] if likely >= LEAST_CHANCE else [f"such a difference comes by chance once in {1 / likely:.0f} times"]
    return words, faults + rare


def telling(line):
    """Answers like ours, but the one that exists a twentieth later."""
    line.settimeout(60)
    with contextlib.suppress(OSError):
        while True:
            heard = line.recv(65536)
            if not heard:
                return
            while b"terug=" not in heard:
                heard += line.recv(65536)
            time.sleep(random.uniform(0.010, 0.011) * (1.05 if KNOWN.encode() in heard else 1))
            line.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


def crowd(port, many):
    """So many sign in at once, each from an address of his own. Gives the times of a page that is asked meanwhile, and how the
    crowd was answered."""
    statuses, start = [], threading.Barrier(many + 1)

    def one(number):
        asker = Asker(port)
        asker.line.connect()
        start.wait()
        statuses.append(asker.sign_in(KNOWN if number % 2 else UNKNOWN, address(1 << 22 | number))[0])

    crowd = [threading.Thread(target=one, args=(number,)) for number in range(many)]
    for each in crowd:
        each.start()
    asker, times = Asker(port), []
    asker.ask("/hulp")
    start.wait()
    while any(each.is_alive() for each in crowd):
        times.append(asker.ask("/hulp")[2])
        time.sleep(0.005)
    return sorted(times), statuses


def main():
    options = say.arguments(
        __doc__, attempts=(150, 2000, "attempts for each of the two"), crowd=(100, 100, "who sign in at once"))
    chance, tally = random.Random(options.seed), say.Tally()
    with serving.wrong(socket.socket(), telling) as port:
        _, faults = judge(*time_both(Asker(port), 150, chance, lambda *_: "", 400), chance)
        tally.planted("a server that takes a twentieth longer for who exists is found out", faults)
    with begun(serving.program()) as (port, slip):
        make_account(port, slip)
        asker = Asker(port)
        for number in range(10):
            asker.sign_in(UNKNOWN, address(1 << 23 | number))
        fresh = time_both(asker, options.attempts, chance, lambda number, name: address(number * 2 + (name == KNOWN)), 400)
        words, faults = judge(*fresh, chance)
        tally.check(f"known and unknown, {words}", faults)
        for name, place in ((KNOWN, "10.200.0.1"), (UNKNOWN, "10.200.0.2")):
            for _ in range(5):
                asker.sign_in(name, place)
        held = time_both(
            asker, min(options.attempts, 500), chance, lambda _, name: "10.200.0.1" if name == KNOWN else "10.200.0.2", 503)
        words, faults = judge(*held, chance)
        tally.check(f"held back, {words}", faults)
        calm = sorted(asker.ask("/hulp")[2] for _ in range(100))[98]
        times, statuses = crowd(port, options.crowd)
        slowest = times[int(len(times) * 0.99)]
        most = max(MOST_PAGE, TIMES * calm)
        faults = [] if slowest < most else [f"p99 is {slowest * 1000:.0f} ms; {most * 1000:.0f} at most"]
        odd = [status for status in statuses if status not in (400, 503)]
        tally.check(
            f"{options.crowd} sign in at once ({statuses.count(400)} judged, {statuses.count(503)} asked to come back), "
            f"{len(times)} pages meanwhile: p50 {times[len(times) // 2] * 1000:.1f} ms, p99 {slowest * 1000:.1f} ms",
            faults + ([f"answered {odd[:5]}"] if odd or len(statuses) != options.crowd else []))
    tally.end()


if __name__ == "__main__":
    main()
