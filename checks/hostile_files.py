#!/usr/bin/env python3
"""Sends files that mean harm, or are merely odd, to the page on which lists are brought in: each gets a sentence or is read as it
should be, within so much memory and time, and the server goes on.

The memory is what the program holds at most while it reads the file, above what it held before. As proof that this is seen, an
honest list of many rows has to break a bound that is too narrow for it.
"""

import io
import re
import time
import zipfile

import serving
from say import Tally, arguments, note
from visitor import Visitor

#: Bytes above what it held before, and seconds, of a build that is not made fast.
MOST, LONGEST = 200_000_000, 30
TOO_NARROW = 3_000_000

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PARTS = {
    "[Content_Types].xml": "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>",
    "_rels/.rels": f"<Relationships><Relationship Id='a' Type='{RELATIONS}/officeDocument' Target='xl/workbook.xml'/></Relationships>",
    "xl/workbook.xml": f"<workbook xmlns='{MAIN}' xmlns:r='{RELATIONS}'><sheets><sheet name='x' sheetId='1' r:id='b'/></sheets></workbook>",
    "xl/_rels/workbook.xml.rels": f"<Relationships><Relationship Id='b' Type='{RELATIONS}/worksheet' Target='worksheets/sheet1.xml'/></Relationships>",
}
SHEET = "xl/worksheets/sheet1.xml"


def text(words, place):
    return f"<c r='{place}' t='inlineStr'><is><t>{words}</t></is></c>"


HEAD = "<row r='1'>" + text("Naam", "A1") + text("Geslacht", "B1") + "</row>"


def workbook(sheet, start="", **parts):
    """A workbook with this sheet: its rows, or all of its bytes."""
    if isinstance(sheet, str):
        sheet = f"{start}<worksheet xmlns='{MAIN}'><sheetData>{HEAD}{sheet}</sheetData></worksheet>".encode()
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in {**PARTS, SHEET: sheet, **parts}.items():
            file.writestr(name, content)
    return held.getvalue()


def laughs():
    entities = "<!ENTITY a0 'ha'>" + "".join(
        f"<!ENTITY a{n} '{f'&a{n - 1};' * 10}'>" for n in range(1, 10))
    return workbook("<row r='2'>" + text("&a9;", "A2") + "</row>", start=f"<?xml version='1.0'?><!DOCTYPE x [{entities}]>")


