"""What desk clients sent and what they were told, against what is in the file afterwards.

Every conversation that a check records has a day and a time of its own, by which it is known again: a form lets one choose both.
"""

import collections
import contextlib
import datetime
import shutil
import sqlite3
import threading

#: Practice data have conversations of 2016, 2017 and 2018.
FIRST_DAY = datetime.date(2019, 1, 1)
MINUTES = 24 * 60

#: A conversation as it is kept: who, by whom, about what.
Line = collections.namedtuple("Line", "person colleague topic")


def when(number):
    """The fields of the form by which it is known again."""
    minute = number % MINUTES
    return {"datum": (FIRST_DAY + datetime.timedelta(days=number // MINUTES)).isoformat(),
            "tijd": f"{minute // 60:02}:{minute % 60:02}"}


class Book:
    def __init__(self):
        self.lock, self.next = threading.Lock(), 0
        #: By number: what was sent, and where it led when that was seen.
        self.sent, self.led = {}, {}
        #: Of which the undoing was sent; of which it was confirmed.
        self.undoing, self.undone = set(), set()
        #: By colleague and person: what his draft may be now. Of an unanswered sending nobody knows.
        self.drafts = {}
        #: How many were sent again: unanswered, of which so many were stored all the same; and confirmed already.
        self.again = self.unanswered = self.repeated = 0
        self.odd = []

    def take(self, line):
        with self.lock:
            self.next += 1
            self.sent[self.next] = line
            return self.next

    def confirm(self, number, place):
        """May be told more than once, and then has to lead to the same."""
        with self.lock:
            if number in self.led:
                self.repeated += 1
                if self.led[number] != place:
                    self.odd.append(f"{number} led to {self.led[number]}, and sent again to {place}")
            self.led[number] = place

    def note_odd(self, error):
        with self.lock:
            self.odd.append(str(error))

    # Drafts. Each is the work of one clerk, so nothing happens to it meanwhile.

    def draft_sent(self, key, words):
        """Nothing for words: a conversation was sent, which takes the draft away."""
        self.drafts.setdefault(key, {None}).add(words)

    def draft_confirmed(self, key, words):
        self.drafts[key] = {words}

    def draft_fault(self, key, shown):
        allowed = self.drafts.get(key, {None})
        # What is seen now is what it is: it may not turn into the other later.
        self.drafts[key] = {shown}
        if shown in allowed:
            return []
        return [f"a draft acknowledged but not there: {sorted(map(str, allowed))} was to be shown, and it is {shown!r}"]

    # Against the file.

    def faults(self, data):
        there = stored(data)
        kept = self.led.keys() - self.undoing
        yield from told([n for n in kept if when_key(n) not in there], "acknowledged but not there")
        yield from told([n for n in self.undone if when_key(n) in there], "undone and still there")
        yield from told([n for n in self.sent if len(there.get(when_key(n), ())) > 1], "stored more than once")
        numbers = {when_key(n): n for n in self.sent}
        yield from told([key for key in there if key not in numbers], "there that nobody recorded")
        yield from told(
            [key for key, lines in there.items() if key in numbers and any(line != self.sent[numbers[key]] for line in lines)],
            "there otherwise than they were sent")
        yield from self.odd

    def draft_rows(self, data):
        """Those of which the file has to hold a row, and does not."""
        with contextlib.closing(sqlite3.connect(data, timeout=30)) as db:
            there = set(db.execute("SELECT colleague, person FROM draft WHERE form = 'gesprek'"))
        return told([key for key, words in self.drafts.items() if None not in words and key not in there],
                    "drafts acknowledged but not there")


def told(which, words):
    return [f"{len(which)} {words}, such as {sorted(which)[:3]}"] if which else []


def when_key(number):
    fields = when(number)
    return fields["datum"], fields["tijd"]


def stored(data):
    """What was recorded by a check: its lines by their day and time."""
    found = collections.defaultdict(list)
    with contextlib.closing(sqlite3.connect(data, timeout=30)) as db:
        for day, time, *line in db.execute(
                "SELECT day, time, person, colleague, topic FROM contact WHERE day >= ?", (FIRST_DAY.isoformat(),)):
            found[day, time].append(Line(*line))
    return found


def doubled(data):
    """A copy of a file in which the newest conversation is stored twice, and counted once: a fault to be found."""
    copy = data + ".doubled"
    shutil.copyfile(data, copy)
    with contextlib.closing(sqlite3.connect(copy)) as db:
        db.execute("""
            INSERT INTO contact SELECT id + 1, municipality, place, kind, day, time, channel, topic, colleague, person, outcome,
                minutes, language, note FROM contact ORDER BY id DESC LIMIT 1""")
        db.commit()
    return copy
