#!/usr/bin/env python3
"""Cuts the power of PostgreSQL's machine, again and again, over one recorded run: see power.py, which does so for a file.

All that the processes of PostgreSQL do with their files and all that the Recorder answers stand in one record, in one order. A
cut is a random place in it; replay.py makes what a disk may hold then; a PostgreSQL recovers from that. The names of files are
held to what Linux does and PostgreSQL counts on: a sync of a file keeps its name too. Page checksums are on, so that a page of
which only a part was kept shows. As proof, the same with fsync = off and with full_page_writes = off has to fail.
"""

import concurrent.futures
import os
import pathlib
import random

import recorder
import say
from server_image import Image, judge
from server_programs import folder
from server_recording import Recording

#: One in so many images is also inspected page by page.
IMAGES_PER_INSPECTION = 10
#: Images live in memory: whether they are on a disk changes nothing about them.
QUICK = "/dev/shm" if os.path.isdir("/dev/shm") else None


def cut_often(recording, places, chance, enough=None):
    """Gives all faults, over all processors; no more cuts are made once there are enough of them."""
    faults, waiting = [], []
    with folder(QUICK) as place, concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for number, (words, content, acknowledged) in enumerate(recording.cuts(places, chance)):
            image = Image.build(place / str(number), recording.before, content)
            thoroughly = number % IMAGES_PER_INSPECTION == 0
            waiting.append(pool.submit(judge, image.place, words, acknowledged, thoroughly))
            while len(waiting) > 4:
                faults += waiting.pop(0).result()
            if enough and len(faults) >= enough:
                break
        for last in waiting:
            faults += last.result()
    return faults


def recorded(place, path, seconds, seed, careless=()):
    recording = Recording(pathlib.Path(place), path, careless)
    recording.work(seconds, random.Random(seed))
    return recording


def plant(tally, path, options, careless, choose):
    chance = random.Random(options.seed)
    with folder() as place:
        recording = recorded(place, path, options.seconds / 2, options.seed, [careless])
        faults = cut_often(recording, choose(recording, options.planted, chance), chance, enough=None if options.full else 1)
    lost = len({words.split(":")[0] for kind, words in faults if kind == "lost"})
    ruined = len({words.split(":")[0] for kind, words in faults if kind != "lost"})
    tally.planted(
        f"{careless}: at most {options.planted} cuts, {lost} lost acknowledged writes, {ruined} left a database that is damaged "
        "or by halves", faults)


def main():
    options = say.arguments(
        __doc__, cuts=(10, 5000, "how often the power is cut"), seconds=(4, 16, "how long is recorded"),
        planted=(100, 100, "how often at most in a run with a planted fault"))
    tally, path = say.Tally(), recorder.program(options.recorder)
    plant(tally, path, options, "fsync = off", Recording.anywhere)
    plant(tally, path, options, "full_page_writes = off", Recording.amid_pages)
    with folder() as place:
        recording = recorded(place, path, options.seconds, options.seed)
        tally.check(
            f"recorded: {len(recording.records):,} calls and answers, {len(recording.answered):,} acknowledged; the record is "
            "complete", recording.faults())
        chance = random.Random(options.seed)
        faults = [words for _, words in cut_often(recording, recording.anywhere(options.cuts, chance), chance)]
    tally.check(f"power cut of PostgreSQL: {options.cuts} cuts, 0 acknowledged lost, 0 by halves, 0 damaged", faults)
    tally.end()


if __name__ == "__main__":
    main()
