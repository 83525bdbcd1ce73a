"""People who record through a server that may fail: they also read the sentence of a refusal, and hold the program to it."""

import collections
import http.client
import time

import recorder
from writers import Writers

#: What is answered with a sentence; anything else is a fault of the program.
ANSWERS = {recorder.CREATED, recorder.DISK_FULL, recorder.REFUSED}


class Careful(Writers):
    def __init__(self, *given, **named):
        super().__init__(*given, **named)
        #: Of these it was said that they are not stored.
        self.denied = set()
        self.sentences = collections.Counter()
        self.mark, self.back_at = 0, None

    def work(self):
        while not self.stopping.is_set():
            number, since = self.take(), time.monotonic()
            try:
                status, text = self.server.ask("PUT", f"/contacts/{number}", seconds=60)
            except (OSError, http.client.HTTPException):
                if not self.server.is_running():
                    return  # What was asked last stays unanswered.
                status, text = 0, "no answer"
            self.listen(number, status, text)
            self.note(number, status, time.monotonic() - since)
            time.sleep(self.pause)

    def listen(self, number, status, text):
        with self.lock:
            if status == recorder.CREATED:
                if number >= self.mark and self.back_at is None:
                    self.back_at = time.monotonic()
                return
            self.sentences[f"{status} {text.strip()}"] += 1
            if status == recorder.DISK_FULL or "Nothing was changed" in text:
                self.denied.add(number)

    def await_service(self):
        """From now on it counts when something is stored that was asked from now on: see `is_back`."""
        with self.lock:
            self.mark, self.back_at = self.next, None

    def is_back(self):
        return self.back_at is not None

    def faults(self, stored):
        yield from super().faults(stored)
        lies = sorted(self.denied & stored)
        if lies:
            yield f"{len(lies)} there of which was said that they are not, such as {lies[:5]}"
        for status in sorted(set(self.refused) - ANSWERS):
            words = [said for said in self.sentences if said.startswith(str(status))]
            yield f"{len(self.refused[status])} answered with {status}, such as {words[:3]}"