def overlapping():
    """Ten thousand names in the list of contents for the same bytes, each of 10 MB."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in PARTS.items():
            file.writestr(name, content)
        file.writestr(SHEET, bytes(10_000_000))
        part = file.infolist()[-1]
        for number in range(10_000):
            again = zipfile.ZipInfo(f"xl/worksheets/sheet{number + 2}.xml")
            for field in ("compress_type", "CRC", "compress_size", "file_size", "header_offset"):
                setattr(again, field, getattr(part, field))
            file.filelist.append(again)
    return held.getvalue()


AMAL = "<row r='2'>" + text("Amal Voorbeeld", "A2") + text("v", "B2") + "</row>"

#: Words, file, name, and what the page says; nothing when it is read and the next step comes.
FILES = [
    ("a zip bomb", lambda: workbook(bytes(600_000_000)), "lijst.xlsx", "veel te groot"),
    ("ten thousand parts that are the same bytes", overlapping, "lijst.xlsx", "niet bij een tabel"),
    ("a billion laughs", laughs, "lijst.xlsx", "niet bij een tabel"),
    ("a file of the server, called in by the XML", lambda: workbook(
        "<row r='2'>" + text("&x;", "A2") + "</row>",
        start="<?xml version='1.0'?><!DOCTYPE x [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>"), "lijst.xlsx", "niet bij een tabel"),
    ("a million elements within one another", lambda: workbook("<a>" * 1_000_000), "lijst.xlsx", "niet bij een tabel"),
    ("a million columns", lambda: (";" * 1_000_000).encode(), "lijst.csv", "kolommen"),
    ("a cell in the millionth row and column", lambda: workbook("<row r='1048577'>" + text("x", "XFE1048577") + "</row>"),
     "lijst.xlsx", "rijen"),
    ("a cell of 10 MB", lambda: b"Naam\n" + b"x" * 10_000_000, "lijst.csv", "cel"),
    ("19 MB of rows of one letter", lambda: b"Naam\n" + b"x\n" * 9_500_000, "lijst.csv", "rijen"),
    ("a file that was cut off", lambda: workbook(AMAL)[:-200], "lijst.xlsx", "Dit bestand"),
    ("a picture with the name of a table", lambda: b"\x89PNG\r\n\x1a\n" + bytes(1000), "lijst.xlsx", "Dit"),
    ("bytes that mean nothing", lambda: bytes(range(256)) * 1000, "lijst.csv", "Dit"),
    ("more than 20 MB", lambda: b"Naam\n" + b"x" * 21_000_000, "lijst.csv", "20 MB"),
    ("nothing", lambda: b"", "lijst.csv", "bestand"),
    ("a workbook with the name of a text", lambda: workbook(AMAL), "lijst.csv", None),
    ("a formula, with what it came to", lambda: workbook(
        "<row r='2'><c r='A2' t='str'><f>HYPERLINK(\"http://x\")</f><v>Amal Voorbeeld</v></c></row>"), "lijst.xlsx", None),
    ("merged cells", lambda: workbook((
        f"<worksheet xmlns='{MAIN}'><sheetData>{HEAD}{AMAL}</sheetData><mergeCells><mergeCell ref='A2:A9'/></mergeCells></worksheet>"
    ).encode()), "lijst.xlsx", None),
    ("a row of totals", lambda: "Naam;Geslacht\nAmal Voorbeeld;v\nTotaal;1".encode(), "lijst.csv", None),
]


def peak(server):
    with open(f"/proc/{server.pid}/status") as file:
        return int(re.search(r"VmHWM:\s+(\d+)", file.read())[1]) * 1024


def held(server):
    """What it holds now, from which its peak is counted again."""
    with open(f"/proc/{server.pid}/clear_refs", "w") as file:
        file.write("5")
    return peak(server)


def judged(visitor, server, make, name, sentence):
    """What is wrong with how a file was met, how much memory it took, and how long."""
    content = make()
    before, since = held(server), time.monotonic()
    visitor.send_list(content, name)
    seconds, memory = time.monotonic() - since, peak(server) - before
    if sentence is None:
        faults = [] if visitor.status == 303 else [f"it was not read: {visitor.status}"]
    else:
        said = re.sub(r"<[^>]*>", " ", visitor.page.split("<main")[-1])
        faults = [] if sentence in said and visitor.status in (400, 413) else [f"{visitor.status}: {said[:300]}"]
    if memory > MOST:
        faults.append(f"{memory / 1e6:.0f} MB of memory")
    if seconds > LONGEST:
        faults.append(f"{seconds:.0f} s")
    return faults, memory, seconds


def main():
    arguments(__doc__.splitlines()[0])
    tally = Tally()
    with serving.served(serving.program()) as (port, server):
        visitor = Visitor(port)
        visitor.practise("teamleider")
        honest = b"Naam;Geslacht\n" + b"Amal Voorbeeld;v\n" * 100_000
        faults, memory, seconds = judged(visitor, server, lambda: honest, "lijst.csv", None)
        tally.planted(f"a bound of {TOO_NARROW / 1e6:.0f} MB, by a list of 100,000 rows", [memory] if memory > TOO_NARROW else [])
        tally.check(f"a list of 100,000 rows: {memory / 1e6:.0f} MB, {seconds:.1f} s", faults)
        for words, make, name, sentence in FILES:
            faults, memory, seconds = judged(visitor, server, make, name, sentence)
            tally.check(f"{words}: {memory / 1e6:.0f} MB, {seconds:.1f} s", faults)
        visitor.get("/clienten")
        tally.check("the server goes on", [] if visitor.status == 200 and server.poll() is None else ["it does not"])
    note("memory is the most that was held above what was held before")
    tally.end()


main()
