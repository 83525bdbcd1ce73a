#!/usr/bin/env python3
"""Fills the disk of PostgreSQL to the last bytes, again and again, while people record.

Writers hear that the disk is full, or that the server is away: without room for its log PostgreSQL ends itself. Then its keeper,
which is this script, starts it again when there is room. The program goes on by itself. Works on a small disk in memory, which
is mounted for it, so it needs the rights of root.
"""

import contextlib
import random
import time

import recorder
import say
from server_cluster import Cluster
from server_fill_point import Disk, Point
from server_programs import AS_POSTGRES, folder, program, run
from server_service import Service

DISK = 96 << 20
#: As many fill points on one disk, before the database takes too much of it.
POINTS_PER_DISK = 10
#: So many records need more room than the log and the tables have left on a full disk. Not a time: a busy machine does less.
MUCH = 2_500
#: With small pieces of log, the end of the room is met by the log and by the tables in turn.
SETTINGS = ["max_wal_size = 4MB", "min_wal_size = 2MB", "checkpoint_timeout = 30s"]


@contextlib.contextmanager
def on_small_disk(path, options=()):
    """A server with its data on a disk of its own, and a program and people at work on it."""
    with folder() as disk, contextlib.ExitStack() as ends:
        run(["mount", "-t", "tmpfs", "-o", f"size={DISK},mode=755", "none", disk])
        ends.callback(run, ["umount", disk])
        cluster = Cluster.make(disk / "server")
        ends.callback(cluster.remove)
        cluster.stop()
        run([*AS_POSTGRES, program("pg_resetwal"), "--wal-segsize=1", "-D", cluster.data])
        cluster.configure(*SETTINGS)
        cluster.start()
        service = Service(path, cluster.address, options)
        ends.callback(service.end)
        yield Disk(disk), cluster, service


def fill_early(path, chance):
    """Answers that go out before the work is done. Gives how many of those are not there."""
    with on_small_disk(path, ["--answer-early"]) as (disk, cluster, service):
        point = Point(disk, cluster, service, chance)
        enough, deadline = len(service.people.acknowledged) + MUCH, time.monotonic() + 60
        while cluster.is_running() and len(service.people.acknowledged) < enough and time.monotonic() < deadline:
            disk.fill(0)
            time.sleep(0.02)
        point.recover()
        list(service.faults())
        return service.lost


def fill_often(path, count, chance):
    """Gives the service, how often PostgreSQL ended itself, and the faults."""
    with on_small_disk(path) as (disk, cluster, service):
        points = [Point(disk, cluster, service, chance) for _ in range(count)]
        for point in points:
            point.run()
        faults = [f"with {point.free} bytes free: {fault}" for point in points for fault in point.faults]
        faults += service.faults()
        return service, sum(point.has_stopped for point in points), faults


def told(services):
    counts = {status: sum(len(service.people.refused[status]) for service in services) for status in (507, 503)}
    acknowledged, lost = sum(len(service.people.acknowledged) for service in services), sum(service.lost for service in services)
    return f"{acknowledged:,} acknowledged, {counts[507]:,} refused with 507, {counts[503]} with 503, {lost} lost"


def main():
    options = say.arguments(__doc__, points=(3, 50, "how often the disk is filled"))
    chance, tally, path = random.Random(options.seed), say.Tally(), recorder.program(options.recorder)
    lost = fill_early(path, chance)
    tally.planted(f"an answer before the work is done, on a full disk, {lost} lost", lost)
    services, stops, faults = [], 0, []
    for start in range(0, options.points, POINTS_PER_DISK):
        service, stopped, found = fill_often(path, min(POINTS_PER_DISK, options.points - start), chance)
        services, stops, faults = [*services, service], stops + stopped, faults + found
    tally.check(
        f"disk of PostgreSQL full: {options.points} fill points, PostgreSQL ended itself {stops} times, {told(services)}; "
        "reading went on, and writing without a restart of the program", faults)
    tally.end()


if __name__ == "__main__":
    main()
