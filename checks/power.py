#!/usr/bin/env python3
"""Cuts the power, thousands of times, over one recorded run: whatever the disk kept, all that was acknowledged before the cut
is there, and nothing is stored by halves or damaged.

Everything that the Recorder does with its files, and every answer that it sends, is recorded in one order (preload/). A cut is
a random place in that record; replay.py makes what a disk may hold then; SQLite opens it. The -shm file is left out: who opens
the database first makes it anew. As proof that this finds what it should, the same run with `synchronous` at NORMAL and at OFF
has to fail.
"""

import concurrent.futures
import os
import random
import tempfile

import kept
import preload
import recorder
import remains
import replay
import say
from power_recording import acknowledgements, record_run

#: One in so many images is also opened by the Recorder itself.
IMAGES_PER_VERIFY = 250


def cuts(records, count, chance):
    """Gives, for each cut, what the disk holds then and what was acknowledged before it. Half of the cuts fall where a sync or
    an answer has just been: there are few of those among many writes, and there it matters most."""
    answered = dict(acknowledgements(records))
    events = [place + 1 for place, record in enumerate(records) if record.kind in "NSUTC"]
    places = sorted(chance.choice(events) if chance.random() < 0.5 else chance.randint(1, len(records)) for _ in range(count))
    disk, acknowledged, place = replay.Disk(), set(), 0
    for cut in places:
        while place < cut:
            disk.play(records[place])
            acknowledged |= {answered[place]} if place in answered else set()
            place += 1
        way = chance.choice(remains.WAYS)
        words = f"cut at {cut} of {len(records)}, kept of the rest: {way}"
        yield words, disk.after_the_cut(way, chance), frozenset(acknowledged)


def judge(words, image, acknowledged, path):
    """Opens what the disk held. Gives the kinds of fault, each with a sentence."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        for name, content in image.items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        database = os.path.join(folder, "wegwijs.db")
        if path:
            stored, wrong = recorder.Recorder(path, database).verify()
            faults = [("by halves", fault) for fault in wrong]
        else:
            stored, faults = kept.look(database)
        lost = acknowledged - stored
        if lost:
            faults.append(("lost", f"{len(lost)} acknowledged but not there, such as {sorted(lost)[:5]}"))
        return [(kind, f"{words}: {sentence}") for kind, sentence in faults]


def cut_often(records, count, chance, path=None):
    """Gives all faults, over all processors. With a path, the Recorder opens some of the images too."""
    faults, waiting = [], []
    with concurrent.futures.ProcessPoolExecutor() as pool:
        for number, (words, image, acknowledged) in enumerate(cuts(records, count, chance)):
            program = path if path and number % IMAGES_PER_VERIFY == 0 else None
            waiting.append(pool.submit(judge, words, image, acknowledged, program))
            # Not too many at once: each holds a whole database.
            while len(waiting) > 16:
                faults += waiting.pop(0).result()
        for last in waiting:
            faults += last.result()
    return faults


def plant(path, level, options, chance, tally):
    """The same with a less careful SQLite: acknowledged writes get lost, or the database cannot be used."""
    with tempfile.TemporaryDirectory() as folder:
        records, _, _ = record_run(path, folder, preload.loosened(level), options.seconds / 2)
        faults = cut_often(records, options.planted, chance)
    lost = len({words.split(":")[0] for kind, words in faults if kind == "lost"})
    ruined = len({words.split(":")[0] for kind, words in faults if kind != "lost"})
    tally.planted(
        f"synchronous={level}: of {options.planted} cuts {lost} lost acknowledged writes, {ruined} left a database that is "
        "damaged or by halves", faults)


def refuses(path, level):
    """Whether the Recorder, told that its setting is not FULL, refuses to work."""
    with tempfile.TemporaryDirectory() as folder:
        loosened = {**preload.recording(folder, f"{folder}/log"), **preload.loosened(level, lie=False)}
        with recorder.Recorder(path, f"{folder}/wegwijs.db", environment=loosened) as server:
            try:
                server.start()
                return False
            except recorder.NotStarted as ended:
                return ended.code > 0 and "safely enough" in ended.said


def main():
    options = say.arguments(
        __doc__, cuts=(400, 10_000, "how often the power is cut"), seconds=(4, 12, "how long is recorded"),
        planted=(100, 300, "how often in a run with a planted fault"))
    chance, tally, path = random.Random(options.seed), say.Tally(), recorder.program(options.recorder)
    for level in ["NORMAL", "OFF"]:
        plant(path, level, options, chance, tally)
        tally.check(f"a start with synchronous={level} is refused", [] if refuses(path, level) else ["it served"])
    with tempfile.TemporaryDirectory() as folder:
        records, answered, faults = record_run(path, folder, {}, options.seconds)
    tally.check(f"recorded: {len(records)} calls and answers, {answered} acknowledged; replayed they give the same files", faults)
    faults = cut_often(records, options.cuts, chance, path)
    lost, halves, damaged = (sum(kind == wanted for kind, _ in faults) for wanted in ["lost", "by halves", "damaged"])
    tally.check(
        f"power cut: {options.cuts} cuts, {lost} times acknowledged writes lost, {halves} by halves, {damaged} damaged",
        [words for _, words in faults])
    tally.end()


if __name__ == "__main__":
    main()
