#!/usr/bin/env python3
"""Makes every call fail once with which the Recorder opens, writes, cuts off or syncs a file: a broken disk (EIO), and for
writing a full one too (ENOSPC).

Whatever fails: the Recorder goes on, or ends with a sentence. All that was acknowledged is there after a healthy start, and
nothing is stored by halves. That holds as well when the kernel forgot what it could not sync, as Linux does: then a later sync
says that all is well, and the disk never had it.
"""

import concurrent.futures
import errno
import itertools
import os
import random
import shutil
import tempfile

import kept
import preload
import recorder
import replay
import say
from scenario import Scenario

#: SQLite empties a log of a thousand pages into the database; a little less is where the second scenario starts.
PAGES_BEFORE_CHECKPOINT, PAGE_IN_LOG = 988, 4096 + 24


def play(path, beginning, which, error, options=()):
    """Plays the scenario in a copy of a folder, with one failed call. Gives the calls that were counted, and the faults."""
    prepared, before = beginning
    with tempfile.TemporaryDirectory() as room:
        folder, log = os.path.join(room, "data"), os.path.join(room, "log")
        shutil.copytree(prepared, folder)
        watched = preload.failing(folder, log, os.path.join(room, "counter"), which, error)
        played = Scenario(path, folder, watched, options, before).play()
        records = list(replay.records(log))
        faults = played.faults + forgotten(prepared, records, played)
        stored, wrong = recorder.Recorder(path, os.path.join(folder, "wegwijs.db")).verify()
        faults += wrong + against(stored, played)
    return [record for record in records if record.kind == "K"], faults


def against(stored, played, words=""):
    lost, invented = played.acknowledged - stored, stored - played.tried
    return ([f"{words}{len(lost)} acknowledged but not there, such as {sorted(lost)[:5]}"] if lost else []) + (
        [f"{words}{len(invented)} there that nobody recorded"] if invented else [])


def forgotten(prepared, records, played):
    """What the disk has when it kept only what was really synced, and nothing of what was in a sync that failed."""
    disk = replay.Disk(prepared)
    for record in records:
        disk.play(record)
    with tempfile.TemporaryDirectory() as folder:
        for name, content in disk.after_the_cut("none", random.Random(0)).items():
            with open(os.path.join(folder, name), "wb") as file:
                file.write(content)
        stored, faults = kept.look(os.path.join(folder, "wegwijs.db"))
    words = "after a power cut: "
    return [words + sentence for _, sentence in faults] + against(stored, played, words)


def beginnings(path, folder):
    """Two folders to start from, each with what is stored there: an empty one, and one after a kill in which a few more writes
    make SQLite empty its log into the database."""
    for name in ["empty", "busy"]:
        os.mkdir(os.path.join(folder, name))
    database, stored = os.path.join(folder, "busy", "wegwijs.db"), set()
    with recorder.Recorder(path, database) as server:
        server.start()
        for number in itertools.count(1):
            if os.path.getsize(database + "-wal") >= PAGES_BEFORE_CHECKPOINT * PAGE_IN_LOG:
                break
            if server.record(number) == recorder.CREATED:
                stored.add(number)
        server.kill()
    return {"on nothing": (os.path.join(folder, "empty"), set()), "after a kill": (os.path.join(folder, "busy"), stored)}


def fail_each(path, beginning, every, start, options=(), errors=("EIO", "ENOSPC")):
    """Fails every so many calls once with each error that fits. Gives how often something was failed, and the faults."""
    calls, faults = play(path, beginning, 0, 0, options)
    faults = [f"without a failed call: {fault}" for fault in faults]
    wanted = [
        (which, error) for which in range(1 + start, len(calls) + 1, every) for error in errors
        if error == "EIO" or calls[which - 1].data == b"write"]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        played = pool.map(lambda one: play(path, beginning, one[0], getattr(errno, one[1]), options), wanted)
        for (which, error), (counted, found) in zip(wanted, played):
            failed = [f"{call.data.decode()} of {call.name}" for call in counted if call.data.endswith(b"failed")]
            faults += [f"call {which}, {', '.join(failed)} with {error}: {fault}" for fault in found]
            if not failed:
                faults.append(f"call {which} never came, so nothing was failed")
    return len(wanted), faults


def main():
    options = say.arguments(__doc__, every=(32, 1, "one in so many calls is failed"))
    chance, tally, path = random.Random(options.seed), say.Tally(), recorder.program(options.recorder)
    with tempfile.TemporaryDirectory() as folder:
        starts = beginnings(path, folder)
        _, faults = fail_each(path, starts["on nothing"], 30, 240, ["--answer-early"], ["EIO"])
        lost = [fault for fault in faults if "acknowledged" in fault]
        tally.planted(f"an answer before the work is done, {len(lost)} times: {lost[0] if lost else 'nothing was lost'}", lost)
        for words, beginning in starts.items():
            number, faults = fail_each(path, beginning, options.every, chance.randrange(options.every))
            crashes = sum("ended with -" in fault for fault in faults)
            tally.check(
                f"failed calls, {words}: {number} failed one by one, {say.kept(faults)}, {crashes} crashes", faults)
    tally.end()


if __name__ == "__main__":
    main()
