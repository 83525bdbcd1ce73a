#!/usr/bin/env python3
"""Lets the clock of the machine jump under the Recorder while people record: an hour back, a day and ten years ahead, and over
the moments at which clocks get it wrong. All that was acknowledged is there, in the order in which it was recorded, and no
request hangs.

The clock on the wall jumps; the one that only counts seconds goes on, as on a real machine. Debian's `faketime` does this to
one program only. The jumps have to be seen in the times that were stored, or nothing was tested.
"""

import datetime
import os
import pathlib
import sqlite3
import subprocess
import tempfile
import time

import preload
import recorder
import say
from writers import Writers

HOUR, DAY = 3600, 86_400
#: How long a request may take. The database itself waits five seconds for a lock.
MOST_SECONDS = 4.0
#: From the real time, or to a moment in UTC, which then passes.
JUMPS = {
    "an hour back": -HOUR, "a day ahead": DAY, "ten years ahead": 3653 * DAY, "back to now": 0,
    "summer time begins": "2027-03-28T00:59:59", "summer time ends": "2027-10-31T00:59:59",
    "a leap day begins": "2028-02-28T23:59:59", "a leap day ends": "2028-02-29T23:59:59", "a new year": "2027-12-31T23:59:59",
    "2038, the end of 32 bits": "2038-01-19T03:14:06", "a year back": -365 * DAY,
}


def library():
    subprocess.run([recorder.ROOT / "bin" / "install", "faketime"], check=True)
    found = sorted(pathlib.Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
    if not found:
        raise SystemExit("libfaketimeMT.so.1 is not there. On Debian: apt-get install faketime.")
    return str(found[0])


class Clock:
    """The clock of one program: so many seconds from the real one."""

    def __init__(self, folder):
        self.file = os.path.join(folder, "clock")
        self.jump(0)

    def jump(self, to):
        if isinstance(to, str):
            to = datetime.datetime.fromisoformat(to + "+00:00").timestamp() - time.time()
        # In one piece: the program may read it at any moment.
        pathlib.Path(self.file + ".new").write_text(f"{to:+.0f}\n")
        os.replace(self.file + ".new", self.file)
        self.offset = round(to)

    def environment(self):
        return {
            "LD_PRELOAD": f"{preload.library()} {library()}", "FAKETIME_TIMESTAMP_FILE": self.file, "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1", "TZ": "Europe/Amsterdam"}


class Run:
    """People who record while the clock jumps. One of them waits for each answer, so that the order is known."""

    def __init__(self, path, folder, options=()):
        self.clock = Clock(folder)
        self.database = os.path.join(folder, "wegwijs.db")
        self.server = recorder.Recorder(path, self.database, options, self.clock.environment())
        self.steady, self.busy = Writers(self.server, count=1), Writers(self.server, count=3, first=10**9)
        self.faults, self.moments = [], []

    def jump(self, words, to, seconds):
        first, until = self.steady.next, time.monotonic() + 20
        self.clock.jump(to)
        time.sleep(seconds)
        # On a busy machine there may have been no turn to record yet.
        while self.steady.next < first + 5 and time.monotonic() < until:
            time.sleep(0.01)
        # Whoever was busy during the jump itself may have the time of before.
        self.moments.append((words, range(first + 2, self.steady.next - 1), self.clock.offset + time.time()))
        if self.server.record(10**12 + first) != recorder.CREATED:
            self.faults.append(f"{words}: writing was refused")

    def play(self, jumps, seconds):
        with self.server:
            self.server.start()
            self.steady.start()
            self.busy.start()
            for words, to in jumps.items():
                self.jump(words, to, seconds)
            self.server.kill()
            self.steady.join()
            self.busy.join()
        self.remove_leftovers()
        for writers in [self.steady, self.busy]:
            self.faults += [f"{len(numbers)} refused with {status}" for status, numbers in writers.refused.items()]
            if writers.slowest > MOST_SECONDS:
                self.faults.append(f"a request took {writers.slowest:.1f} s")

    def restart(self):
        """A start when the clock was put right again, in which it is years before. Gives how many traces stand before older
        ones then."""
        self.clock.jump(-HOUR)
        with self.server:
            self.server.start()
            self.steady.start()
            time.sleep(1)
            self.steady.stop()
            self.server.stop()
        self.remove_leftovers()
        return self.out_of_order(by="id")

    def remove_leftovers(self):
        """What libfaketime leaves in memory when its program ends."""
        for left in pathlib.Path("/dev/shm").glob(f"*faketime_*_{self.server.process.pid}"):
            left.unlink()

    def judge(self):
        """What is stored after a start with the clock as it is, and what is wrong with it."""
        stored, wrong = self.server.verify()
        self.faults += wrong + list(self.steady.faults({number for number in stored if number < 10**9}))
        self.faults += list(self.busy.faults({number for number in stored if number < 10**12}))

    def out_of_order(self, by):
        """How many of the steady one's traces come before an earlier one, when they are put in order."""
        with sqlite3.connect(self.database) as db:
            numbers = [number for number, in db.execute(
                f"SELECT subject FROM trace WHERE noun = 'contact' AND subject < 1000000000 ORDER BY {by}")]
        return sum(later < earlier for earlier, later in zip(numbers, numbers[1:]))

    def unseen(self):
        """Jumps that are not in the times that were stored."""
        with sqlite3.connect(self.database) as db:
            at = dict(db.execute("SELECT subject, at FROM trace WHERE noun = 'contact'"))
        for words, numbers, moment in self.moments:
            times = [at[number] for number in numbers if number in at]
            wrong = [text for text in times if abs(datetime.datetime.fromisoformat(text).timestamp() - moment) > 60]
            if wrong or not times:
                yield f"{words}: {len(wrong)} of {len(times)} have another time, such as {wrong[:1]}"


def plant(path, most=20):
    """With answers that go out early, a kill must lose acknowledged writes. Gives what was lost."""
    for _ in range(most):
        with tempfile.TemporaryDirectory() as folder:
            run = Run(path, folder, ["--answer-early"])
            run.play({"an hour back": -HOUR}, 0.3)
            run.judge()
            lost = [fault for fault in run.faults if "acknowledged" in fault]
            if lost:
                return lost[0]
    return None


def main():
    options = say.arguments(__doc__, milliseconds=(900, 6000, "how long people record after each jump"))
    seconds, tally, path = options.milliseconds / 1000, say.Tally(), recorder.program(options.recorder)
    lost = plant(path)
    tally.planted(f"an answer before the work is done, and a kill: {lost}", lost)
    with tempfile.TemporaryDirectory() as folder:
        run = Run(path, folder)
        run.play(JUMPS, seconds)
        run.judge()
        faults, wrong = run.faults + list(run.unseen()), run.out_of_order(by="id")
        acknowledged = len(run.steady.acknowledged) + len(run.busy.acknowledged)
        tally.check(
            f"clock: {len(JUMPS)} jumps, {acknowledged} acknowledged, {say.kept(faults)}, {wrong} out of order, the slowest "
            f"answer after {max(run.steady.slowest, run.busy.slowest):.2f} s", faults + [f"{wrong} out of order"] * (wrong > 0))
        misled = run.out_of_order(by="at, id")
        tally.planted(f"put in order by the clock instead, {misled} would be out of order", misled)
        run.faults = []
        after = run.restart()
        run.judge()
        tally.check("clock: a start after it was put back, and writing goes on", run.faults)
        if after:
            say.note("the numbers of traces follow the order within one run of the program; after that start they began lower")
    tally.end()


if __name__ == "__main__":
    main()
