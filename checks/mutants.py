#!/usr/bin/env python3
"""Plants faults in the code that decides who may see what, one at a time, and counts how many the tests catch.

Works on a copy. A fault that does not compile is none. First the tests have to pass without a fault, and to catch one that opens
every page to everybody. Each fault takes a build and a run of the tests: a minute or so.
"""

import pathlib
import random
import re
import subprocess
import sys
import tempfile

import say

ROOT = pathlib.Path(__file__).resolve().parent.parent

#: The code that decides.
FILES = [
    "Sources/Access/Standing.swift", "Sources/Access/Scope/Relation.swift", "Sources/Access/Sessions/Sessions.swift",
    "Sources/Access/Roles/Departure.swift", "Sources/Clients/Scope/ClientScope.swift", "Sources/Clients/Scope/DeskShift.swift",
    "Sources/Clients/Scope/LookBudget.swift", "Sources/Clients/Scope/OpenedFile.swift", "Sources/Clients/Pages/Cards.swift",
    "Sources/Clients/Pages/FileHandlers.swift", "Sources/Clients/Pages/FileView.swift",
    "Sources/Clients/Review/ReviewHandlers.swift", "Sources/Clients/Review/LookWeek.swift", "Sources/Clients/ClientPages.swift",
    "Sources/Reports/Counting/Reach.swift", "Sources/Reports/Reports.swift", "Sources/Team/Colleagues/Roll.swift",
    "Sources/Team/Colleagues/ColleagueLine.swift", "Sources/Team/Team.swift", "Sources/Web/Server/Website.swift",
    "Sources/Web/Server/Recognition.swift",
]

TESTS = "MatrixTests|NoninterferenceTests|ClientScopeTests|LeavingTests|ForgeryTests|SignInTests|LookTests|ReviewTests|ReachTests"

#: What becomes what. Each place where one fits is a fault.
CHANGES = [
    (r" && ", " || "), (r" \|\| ", " && "), (r" == ", " != "), (r" != ", " == "), (r" <= ", " > "), (r" >= ", " < "),
    (r" < ", " >= "), (r" > ", " <= "), (r"(?<=[ (])!(?=[a-z(])", ""), (r"\bAND (?:NOT )?EXISTS \(", "AND 1 = 1 OR EXISTS ("),
    (r"\bAND (?!EXISTS|NOT)[a-z]+\.[a-z_]+ [<>=]+ \$\d", "AND 1 = 1"), (r"\.union\(", ".intersection("),
    (r"\[\.card\]", "[.card, .basic]"), (r"\[\.card, \.basic, \.contact\]", "[.card, .basic, .contact, .legal]"),
    (r"\.roles\(\[[^\]]*\]\)", ".colleague"), (r": nil$", ": .team"), (r"return nil\b", "break"),
    (r"IS NULL OR", "IS NOT NULL OR"), (r"IS NULL OR", "IS NULL AND"), (r"\bNOT EXISTS \(", "EXISTS ("), (r" <> ", " = "),
    (r"\.legal, ", ""), (r"\.health, ", ""), (r"\.abroad\]", ".health]"), (r"MAX\(", "MIN("), (r"3_600", "60"), (r"86_400", "3_600"),
    (r"\.teamLeader, \.visit, \.emergency", ".teamLeader, .visit"), (r"as: \.teamLeader", "as: .volunteer"),
    (r"perHour: Int = 25", "perHour: Int = 26"), (r"perDay: Int = 40", "perDay: Int = 41"), (r"\?\? false", "?? true"),
]

#: Opens every page to everybody.
PLANTED = ("Sources/Web/Server/Website.swift", "guard route.who.admits(session) else", "guard true || route.who.admits(session) else")


def faults():
    """Every fault there is: file, line, the line before and after."""
    for name in FILES:
        for number, line in enumerate((ROOT / name).read_text().splitlines()):
            if line.strip().startswith("//"):
                continue
            for pattern, other in CHANGES:
                for found in re.finditer(pattern, line):
                    yield name, number, line, line[:found.start()] + other + line[found.end():]


class Copy:
    def __init__(self, folder):
        self.folder = folder
        subprocess.run(["git", "clone", "--quiet", ROOT, folder], check=True)

    def run(self, *command):
        return subprocess.run(command, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace")

    def builds(self):
        return self.run("swift", "build", "--build-tests").returncode == 0

    def is_caught(self):
        """A test that hangs has noticed it too."""
        run = self.run("timeout", "300", "swift", "test", "--skip-build", "--parallel", "--filter", TESTS)
        return run.returncode != 0

    def with_text(self, name, text, body):
        path = self.folder / name
        before = path.read_text()
        path.write_text(text)
        try:
            return body()
        finally:
            path.write_text(before)

    def outcome(self, name, text):
        return self.with_text(name, text, lambda: self.is_caught() if self.builds() else None)


def changed(folder, name, number, after):
    lines = (folder / name).read_text().splitlines()
    lines[number] = after
    return "\n".join(lines) + "\n"


def main():
    options = say.arguments(__doc__, faults=(10, 250, "how many faults are planted that compile"))
    chance, tally = random.Random(options.seed), say.Tally()
    with tempfile.TemporaryDirectory() as place:
        copy = Copy(pathlib.Path(place) / "copy")
        if not copy.builds() or copy.is_caught():
            tally.check("without a fault", ["the tests do not pass"])
            tally.end()
        name, before, after = PLANTED
        tally.planted("every page open to everybody", copy.outcome(name, (copy.folder / name).read_text().replace(before, after)))
        caught, missed, all_faults = 0, [], list(faults())
        chance.shuffle(all_faults)
        for name, number, before, after in all_faults:
            if caught + len(missed) >= options.faults:
                break
            outcome = copy.outcome(name, changed(copy.folder, name, number, after))
            if outcome is None:
                continue
            caught += outcome
            if not outcome:
                missed.append(f"{name}:{number + 1}: {after.strip()}")
                say.note(f"not caught: {missed[-1]}")
                sys.stdout.flush()
        tally.check(f"{caught} of {caught + len(missed)} faults caught, of {len(all_faults)} that can be planted", missed)
    tally.end()


if __name__ == "__main__":
    main()
