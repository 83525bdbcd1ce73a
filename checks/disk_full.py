#!/usr/bin/env python3
"""Fills the disk to the last bytes under the Recorder, again and again: writers hear that the disk is full, readers go on, and
when there is room again writing goes on without a restart. All that was acknowledged is there, nothing is stored by halves, and
what was refused is not there.

Works on a small disk in memory, which is mounted for it. Starting and ending on a full disk belong to it too: there the Recorder
says what is wrong, and keeps what it has.
"""

import os
import random
import sys
import time

import recorder
import say
from small_disk import fill, make_room, small_disk
from writers import Writers

#: As many fill points on one disk, before the database takes too much of it.
POINTS_PER_DISK = 10
#: At most so much is left free, in bytes. With more there is less chance to meet the end at any write.
MOST_FREE = 200_000
#: At most so long people have recorded since the disk had room, in seconds.
MOST_BUSY = 0.5
#: What a new database needs, more or less: starts are tried with less than that, and most with little.
NEW_DATABASE = 700_000


def refusals(writers):
    return len(writers.refused[recorder.DISK_FULL])


def write_until_full(writers, seconds):
    """Several people record until all of them can have heard that the disk is full. False when nobody did."""
    before, until = refusals(writers), time.monotonic() + seconds
    writers.start()
    while refusals(writers) < before + writers.count and time.monotonic() < until:
        if not any(thread.is_alive() for thread in writers.threads):
            break
        time.sleep(0.005)
    writers.stop()
    return refusals(writers) > before


def fill_point(server, writers, disk, free, busy, seconds):
    """One time that the disk is full, and has room again. Gives what went wrong."""
    # After more or less work, so that the disk is full at every stage of the log: while it grows, and while it is emptied.
    writers.start()
    time.sleep(busy)
    writers.stop()
    fill(disk, free)
    if not write_until_full(writers, seconds):
        yield "nobody heard that the disk is full"
    if not server.is_running():
        yield f"it ended: {server.wait()}"
        return
    yield from writers.faults(server.recorded())
    make_room(disk)
    number = writers.take()
    status = server.record(number)
    writers.note(number, status, 0)
    if status != recorder.CREATED:
        yield f"with room again, writing was answered with {status}"


def start_on_full(path, free):
    """A start with too little room ends with the sentence, one with just enough works, and with room again it always does."""
    with small_disk() as disk, recorder.Recorder(path, f"{disk}/wegwijs.db") as server:
        fill(disk, free)
        try:
            server.start()
            server.stop()
        except recorder.NotStarted as ended:
            if ended.code < 0 or "disk is full" not in ended.said:
                yield f"with {free} bytes free, a start {ended}"
        make_room(disk)
        server.start()
        if server.record(1) != recorder.CREATED:
            yield f"with room again after {free} bytes free, writing was refused"
        server.stop()


def end_on_full(server, disk):
    fill(disk, 0)
    code = server.stop()
    if code != 0:
        yield f"an end on a full disk gave {code}"
    make_room(disk)


def one_disk(path, points, chance, options=(), seconds=30):
    """So many fill points on one disk. Gives the writers and the faults."""
    with small_disk() as disk, recorder.Recorder(path, f"{disk}/wegwijs.db", options) as server:
        writers = Writers(server, count=4)
        faults = []
        server.start()
        for _ in range(points):
            if server.is_running():
                free, busy = chance.randrange(MOST_FREE), chance.uniform(0, MOST_BUSY)
                found = fill_point(server, writers, disk, free, busy, seconds)
                faults += [f"with {free} bytes free: {fault}" for fault in found]
        if server.is_running():
            faults += end_on_full(server, disk)
        stored, wrong = server.verify()
        return writers, faults + wrong + list(writers.faults(stored)) + list(lies(writers, stored))


def lies(writers, stored):
    """What was said of those that were not recorded."""
    for status, numbers in writers.refused.items():
        if status != recorder.DISK_FULL:
            yield f"{len(numbers)} answered with {status} in place of 201 or {recorder.DISK_FULL}"
        if numbers & stored:
            yield f"{len(numbers & stored)} refused with {status} and stored all the same, such as {sorted(numbers & stored)[:5]}"


def main():
    if os.geteuid() != 0:
        # Who is not root may mount in a world of its own.
        os.execvp("unshare", ["unshare", "--map-root-user", "--mount", sys.executable, *sys.argv])
    options = say.arguments(
        __doc__, points=(10, 200, "how often the disk is filled"), starts=(10, 100, "how often it is full at the start"))
    chance, tally, path = random.Random(options.seed), say.Tally(), recorder.program(options.recorder)
    _, faults = one_disk(path, 2, chance, ["--answer-early"], seconds=2)
    lost = [fault for fault in faults if "acknowledged" in fault]
    tally.planted(f"an answer before the work is done, on a full disk: {lost[-1] if lost else 'nothing was lost'}", lost)
    faults, acknowledged, refused, left = [], 0, 0, options.points
    while left > 0:
        points = min(left, POINTS_PER_DISK)
        writers, found = one_disk(path, points, chance)
        faults, left = faults + found, left - points
        acknowledged, refused = acknowledged + len(writers.acknowledged), refused + refusals(writers)
    tally.check(
        f"disk full: {options.points} fill points, {acknowledged} acknowledged, {refused} refused with {recorder.DISK_FULL}, "
        f"{say.kept(faults)}", faults)
    rooms = sorted(chance.randrange(NEW_DATABASE * place // options.starts + 1) for place in range(options.starts))
    faults = [fault for free in rooms for fault in start_on_full(path, free)]
    tally.check(f"disk full: {options.starts} starts with too little room, with a sentence, and well the next time", faults)
    tally.end()


if __name__ == "__main__":
    main()
