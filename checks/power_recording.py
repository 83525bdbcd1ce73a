"""Records what the Recorder does with its files and what it answers, in one order, while people work with it."""

import collections
import os
import pathlib
import random
import re
import time

import preload
import recorder
import replay
from writers import Writers

ANSWER = re.compile(rb"HTTP/1\.1 201 [^\r]*\r\n(?:[^\r]+\r\n)*\r\n(\d+)\n")


def record_run(path, folder, environment, seconds):
    """A start on nothing, busy and quiet times, clean ends and kills. Gives the record, how many answers are
    in it, and what is wrong with it."""
    log = os.path.join(folder, "log")
    data = os.path.join(folder, "data")
    os.mkdir(data)
    watched = {**preload.recording(data, log), **environment}

    def kill():
        with preload.turn(log):
            server.kill()

    with recorder.Recorder(path, os.path.join(data, "wegwijs.db"), environment=watched) as server:
        writers = Writers(server)
        for count, end in [(1, server.stop), (4, kill), (2, server.stop), (8, kill)]:
            server.start()
            writers.count = count
            writers.start()
            time.sleep(seconds / 4)
            writers.stop()
            end()
    records = list(replay.records(log))
    answered = {number for _, number in acknowledgements(records)}
    faults = [] if answered and writers.acknowledged <= answered else ["not every answer that was heard is in the record"]
    return records, len(answered), faults + list(unlike(records, data))


def unlike(records, folder):
    """With all that is in the record, the files must be as they are: then nothing that was written was overlooked."""
    disk = replay.Disk()
    for record in records:
        disk.play(record)
    replayed = disk.after_the_cut("all", random)
    there = {name for name in os.listdir(folder) if not name.endswith("-shm")}
    yield from disk.faults
    if there != set(replayed):
        yield f"the folder has {sorted(there)}, and the record {sorted(replayed)}"
    for name in there & set(replayed):
        if pathlib.Path(folder, name).read_bytes() != replayed[name]:
            yield f"{name} is not what the record says"


def acknowledgements(records):
    """For each place in the record, the number whose answer was sent there."""
    sent = collections.defaultdict(bytes)
    for place, record in enumerate(records):
        if record.kind == "N":
            # An answer may go out in parts, so what was sent over the same connection before is looked at as well.
            text, end = sent[record.file] + record.data, 0
            for found in ANSWER.finditer(text):
                yield place, int(found.group(1))
                end = found.end()
            sent[record.file] = text[end:][-1000:]
