"""A run of PostgreSQL and a Recorder of which everything that could matter to a disk is known, and the cuts in it."""

import pathlib
import random
import shutil
import time

import preload
import recorder
import remains
import replay
from power_recording import acknowledgements
from server_cluster import Cluster
from server_programs import AS_POSTGRES, program, run
from writers import Writers

#: Small pieces of log, many checkpoints and little room in memory: in a short time much is made, written again and removed.
SETTINGS = ["max_wal_size = 4MB", "min_wal_size = 2MB", "bgwriter_delay = 10ms", "shared_buffers = 2MB"]
#: What the Recorder wants to see at its start.
CAREFUL = ["fsync = on", "full_page_writes = on"]

#: Written by this script, or made anew at every start.
NOT_DATA = {"postgresql.conf", "postmaster.pid", "postmaster.opts"}


class Disk(replay.Disk):
    def keep_names(self, wanted, begun=None):
        """What happened to one name is kept in the order in which it happened: never without what came before it."""
        names, kept, later = set(), [], []
        for changes in reversed(self.pending_names):
            in_time = begun is None or any(changes is other for other in begun)
            is_kept = names & changes.keys() or (in_time and any(map(wanted, changes)))
            if is_kept:
                names |= changes.keys()
            (kept if is_kept else later).insert(0, changes)
        for changes in kept:
            self.names.update(changes)
        self.pending_names = later


class Recording:
    def __init__(self, place, path, careless=()):
        self.careless = careless
        self.before, self.log = place / "before", place / "record"
        self.cluster = Cluster.make(place / "server")
        self.cluster.stop()
        run([*AS_POSTGRES, program("pg_resetwal"), "--wal-segsize=1", "-D", self.cluster.data])
        run([*AS_POSTGRES, program("pg_checksums"), "--enable", "-D", self.cluster.data])
        self.cluster.configure(*SETTINGS)
        shutil.copytree(self.cluster.data, self.before)
        self.log.touch()
        self.log.chmod(0o666)
        self.server = recorder.Recorder(path, self.cluster.address, environment=preload.recording_answers(self.log))
        self.writers = Writers(self.server)

    def work(self, seconds, chance):
        """A start on nothing, busy and quiet times, kills, clean ends, and a cut in the middle of the work."""
        try:
            for count, end in [(1, self.cluster.stop), (4, self.kill), (2, self.cluster.stop), (8, self.kill)]:
                self.start()
                self.writers.count = count
                self.writers.start()
                deadline = time.monotonic() + seconds / 4
                while time.monotonic() < deadline:
                    time.sleep(chance.uniform(0.05, 0.5))
                    self.cluster.ask("CHECKPOINT")
                end()
                self.server.kill()
                self.writers.join()
        finally:
            self.kill()
        self.records = list(replay.records(self.log))
        self.answered = dict(acknowledgements(self.records))

    def kill(self):
        with preload.turn(self.log):
            self.cluster.kill()

    def start(self):
        self.cluster.configure(*CAREFUL)
        self.cluster.start(preload.recording(self.cluster.data, self.log, answers=False))
        self.server.start()
        # What is planted comes behind the back of the Recorder.
        self.cluster.configure(*self.careless)
        self.cluster.ask("SELECT pg_reload_conf()")

    def faults(self):
        """With all that is in the record the files must be as they are, and every answer that was heard must be in it."""
        disk = Disk(self.before, strict=False)
        for record in self.records:
            disk.play(record)
        replayed = disk.after_the_cut("all", random)
        there = {str(path.relative_to(self.cluster.data)) for path in self.cluster.data.rglob("*") if path.is_file()}
        yield from disk.faults
        for name in sorted((there ^ set(replayed)) - NOT_DATA):
            yield f"{name} is there, and not in the record" if name in there else f"{name} is in the record, and not there"
        for name in sorted((there & set(replayed)) - NOT_DATA):
            if pathlib.Path(self.cluster.data, name).read_bytes() != replayed[name]:
                yield f"{name} is not what the record says"
        if not self.answered:
            yield "nothing was acknowledged, so nothing was tested"
        if not self.writers.acknowledged <= set(self.answered.values()):
            yield "not every answer that was heard is in the record"

    def anywhere(self, count, chance):
        """Half of the cuts fall where a sync, a name or an answer has just been: there are few of those, and there it matters
        most."""
        events = [place + 1 for place, record in enumerate(self.records) if record.kind in "NSUTCR"]
        return [
            (chance.choice(events if chance.random() < 0.5 else range(1, len(self.records) + 1)), chance.choice(remains.WAYS))
            for _ in range(count)]

    def amid_pages(self, count, chance):
        """Where a page of a table was written and is not yet synced, of which some sectors are kept."""
        pages = [place + 1 for place, record in enumerate(self.records) if record.kind == "W" and record.name.startswith("base/")]
        return [(chance.choice(pages), "torn") for _ in range(count)]

    def cuts(self, places, chance):
        """Gives, for each cut, what the disk holds then and what was acknowledged before it."""
        disk, acknowledged, place = Disk(self.before, strict=False), set(), 0
        for cut, way in sorted(places):
            while place < cut:
                disk.play(self.records[place])
                acknowledged |= {self.answered[place]} if place in self.answered else set()
                place += 1
            words = f"cut at {cut} of {len(self.records)}, kept of the rest: {way}"
            yield words, disk.after_the_cut(way, chance), frozenset(acknowledged)
