"""What the Recorder goes through in failed_calls.py, and how it has to bear itself when one call fails."""

import http.client
import os
import re

import recorder


class Scenario:
    """A start, a few writes, a look, an end, and once more. Notes what was answered."""

    def __init__(self, path, folder, environment, options=(), before=frozenset()):
        self.server = recorder.Recorder(path, os.path.join(folder, "wegwijs.db"), options, environment)
        self.acknowledged, self.tried, self.faults = set(before), set(before), []
        self.refused = 0

    def play(self):
        with self.server:
            for first in [10_001, 20_001]:
                if self.start():
                    for number in range(first, first + 5):
                        self.record(number)
                    self.look()
                    self.end()
        return self

    def start(self):
        """When the first start fails it has to say why, and the second has to work: only one call fails."""
        for _ in range(2):
            try:
                self.server.start()
                return True
            except recorder.NotStarted as ended:
                if ended.code < 0 or not said_well(ended.said):
                    self.faults.append(f"a start {ended}")
        self.faults.append("did not start again")
        return False

    def record(self, number):
        self.tried.add(number)
        status = self.ask(lambda: self.server.record(number))
        if status == recorder.CREATED:
            self.acknowledged.add(number)
        elif status not in (recorder.DISK_FULL, recorder.REFUSED, None):
            self.faults.append(f"recording was answered with {status}")
        else:
            self.refused += 1
            if self.refused == 2:
                self.faults.append(f"went on refusing after one failed call, with {status}")

    def look(self):
        status, text = self.ask(lambda: self.server.ask("GET", "/contacts")) or (None, "")
        if status == 200:
            missing = self.acknowledged - {int(line) for line in text.split()}
            if missing:
                self.faults.append(f"readers do not see {sorted(missing)[:5]}")
        elif status != recorder.REFUSED:
            self.faults.append(f"looking was answered with {status}")

    def ask(self, question):
        try:
            return question()
        except (OSError, http.client.HTTPException) as error:
            self.faults.append(f"no answer: {error!r}")

    def end(self):
        code = self.server.stop()
        if code < 0 or (code > 0 and not said_well(self.server.said)):
            self.faults.append(f"ended with {code}: {self.server.said.strip()[:300]}")


def said_well(words):
    """A refusal with its sentence for a person, not the last words of a program that was stopped by a trap."""
    return "Refusal(" in words and re.search(r'en: "[A-Z][^"]+\."', words) is not None
