#!/usr/bin/env python3
"""Plants faults in the code that decides who may see what, and counts how many the tests catch.

All faults are built into one copy of the program at once, each with a number, and chosen by that number when the tests start
(mutant schemata): so each costs a run of the tests and no build. A fault that does not compile is none. Those that nobody can see
stand in mutants_equal.txt, each with its reason. First the tests have to pass without a fault, and to catch one that opens every
page to everybody. By hand: it builds anew. WEGWIJS_MUTANTS names a folder in which the copy is kept, and with it which tests caught
which fault: those are asked first the next time, so that a run that was broken off is soon as far again.
"""

import collections
import os
import pathlib
import queue
import random
import re
import signal
import subprocess
import tempfile
import threading
import time

import mutant_faults
import mutant_weaving
import say

ROOT = pathlib.Path(__file__).resolve().parent.parent
EQUAL = ROOT / "checks" / "mutants_equal.txt"

#: Which tests are asked, those that cost least first; a fault that one of them catches is not shown to the next.
STAGES = {
    "the matrix": r"WebTests\.MatrixTests",
    "its facts one by one": r"WebTests\.(StandingTests|SessionTests|DepartureTests|RollTests|NewColleagueTests|LookBudgetTests"
                            r"|LookWeekTests|ReviewTests|ReachTests|CardTests|VisitTests|SentCookieTests|ProofTests|ReleaseTests"
                            r"|RecordingTests|SectionTests|SealedTests|ScanTests|DoubleTests|TypingTests|TokenTests|EndpointMatrixTests"
                            r"|EndpointSectionTests|EndpointTests)",
    "what makes no difference": r"WebTests\.NoninterferenceTests",
    "whole days of work": r"WebTests\.(ClientScopeTests|EveryLookTests|LeavingTests|ForgeryTests|SignInTests|LookTests|OwnTests|OvertakenTests"
                            r"|TimelineTests)",
}
#: Seconds; a test that hangs has noticed it too. It is said of which faults that is so: a machine that is too busy hangs as well.
LONGEST = 900
#: A disk of memory: the databases of a run are thrown away with it.
QUICK = "/dev/shm"
#: Opens every page to everybody.
PLANTED = "guard true || (route.who.admits(session)) else"
#: How many runs go on at once.
RUNS = 2


class Copy:
    """The program with all faults in it, in a folder of its own."""

    def __init__(self, folder):
        self.folder, self.faults = pathlib.Path(folder), list(mutant_faults.found(ROOT))
        self.folder.mkdir(parents=True, exist_ok=True)
        known = self.folder / "left_out"
        self.known = set(known.read_text().splitlines()) if known.exists() else set()
        self.memory = self.folder / "caught_by"
        lines = self.memory.read_text().splitlines() if self.memory.exists() else []
        # The last line of a run that was broken off may be half a line.
        self.remembered = dict(line.split("\t") for line in lines if line.count("\t") == 1)

    def build(self):
        """Leaves out, round by round, what does not compile."""
        for _ in range(12):
            owners = self.write()
            run = subprocess.run(
                ["swift", "build", "--build-tests", "-Xswiftc", "-O"], cwd=self.folder, stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT, text=True)
            if run.returncode == 0:
                (self.folder / "left_out").write_text("".join(f"{key}\n" for key in sorted(self.known)))
                return
            found = re.findall(r"(Sources/\S+\.swift):(\d+):\d+: error: (.*)", run.stdout)
            wrong = {key(owners[name][int(line)]) for name, line, _ in found if int(line) in owners.get(name, {})}
            if not wrong - self.known:
                raise SystemExit("the copy does not build:\n" + run.stdout[-3000:])
            self.known |= wrong
            say.note(f"{len(self.known)} faults do not compile so far")
        raise SystemExit("the copy does not build after so many rounds")

    def write(self):
        """Writes what has changed. Gives to which fault each line belongs, by file."""
        tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, check=True, stdout=subprocess.PIPE, text=True).stdout.split("\n")
        owners = {}
        planted = collections.defaultdict(list)
        for fault in self.faults:
            if key(fault) not in self.known:
                planted[fault.name].append(fault)
        for name in filter(None, tracked):
            content = (ROOT / name).read_bytes()
            if name in planted:
                woven = mutant_weaving.Woven(content.decode(), planted[name])
                owners[name], content = woven.owner, mutant_weaving.importing(woven.text).encode()
            self.put(name, content)
            if os.access(ROOT / name, os.X_OK):
                (self.folder / name).chmod(0o755)
        self.put(mutant_weaving.PLACE, mutant_weaving.CHOICE.encode())
        for top in ("Sources", "Tests"):
            for path in (self.folder / top).rglob("*.swift"):
                if str(path.relative_to(self.folder)) not in (*tracked, mutant_weaving.PLACE):
                    path.unlink()
        return owners

    def put(self, name, content):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)

    @property
    def planted(self):
        return [fault for fault in self.faults if key(fault) not in self.known]

    def catch(self, number, tests):
        """The first line that says that a test fails with this fault, or that the run broke off; nothing when all pass. It is not
        waited for any longer than that."""
        program = next((self.folder / ".build" / "debug").glob("*.xctest"))
        with tempfile.TemporaryDirectory(dir=QUICK if os.path.isdir(QUICK) else None) as scratch:
            surroundings = {"WEGWIJS_FAULT": str(number), "WEGWIJS_TEST_ENGINE": "sqlite", "TMPDIR": scratch}
            run = subprocess.Popen(
                [program, "--testing-library", "swift-testing", "--filter", tests], cwd=self.folder,
                env=os.environ | surroundings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True)
            timer = threading.Timer(LONGEST, end, [run])
            timer.start()
            try:
                failure = next((line for line in run.stdout if "✘" in line), None)
                if not failure and run.wait() != 0:
                    failure = f"it broke off with {run.returncode}"
                    say.note(f"fault {number}: {failure}, no test said so")
                return failure
            finally:
                timer.cancel()
                end(run)

    def outcome(self, number):
        """Which tests catch it; nothing when none does."""
        return next((stage for stage, tests in STAGES.items() if self.catch(number, tests)), None)

    def outcome_of(self, fault):
        """Which tests catch this fault, those that did so before asked first."""
        stage, _, suite = self.remembered.get(key(fault), "").partition(" | ")
        if suite and self.catch(fault.number, suite):
            return stage
        for stage, tests in STAGES.items():
            failure = self.catch(fault.number, tests)
            if failure:
                self.remember(fault, stage, failure, tests)
                return stage
        return None

    def remember(self, fault, stage, failure, tests):
        suite = re.search(r" at (\w+Tests)\.swift:", failure)
        if suite and re.search(rf"\b{suite[1]}\b", tests):
            with self.memory.open("a") as file:
                file.write(f"{key(fault)}\t{stage} | WebTests.{suite[1]}\n")


