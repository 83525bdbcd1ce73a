"""One time that the disk of PostgreSQL is full, and has room again."""

import contextlib
import os
import time

from server_cluster import NotStarted
from server_programs import wait_until

#: At most so much is left free, in bytes: a piece of the log is 1 MiB.
MOST_FREE = 1_500_000


class Disk:
    def __init__(self, place):
        self.place, self.filler = place, place / "filler"

    def fill(self, free):
        """Takes all room but so many bytes. Who writes meanwhile may be just ahead of this."""
        state = os.statvfs(self.place)
        more = state.f_bavail * state.f_bsize - free
        if more > 0:
            with open(self.filler, "ab") as file, contextlib.suppress(OSError):
                os.posix_fallocate(file.fileno(), os.fstat(file.fileno()).st_size, more)

    def make_room(self):
        self.filler.unlink(missing_ok=True)


class Point:
    """One time that the disk is full, and has room again."""

    def __init__(self, disk, cluster, service, chance):
        self.disk, self.cluster, self.service = disk, cluster, service
        self.free = chance.randrange(MOST_FREE)
        # Sometimes longer than the program tries by itself.
        self.pause = chance.choice([0.2, 0.2, 6])
        self.faults, self.has_stopped = [], False

    def run(self):
        self.service.goes_on_after(self.be_full, self.recover)

    def be_full(self):
        before = self.refusals()
        deadline = time.monotonic() + 20
        while self.refusals() == before and self.cluster.is_running():
            self.disk.fill(self.free)
            time.sleep(0.02)
            if time.monotonic() > deadline:
                self.faults.append("nobody heard that the disk is full")
                break
        time.sleep(self.pause)
        if self.cluster.is_running() and self.cluster.answers():
            self.faults += self.reading()

    def refusals(self):
        return sum(map(len, self.service.people.refused.values()))

    def reading(self):
        """As long as PostgreSQL answers, readers see all that was acknowledged."""
        told = set(self.service.people.acknowledged)
        status, text = self.service.server.ask("GET", "/contacts", seconds=60)
        if status != 200:
            # It may have ended itself just then.
            return [f"reading was answered with {status}: {text.strip()}"] if self.cluster.answers() else []
        lost = told - {int(line) for line in text.split()}
        return [f"{len(lost)} acknowledged but not to be read on a full disk"] if lost else []

    def recover(self):
        self.disk.make_room()
        wait_until(self.is_kept_running, what="that PostgreSQL answers")

    def is_kept_running(self):
        if not self.cluster.is_running():
            self.has_stopped = True
            with contextlib.suppress(NotStarted):
                self.cluster.start()
        return self.cluster.answers()
