"""Several people who record conversations at the same time, each over a connection of their own."""

import collections
import http.client
import threading
import time

import recorder


class Writers:
    """Notes for every number what became of it: `acknowledged` was answered 201, `refused` by another status, and of what is
    only in `tried` nobody knows: the answer never came."""

    def __init__(self, server, count=6, first=1, pause=0.0):
        self.server, self.count, self.pause = server, count, pause
        self.first = self.next = first
        self.lock = threading.Lock()
        self.tried, self.acknowledged, self.refused = set(), set(), collections.defaultdict(set)
        self.slowest = 0.0
        self.threads = []
        self.stopping = threading.Event()

    def start(self):
        """They go on until the server is gone or `stop` is called. May be started again after a restart."""
        self.stopping.clear()
        self.threads = [threading.Thread(target=self.work, daemon=True) for _ in range(self.count)]
        for thread in self.threads:
            thread.start()

    def stop(self):
        self.stopping.set()
        self.join()

    def join(self):
        for thread in self.threads:
            thread.join()

    def take(self):
        with self.lock:
            number, self.next = self.next, self.next + 1
            self.tried.add(number)
            return number

    def work(self):
        connection = self.server.connect()
        try:
            while not self.stopping.is_set():
                number, since = self.take(), time.monotonic()
                connection.request("PUT", f"/contacts/{number}")
                response = connection.getresponse()
                response.read()
                self.note(number, response.status, time.monotonic() - since)
                if self.pause:
                    time.sleep(self.pause)
        except (OSError, http.client.HTTPException):
            pass  # The server is gone; what was asked last stays unanswered.
        finally:
            connection.close()

    def note(self, number, status, seconds):
        with self.lock:
            self.slowest = max(self.slowest, seconds)
            if status == recorder.CREATED:
                self.acknowledged.add(number)
            else:
                self.refused[status].add(number)

    def faults(self, stored):
        """What is wrong with what is stored, against what was said. What was there before does not count."""
        lost = sorted(self.acknowledged - stored)
        if lost:
            yield f"{len(lost)} acknowledged but not there, such as {lost[:5]}"
        invented = sorted(number for number in stored - self.tried if number >= self.first)
        if invented:
            yield f"{len(invented)} there that nobody recorded, such as {invented[:5]}"