def end(run):
    if run.poll() is None:
        os.killpg(run.pid, signal.SIGKILL)
    run.wait()


def key(fault):
    """A fault by its words, which stay the same when lines above it come and go."""
    return f"{fault.name} | {fault.words}"


def equal():
    """Those that nobody can see, and why."""
    lines = [line for line in EQUAL.read_text().splitlines() if line and not line.startswith("#")]
    return {" | ".join(line.split(" | ")[:-1]): line.split(" | ")[-1] for line in lines}


def run_all(copy, faults):
    """The outcome of each, some at a time."""
    waiting, outcomes = queue.SimpleQueue(), {}
    for fault in faults:
        waiting.put(fault)

    def work():
        while True:
            try:
                fault = waiting.get_nowait()
            except queue.Empty:
                return
            outcomes[fault] = copy.outcome_of(fault)
            if outcomes[fault] is None:
                say.note(f"not caught: {fault.name}:{fault.line}: {fault.words}")

    workers = [threading.Thread(target=work) for _ in range(RUNS)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return outcomes


def judge(copy, faults, tally):
    same, since = equal(), time.monotonic()
    outcomes = run_all(copy, faults)
    seen = {fault: how for fault, how in outcomes.items() if key(fault) not in same}
    missed = [f"{fault.name}:{fault.line}: {fault.words}" for fault, how in seen.items() if how is None]
    by = collections.Counter(seen.values())
    each = (time.monotonic() - since) / max(1, len(faults))
    tally.check(
        f"{len(seen) - len(missed)} of {len(seen)} faults caught, {each:.1f} s each", missed)
    say.note("caught by " + ", ".join(f"{stage}: {by[stage]}" for stage in STAGES))
    wrong = [f"{key(fault)}: {same[key(fault)]}" for fault, how in outcomes.items() if key(fault) in same and how]
    tally.check(f"{len(outcomes) - len(seen)} that nobody can see, and nobody did", wrong)
    gone = set(same) - {key(fault) for fault in copy.planted}
    tally.check("each of them is still there", sorted(gone))


def main():
    options = say.arguments(__doc__, faults=(10_000, 10_000, "how many faults are tried at most"))
    chance, tally = random.Random(options.seed), say.Tally()
    with tempfile.TemporaryDirectory() as place:
        copy = Copy(os.environ.get("WEGWIJS_MUTANTS") or os.path.join(place, "copy"))
        copy.build()
        planted = copy.planted
        tally.check(f"{len(planted)} faults built in, {len(copy.faults) - len(planted)} others do not compile")
        tally.check("without a fault", ["the tests do not pass"] if copy.outcome(0) else [])
        opened = next(fault for fault in planted if PLANTED in fault.words)
        tally.planted("every page open to everybody", copy.outcome(opened.number) == "the matrix")
        if tally.failed:
            tally.end()
        judge(copy, chance.sample(planted, min(options.faults, len(planted))), tally)
    tally.end()


if __name__ == "__main__":
    main()
