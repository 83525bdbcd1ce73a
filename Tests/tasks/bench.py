"""Plays every task, with scripts and without, in a fresh practice town, and the same in a Django admin beside it; prints a table.
Ends with 1, and a line that begins with FAIL, for each budget that is passed. Milliseconds are shown and never judged."""

import argparse
import contextlib
import pathlib
import sys
import tempfile
import time

from selenium.common.exceptions import NoSuchWindowException, WebDriverException

import check_model
import houses
import table
import task as tasks
import weight
from play import Player
from table import Row

HERE = pathlib.Path(__file__).resolve().parent


class Bench:
    def __init__(self, only):
        self.only, self.faults, self.unplayed, self.scales = only, [], [], weight.Scales()

    def tasks(self, folder):
        for path in sorted(folder.glob("*.task")):
            if self.only in (None, path.stem):
                try:
                    yield tasks.read(path)
                except tasks.TaskError as error:
                    self.faults.append(str(error))

    def play(self, player, house, folder):
        for task in self.tasks(folder):
            for has_scripts in task.ways():
                what = f"{folder.name}/{task.name} {tasks.way(has_scripts)}"
                print(f"playing {what}", file=sys.stderr, flush=True)
                try:
                    yield self.played(player, task, house, has_scripts)
                except (tasks.TaskError, LookupError, OSError, WebDriverException) as error:
                    self.faults.append(f"{what}: {str(error).splitlines()[0]}")

    @staticmethod
    def played(player, task, house, has_scripts):
        """A window that closes itself, as Django's for something new does, may be gone just when it is asked: then once more."""
        try:
            return player.play(task, house, has_scripts)
        except NoSuchWindowException:
            return player.play(task, house, has_scripts)

    def ours(self, player, made, beside):
        for played in self.play(player, houses.Town(made), HERE):
            self.scales.weigh(played)
            if not played.task.budget:
                self.faults.append(f"{played.task.name} has no budget")
            self.faults.extend(f"{played.name}: {what}" for what in played.passed())
            yield Row(played, "wegwijs", beside.get((played.task.name, played.has_scripts)))

    def run(self, is_alone):
        with tempfile.TemporaryDirectory() as folder, Player.at_work() as player:
            made = pathlib.Path(folder, "town.db")
            houses.town.make(made)
            with contextlib.nullcontext() if is_alone else houses.Peer.served() as peer:
                theirs = list(self.play(player, peer, houses.PEER)) if peer else []
            # What another program does not do is said; only ours is held to it.
            self.unplayed, self.faults = self.faults, []
            beside = {(played.task.name, played.has_scripts): played for played in theirs}
            return list(self.ours(player, made, beside)), [Row(played, "django") for played in theirs]


def arguments():
    parser = argparse.ArgumentParser(prog="bin/tasks", description=__doc__)
    parser.add_argument("--only", metavar="NAME", help="the task of this name, such as find-by-ear")
    parser.add_argument("--csv", metavar="FILE", help="writes the table there too")
    parser.add_argument("--alone", action="store_true", help="leaves out the Django that stands beside")
    return parser.parse_args()


def main():
    asked, since = arguments(), time.monotonic()
    bench = Bench(asked.only)
    ours, theirs = bench.run(asked.alone)
    bench.faults.extend(check_model.faults())
    if not ours + theirs and not bench.faults:
        bench.faults.append(f"there is no task {asked.only}")
    print("\n".join(table.drawn(ours)))
    if theirs:
        print("\nThe Django admin beside it\n" + "\n".join(table.drawn(theirs)))
    if asked.csv:
        table.keep(asked.csv, ours + theirs)
    print("\n" + "\n".join(bench.scales.lines()))
    for fault in bench.unplayed:
        print(f"not played: {fault}")
    for fault in bench.faults + bench.scales.faults:
        print(f"FAIL {fault}")
    faults = len(bench.faults) + len(bench.scales.faults)
    print(f"{len(ours)} played, {faults} faults, in {time.monotonic() - since:.0f} s")
    sys.exit(1 if faults else 0)


if __name__ == "__main__":
    main()
