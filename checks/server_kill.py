#!/usr/bin/env python3
"""Kills with kill -9, on PostgreSQL: of the program, and of PostgreSQL while the program goes on and people record.

One process of its own that dies makes PostgreSQL end all the others and recover; when its main process dies, this script is
the keeper that starts it again.
"""

import contextlib
import os
import random
import signal
import time

import kill
import recorder
import say
from server_cluster import Cluster, NotStarted
from server_programs import folder, is_alive, wait_until
from server_service import Service


@contextlib.contextmanager
def server():
    with folder() as place:
        cluster = Cluster.make(place / "server")
        try:
            yield cluster
        finally:
            cluster.remove()


@contextlib.contextmanager
def at_work(program):
    with server() as cluster:
        service = Service(program, cluster.address)
        try:
            yield cluster, service
        finally:
            service.end()


def kill_one(cluster, chance):
    """One that does any kind of work for PostgreSQL. Comes back when all others have ended because of it."""
    children = cluster.children()
    os.kill(chance.choice(children), signal.SIGKILL)
    wait_until(lambda: not any(map(is_alive, children)), what="that PostgreSQL notices it")


def kill_main(cluster):
    """The others notice it by themselves."""
    cluster.process.kill()
    cluster.process.wait()


def start(cluster):
    """As long as one of its old processes lives, PostgreSQL refuses to start anew: then its keeper tries again."""
    for _ in range(100):
        with contextlib.suppress(NotStarted):
            return cluster.start()
        time.sleep(0.1)
    raise NotStarted("PostgreSQL did not start again")


def disturb(cluster, service, chance, count):
    ends = [cluster.kill, lambda: cluster.stop(signal.SIGQUIT), lambda: kill_main(cluster)]
    for _ in range(count):
        time.sleep(chance.uniform(0.05, 0.4))
        if chance.random() < 0.7:
            service.goes_on_after(lambda: kill_one(cluster, chance))
        else:
            service.goes_on_after(chance.choice(ends), lambda: start(cluster))


def repeated(tally, options, program):
    with at_work(program) as (cluster, service):
        disturb(cluster, service, random.Random(options.seed), options.kills)
        faults = list(service.faults())
    tally.check(
        f"kill -9 of PostgreSQL: {options.kills} kills, {len(service.people.acknowledged):,} acknowledged, {service.lost} lost, "
        f"{service.times()}", faults)
    for sentence, count in service.people.sentences.most_common(5):
        say.note(f"{count} were answered: {sentence}")


def planted(tally, program):
    """A server that says "stored" before it is, set behind the back of the program: at its start it would refuse that."""
    with at_work(program) as (cluster, service):
        cluster.configure("synchronous_commit = off", "wal_writer_delay = 10s")
        cluster.ask("SELECT pg_reload_conf()")
        time.sleep(1)
        service.goes_on_after(cluster.kill, cluster.start)
        faults = list(service.faults())
    found = any("acknowledged" in fault for fault in faults)
    tally.planted(f"commits that do not wait for the disk, {service.lost} lost", found)


def of_the_program(tally, options, program):
    """As kill.py does on a file, each time in a database of its own."""
    chance = random.Random(options.seed)
    with server() as cluster:
        found = kill.plant(program, cluster.address, chance)
        tally.planted(f"an answer before the work is done lost acknowledged writes at kill {found}", found)
    with server() as cluster:
        writers, faults = kill.kill_often(program, cluster.address, options.kills, chance)
    if not writers.acknowledged:
        faults.append("nothing was acknowledged, so nothing was tested")
    tally.check(
        f"kill -9 of the program on PostgreSQL: {options.kills} kills, {len(writers.acknowledged):,} acknowledged, "
        f"{len([fault for fault in faults if 'acknowledged' in fault])} lost", faults)


def main():
    options = say.arguments(__doc__, kills=(10, 1000, "how often the program is killed, and how often PostgreSQL"))
    program = recorder.program(options.recorder)
    tally = say.Tally()
    of_the_program(tally, options, program)
    planted(tally, program)
    repeated(tally, options, program)
    tally.end()


if __name__ == "__main__":
    main()
