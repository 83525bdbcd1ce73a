#!/usr/bin/env python3
"""Sends a thousand files that mean harm, or went wrong on their way, to the page on which documents are added: each is refused with a
sentence or kept as the picture or PDF that it is, within so much memory, and nothing that was kept can be read in the data.

The files are made anew by a seeded generator: wrong types, two files in one, huge dimensions, cut off, names that are paths, and one
byte more than may be. As proof that memory is seen, an honest file of 25 MB has to break a bound that is too narrow for it; and as proof
that words are found in the data, words that are not sealed are looked for too.

Last the client is erased: then the file opens nowhere, not in a copy of the data that was made before either. With the keys as they
were, that copy opens it still.
"""

import os
import random
import re
import shutil
import sqlite3
import time

import serving
from say import Tally, arguments, note
from visitor import Visitor

#: Bytes above what it held before, and seconds for one file, of a build that is not made fast.
MOST, LONGEST = 200_000_000, 30
TOO_NARROW = 10_000_000
LARGEST = 25_000_000
MARKER = b"MERKTEKEN-VAN-DE-PROEF"

ZIP = b"PK\x05\x06" + bytes(18)


def chunk(name, content):
    return len(content).to_bytes(4, "big") + name + content + b"\1\2\3\4"


def png(width=3, height=2, size=5):
    head = width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"tEXt", MARKER) + chunk(b"IDAT", b"\7" * size) + chunk(b"IEND", b"")


def jpeg(width=640, height=480, size=0):
    frame = b"\xff\xc0\0\x0b\x08" + height.to_bytes(2, "big") + width.to_bytes(2, "big") + b"\1\1\x11\0"
    note_ = b"\xff\xfe" + (len(MARKER) + 2).to_bytes(2, "big") + MARKER
    return b"\xff\xd8" + note_ + frame + b"\xff\xda\0\x08\1\1\0\0\x3f\0" + b"Z" * size + b"\x12\xff\0\xff\xd0\x34\xff\xd9"


def pdf(size=0):
    body = b"%PDF-1.7\n1 0 obj\n<< /Note (" + MARKER + b") >>\nendobj\n" + b"%" * size + b"\nxref\n0 1\n"
    return body + b"trailer\n<< /Root 1 0 R >>\nstartxref\n" + str(len(body) - 9).encode() + b"\n%%EOF\n"


def hostile(chance):
    """A file, and the name that it comes with."""
    sample = chance.choice([
        lambda: jpeg(chance.randrange(65_536), chance.randrange(65_536)), lambda: png(chance.randrange(2**31), chance.randrange(2**31)),
        lambda: pdf(chance.randrange(3000)), jpeg, png, pdf])
    file = sample()
    how = chance.randrange(9)
    if how == 0:
        file = file[:chance.randrange(len(file))]
    elif how == 1:
        file += sample()
    elif how == 2:
        file += ZIP
    elif how == 3:
        file = chance.choice([b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"%PDF-1.7"]) + chance.randbytes(chance.randrange(5000))
    elif how == 4:
        file = b"<html><script>alert(1)</script>" + file
    elif how == 5:
        file = chance.choice([b"MZ", b"\x7fELF", b"GIF89a", b"PK\3\4", b"#!/bin/sh\n", b"\0\0\0\x18ftypheic", b""]) + chance.randbytes(200)
    else:
        changed = bytearray(file)
        for _ in range(1 + chance.randrange(6)):
            place = chance.randrange(len(changed))
            changed[place:place + chance.randrange(3)] = chance.randbytes(chance.randrange(40))
        file = bytes(changed)
    name = chance.choice([
        "scan.jpg", "../../../etc/passwd", "C:\\x\\y.pdf", "a" * 3000 + ".png", "<script>.png", "نص\u202egpj.exe", "\r\nSet-Cookie: a=b",
        "a.pdf.exe", ".", "con"]).replace('"', "")
    return file, name


def peak(server):
    with open(f"/proc/{server.pid}/status") as file:
        return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) * 1024


def held(server):
    """What it holds now, from which its peak is counted again."""
    with open(f"/proc/{server.pid}/clear_refs", "w") as file:
        file.write("5")
    return peak(server)


def send(visitor, page, content, name):
    """Adds a file to a document, as its form would. Gives what was said, when it was not taken."""
    visitor.get(page)
    unseen = next(unseen for place, unseen, _ in visitor.forms() if place == page + "/bestanden")
    mark = b"--grens\r\nContent-Disposition: form-data; name="
    body = b"".join(mark + f'"{field}"\r\n\r\n{value}\r\n'.encode() for field, value in unseen.items())
    body += mark + b'"bestand"; filename="' + name.encode() + b'"\r\n\r\n' + content + b"\r\n--grens--\r\n"
    visitor.ask("POST", page + "/bestanden", body, Content_Type="multipart/form-data; boundary=grens",
                Origin=f"http://localhost:{visitor.port}")
    return re.sub(r"<[^>]*>", " ", visitor.page.split("<main")[-1])


def met(visitor, page, content, name):
    """What is wrong with how a file was met."""
    said = send(visitor, page, content, name)
    if visitor.status == 303:
        return []
    sentence = re.search(r"Dit bestand|Dit is geen|Dit is een document|Dit soort|Deze foto|In dit bestand|Kies eerst|kwam niet goed over", said)
    return [] if visitor.status in (400, 413) and sentence else [f"{name[:30]!r}: {visitor.status}: {said[:200]}"]


