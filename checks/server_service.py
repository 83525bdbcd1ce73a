"""One Recorder that goes on while its servers fail, and people who record without end."""

import time

import recorder
from server_programs import wait_until
from server_writers import Careful


class Service:
    def __init__(self, program, address, options=()):
        self.server = recorder.Recorder(program, address, options)
        self.server.start()
        self.people = Careful(self.server, pause=0.01)
        self.people.start()
        self.lost = None
        self.whole, self.own = [], []

    def goes_on_after(self, failure, repair=lambda: None):
        """Waits until something is stored again that was asked after the failure. See `times`."""
        since = time.monotonic()
        failure()
        self.people.await_service()
        repair()
        repaired = time.monotonic()
        wait_until(self.people.is_back, what="that something is stored again")
        self.whole.append(self.people.back_at - since)
        self.own.append(max(0.0, self.people.back_at - repaired))

    def times(self):
        """From each failure to the first that was stored again, and how much of it was after the repair."""
        return (
            f"stored again after {sum(self.whole) / len(self.whole):.1f} s, at most {max(self.whole):.1f} s, of which after the "
            f"repair at most {max(self.own):.1f} s, without a restart")

    def faults(self):
        """After the last deed: what was lost, what is stored by halves, what was said that is not so."""
        self.people.stop()
        if not self.server.is_running():
            yield "the program ended"
        seen = self.server.recorded()
        self.server.stop()
        stored, faults = self.server.verify()
        self.lost = len(self.people.acknowledged - stored)
        yield from faults
        yield from self.people.faults(stored)
        if seen != stored:
            yield "readers see something else than what is stored"

    def end(self):
        if self.server.is_running():
            self.server.kill()
        self.people.stop()
