#!/usr/bin/env python3
"""Kills the Recorder with kill -9 at random moments while several people record, and starts it again: all that was
acknowledged is there, and nothing is stored by halves.

The kernel keeps what a killed process had written, so this says nothing about a power cut: see power.py. What it does find is
an answer that goes out before the work is done, and a state that the next start cannot handle.
"""

import contextlib
import random
import tempfile
import time

import recorder
import say
from writers import Writers

#: So often the Recorder is asked to look for what is stored by halves. Reading everything is done after every kill.
KILLS_PER_VERIFY = 50


def kill_once(server, writers, chance):
    writers.start()
    time.sleep(chance.uniform(0.002, 0.12))
    server.kill()
    writers.join()


@contextlib.contextmanager
def started(path, database, *options):
    """A Recorder that serves, and writers who begin after what is there already."""
    with recorder.Recorder(path, database, options) as server:
        server.start()
        yield server, Writers(server, first=max(server.recorded(), default=0) + 1)


def verify(server, writers):
    stored, faults = server.verify()
    return faults + list(writers.faults(stored))


def kill_often(path, database, kills, chance):
    """Gives the writers, and the faults that were found, each with the kill after which it was."""
    faults = []
    with started(path, database) as (server, writers):
        for kill in range(1, kills + 1):
            kill_once(server, writers, chance)
            if kill % KILLS_PER_VERIFY == 0:
                faults += [f"kill {kill}: {fault}" for fault in verify(server, writers)]
            server.start()
            faults += [f"kill {kill}: {fault}" for fault in writers.faults(server.recorded())]
        server.stop()
        faults += [f"{len(numbers)} refused with {status}" for status, numbers in writers.refused.items()]
        return writers, faults + verify(server, writers)


def plant(path, database, chance, most=50):
    """With answers that go out early, acknowledged writes must get lost. Gives at which kill that was seen."""
    with started(path, database, "--answer-early") as (server, writers):
        for kill in range(1, most + 1):
            kill_once(server, writers, chance)
            server.start()
            if writers.acknowledged - server.recorded():
                return kill
        return None


def main():
    options = say.arguments(__doc__, database=True, kills=(25, 1000, "how often the Recorder is killed"))
    chance, tally, path = random.Random(options.seed), say.Tally(), recorder.program(options.recorder)
    with tempfile.TemporaryDirectory() as folder:
        database = options.database or f"{folder}/wegwijs.db"
        found = plant(path, options.database or f"{folder}/planted.db", chance)
        tally.planted(f"an answer before the work is done lost acknowledged writes at kill {found}", found)
        writers, faults = kill_often(path, database, options.kills, chance)
        if not writers.acknowledged:
            faults.append("nothing was acknowledged, so nothing was tested")
        tally.check(f"kill -9: {options.kills} kills, {len(writers.acknowledged)} acknowledged, {say.kept(faults)}", faults)
    tally.end()


if __name__ == "__main__":
    main()
