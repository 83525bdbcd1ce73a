#!/usr/bin/env python3
"""The machine of the primary PostgreSQL fails, again and again, and its replica takes over while people go on recording.

What was called stored must be on the replica, and the program must find the new primary by itself. Here the keeper who sees
the failure and promotes the replica is this script, at once; what the program adds to that is what is measured.
"""

import contextlib
import os
import random
import signal
import time

import recorder
import say
from server_pair import Pair
from server_programs import folder, wait_until
from server_service import Service


@contextlib.contextmanager
def pair_at_work(program):
    with folder() as place, contextlib.ExitStack() as ends:
        pair = Pair(place)
        ends.callback(pair.end)
        service = Service(program, pair.address)
        ends.callback(service.end)
        yield pair, service


def fail_over(pair, service):
    service.goes_on_after(pair.primary.kill, pair.take_over)


def repeated(tally, options, program):
    chance = random.Random(options.seed)
    with pair_at_work(program) as (pair, service):
        for turn in range(options.times):
            if turn:
                pair.restore()
            pair.wait_for_replica()
            time.sleep(chance.uniform(0.1, 1.0))
            fail_over(pair, service)
        faults = list(service.faults())
    tally.check(
        f"fail-over: {options.times} primaries killed, {len(service.people.acknowledged):,} acknowledged, {service.lost} lost, "
        f"{service.times()}", faults)
    for sentence, count in service.people.sentences.most_common(5):
        say.note(f"{count} were answered: {sentence}")


def broken_off(tally, program, function):
    """The replica stands still, and an administrator breaks off the commits that wait for it. Then the primary fails."""
    with pair_at_work(program) as (pair, service):
        people, primary = service.people, pair.primary
        pair.wait_for_replica()
        os.kill(primary.process_of("walsender"), signal.SIGSTOP)
        time.sleep(0.5)
        before = len(people.acknowledged)
        for _ in range(20):
            primary.ask(f"SELECT {function}(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'")
            time.sleep(0.1)
        untrue = len(people.acknowledged) - before
        fail_over(pair, service)
        faults = list(service.faults())
    if untrue:
        faults.insert(0, f"{untrue} were called stored while the replica stood still")
    tally.check(f"{function} breaks off commits that wait for the replica: none called stored, {service.lost} lost", faults)


def planted(tally, program):
    """Commits that do not wait for the replica: some that were called stored are not on it."""
    with pair_at_work(program) as (pair, service):
        wait_until(lambda: len(service.people.acknowledged) > 20, what="that people record")
        os.kill(pair.primary.process_of("walsender"), signal.SIGSTOP)
        time.sleep(1)
        fail_over(pair, service)
        faults = list(service.faults())
    found = any("acknowledged" in fault for fault in faults)
    tally.planted(f"commits that do not wait for the replica, {service.lost} lost", found)


def main():
    options = say.arguments(__doc__, times=(2, 200, "how often the primary fails"))
    program = recorder.program(options.recorder)
    tally = say.Tally()
    planted(tally, program)
    repeated(tally, options, program)
    for function in ("pg_cancel_backend", "pg_terminate_backend"):
        broken_off(tally, program, function)
    tally.end()


if __name__ == "__main__":
    main()
