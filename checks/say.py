"""What a check says: one line per result, and an exit code that is 0 only when all of them hold."""

import argparse
import random
import re
import sys
import time


class Tally:
    """Counts the results of one check, and times each of them."""

    def __init__(self):
        self.passed = self.failed = 0
        self.since = time.monotonic()

    def check(self, words, faults=()):
        """One result: it holds when there are no faults. The first faults are shown beneath it."""
        faults = list(faults)
        seconds, self.since = time.monotonic() - self.since, time.monotonic()
        self.passed, self.failed = self.passed + (not faults), self.failed + bool(faults)
        print(f"{'FAIL' if faults else 'ok  '} {words} ({seconds:.0f} s)", flush=True)
        for fault in faults[:10]:
            print(f"          {fault}", flush=True)
        if len(faults) > 10:
            print(f"          and {len(faults) - 10} more", flush=True)

    def planted(self, words, found):
        """A fault that was planted on purpose. A check that does not find it would not find a real one either."""
        if found:
            self.check(f"planted fault found: {words}")
        else:
            self.check(f"planted fault not found: {words}", ["what this check says about the program proves nothing"])

    def end(self):
        """Closes the script."""
        sys.exit(1 if self.failed else 0)


def kept(faults):
    """How many of the faults are of what was acknowledged and lost, and of what was stored by halves or damaged. The words for
    those are those of writers.py, kept.py and `Recorder --verify`."""
    lost = [fault for fault in faults if "acknowledged but not there" in fault]
    halves = [fault for fault in faults if re.search("FAULT|without a trace|traced|miscounted|only some tables", fault)]
    return f"{len(lost)} lost, {len(halves)} by halves"


def note(words):
    """Something that is good to know and is no result."""
    print(f"     {words}", flush=True)


def arguments(description, database=False, **sizes):
    """Reads the command line. A size such as `kills=(30, 1000, "how often")` becomes `--kills`: what a quick run takes, what
    `--full` takes, and what it counts. Prints the seed, with which chance can be had again. `database` is for a check that goes
    together with data elsewhere than in a new file."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--full", action="store_true", help="the sizes that are asked before a release")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="what chance starts from")
    parser.add_argument("--recorder", help="the program under test; otherwise WEGWIJS_RECORDER, or the one that was built last")
    if database:
        parser.add_argument("--database", help="where the data are: a path, or postgres://…; otherwise a new file")
    for name, (quick, full, words) in sizes.items():
        parser.add_argument(f"--{name}", type=int, help=f"{words} ({quick}; with --full {full})")
    options = parser.parse_args()
    for name, (quick, full, _) in sizes.items():
        if getattr(options, name) is None:
            setattr(options, name, full if options.full else quick)
    note(f"seed {options.seed}")
    return options
