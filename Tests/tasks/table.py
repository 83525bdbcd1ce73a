"""What was played as one table, for people and as CSV."""

import csv

import klm
import task as tasks

HEAD = ["task", "scripts", "clicks", "keys", "full/part", "KB", "server ms", "s", "x1.7", "Django s", "budget"]
COLUMNS = ["played in", "task", "title", "scripts", "clicks", "keys", "full loads", "part loads", "requests", "bytes",
           "server ms", "seconds", "seconds x1.7", "Django seconds", "budget"]


class Row:
    """One task, played one way; beside it the seconds of the same in the Django of the same run."""

    def __init__(self, played, house, beside=None):
        self.played, self.house, self.beside = played, house, seconds(beside) if beside else "-"

    def verdict(self):
        return "-" if not self.played.task.budget else "MISSED" if self.played.passed() else "met"

    def shown(self):
        it, found = self.played, self.played.measured()
        return [it.task.name, tasks.way(it.has_scripts), found["clicks"], found["keys"],
                f"{found['loads']}/{found['parts']}", f"{found['bytes'] / 1024:.1f}", f"{it.traffic.server_ms():.0f}",
                seconds(it), "-" if it.task.instead else round(it.effort.seconds * klm.OVER_65), self.beside, self.verdict()]

    def kept(self):
        it, found = self.played, self.played.measured()
        return [self.house, it.task.name, it.task.title, tasks.way(it.has_scripts), found["clicks"], found["keys"],
                found["loads"], found["parts"], found["requests"], found["bytes"], f"{it.traffic.server_ms():.1f}",
                f"{it.effort.seconds:.2f}", f"{it.effort.seconds * klm.OVER_65:.2f}", self.beside, self.verdict()]


def seconds(played):
    """Of what cannot be done there, that; how long finding that out took stands in the CSV."""
    return played.task.instead or str(round(played.effort.seconds))


def drawn(rows):
    lines = [HEAD, *[[str(cell) for cell in row.shown()] for row in rows]]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEAD))]
    for line in lines:
        # Words to the left, numbers to the right.
        yield "  ".join(cell.ljust(width) if column < 2 or column == len(HEAD) - 1 else cell.rjust(width)
                        for column, (cell, width) in enumerate(zip(line, widths))).rstrip()


def keep(path, rows):
    with open(path, "w", newline="") as file:
        csv.writer(file).writerows([COLUMNS, *[row.kept() for row in rows]])