def weighed(server, deed):
    before, since = held(server), time.monotonic()
    faults = deed()
    memory, seconds = peak(server) - before, time.monotonic() - since
    if memory > MOST:
        faults.append(f"{memory / 1e6:.0f} MB of memory")
    if seconds > LONGEST:
        faults.append(f"{seconds:.0f} s")
    return faults, memory, seconds


def found(data, words):
    """In which files of the database these words stand."""
    return [end or "itself" for end in ("", "-wal") if os.path.exists(data + end) and words in open(data + end, "rb").read()]


def dossier(visitor, data):
    """The page of one document in some dossier: of the main person, for whom no list is needed."""
    with sqlite3.connect(data) as db:
        rows = db.execute("SELECT id, person FROM dossier ORDER BY id DESC LIMIT 200").fetchall()
    for number, person in rows:
        page = f"/juridisch/dossiers/{written(number)}/stukken/{written(person)}/other"
        visitor.get(page)
        if visitor.status == 200:
            return page
    raise SystemExit("no dossier is open to who practises as a team leader")


def written(number):
    digits, text = "0123456789abcdefghjkmnpqrstvwxyz", ""
    for _ in range(13):
        text = digits[number & 31] + text
        number >>= 5
    return text


def copied(data, name):
    """A copy of the data as a team would keep one, with the keys of this moment beside it."""
    copy = os.path.join(os.path.dirname(data), name)
    for end in ("", ".vault"):
        with sqlite3.connect(data + end) as now, sqlite3.connect(copy + end) as then:
            now.backup(then)
    for end in (".vault.masterkey", ".logkey"):
        shutil.copy(data + end, copy + end)
    return copy


def with_keys_of(copy, data):
    """The copy comes back where the keys are those of today."""
    for end in ("-wal", "-shm"):
        if os.path.exists(copy + ".vault" + end):
            os.remove(copy + ".vault" + end)
    with sqlite3.connect(data + ".vault") as now, sqlite3.connect(copy + ".vault") as then:
        now.backup(then)


def opened(data, address):
    """With what status a file opens in a program that serves these data, and whether what came is a picture."""
    with serving.begun(serving.program(), data) as (port, _):
        visitor = Visitor(port)
        visitor.practise("teamleider")
        visitor.get(address)
        return visitor.status, MARKER.decode() in visitor.page


def forget(visitor, page):
    """Erases the client for good whose document this is."""
    place = f"/clienten/{page.split('/')[5]}/wissen"
    visitor.get(place)
    visitor.submit(place, reden_wissen="request", woord="wissen")
    return [] if visitor.status == 303 else [f"not erased: {visitor.status}"]


def main():
    options = arguments(__doc__.splitlines()[0], files=(200, 1000, "how many hostile files"))
    count, tally, chance = options.files, Tally(), random.Random(options.seed)
    with serving.served(serving.program(), database=True) as (port, server, data):
        visitor = Visitor(port)
        visitor.practise("teamleider")
        page = dossier(visitor, data)
        full = LARGEST - len(png(size=0))
        faults, memory, seconds = weighed(server, lambda: met(visitor, page, png(size=full), "groot.png"))
        faults += [] if visitor.status == 303 else [f"it was not taken: {visitor.status}"]
        tally.planted(f"a bound of {TOO_NARROW / 1e6:.0f} MB, by an honest file of 25 MB", [memory] if memory > TOO_NARROW else [])
        tally.check(f"an honest file of 25 MB: {memory / 1e6:.0f} MB, {seconds:.1f} s", faults)
        visitor.get(page)
        address = re.findall(r'href="(/juridisch/dossiers/[0-9a-z]+/bestanden/[0-9a-z]+)"', visitor.page)[-1]
        faults, memory, seconds = weighed(server, lambda: [] if visitor.get(address) and visitor.status == 200 else [visitor.status])
        tally.check(f"opening it: {memory / 1e6:.0f} MB, {seconds:.1f} s", faults)
        for words, size in (("one byte more", full + 1), ("40 MB", 40_000_000)):
            def refused(size=size):
                said = send(visitor, page, png(size=size), "groot.png")
                return [] if visitor.status in (400, 413) and "25 MB" in said else [f"{visitor.status}: {said[:200]}"]
            faults, memory, seconds = weighed(server, refused)
            tally.check(f"{words}: {memory / 1e6:.0f} MB, {seconds:.1f} s", faults)

        def all_of_them():
            return [fault for _ in range(count) for fault in met(visitor, page, *hostile(chance))]
        faults, memory, seconds = weighed(server, all_of_them)
        tally.check(f"{count} hostile files: {memory / 1e6:.0f} MB, {seconds:.0f} s", [
            fault for fault in faults if not str(fault).endswith(" s")])
        tally.planted("words that are not sealed, found in the data", found(data, b"document_piece"))
        tally.check("nothing that was in a file can be read in the data", found(data, MARKER))
        copy = copied(data, "copy.db")
        tally.planted("a copy of before opens with the keys of before", [1] if opened(copy, address) == (200, True) else [])
        faults = forget(visitor, page)
        visitor.get(address)
        faults += [] if visitor.status in (404, 410, 503) and MARKER.decode() not in visitor.page else ["it opens still"]
        tally.check("the client erased, the file opens no more", faults)
        visitor.get("/clienten")
        tally.check("the server goes on", [] if visitor.status == 200 and server.poll() is None else ["it does not"])
        with_keys_of(copy, data)
        tally.check("nor does it in the copy of before", [f"{found}" for found in [opened(copy, address)] if found != (503, False)])
    note("memory is the most that was held above what was held before")
    tally.end()


if __name__ == "__main__":
    main()
