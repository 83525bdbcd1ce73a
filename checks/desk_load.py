#!/usr/bin/env python3
"""Many people at desks at once, each with a session and a connection of his own, who think between two steps: they find somebody,
choose him, write, save, sometimes send the very same form again, after one another or both at once, and sometimes undo what they
saved. Afterwards nothing that was confirmed is lost, nothing is stored twice, the counts are right, and the server holds no more
memory than in the beginning, but for the cache of its database. The times of the answers are shown, and not judged.

It proves itself on a conversation that was confirmed and never sent, on one that is stored twice, and on memory that grows.
"""

import concurrent.futures
import os
import random
import re
import tempfile
import threading
import time

import desk
import say
import serving
from desk_book import Book, Line, doubled
from desk_worker import Worker

#: Somebody may search 300 times an hour, open 25 files an hour before he shows anew who he is, and 40 in a day. So there are as
#: many colleagues as there are clerks, each helps the same few again and again, and thinks so long that 300 seconds are a hundred
#: searches at most: what is measured here is the work, and not the budgets.
CLIENTS = 12
#: Seconds between two steps, in the middle: fewer than a quick person takes.
PAUSE = 1.5
MB = 1024 * 1024
#: Of the pages that it wrote SQLite keeps so many bytes, by the setting of the program. Until then what it holds grows with the
#: file, and that is no leak: after some sixty thousand conversations it grows no more.
CACHE = 64 * MB


class Busy(Worker):
    def __init__(self, *about):
        super().__init__(*about)
        #: The same person in a second window.
        self.other = desk.Clerk(self.clerk.port, self.clerk.cookie)

    def work(self, until):
        while time.monotonic() < until:
            try:
                self.help()
            except Exception as error:
                # Whatever it is, here nobody gets no answer.
                self.book.note_odd(repr(error))
                self.clerk.hang_up()

    def think(self):
        time.sleep(self.chance.uniform(0.3, 1.7) * PAUSE)

    def help(self):
        """One person at the desk, from the first word to the last."""
        self.think()
        self.clerk.open_desk()
        client = self.chance.choice(self.clients) if self.chance.random() < 0.8 else None
        if client is None:
            self.clerk.open_form(self.address(client))
        else:
            self.think()
            self.clerk.find(client)
            self.think()
            self.clerk.choose(client)
        self.think()
        number, place, fields = self.save(client, self.address(client))
        if self.chance.random() < 0.15:
            self.book.confirm(number, self.clerk.record(self.address(client), fields))
        self.clerk.see_saved(place)
        if self.chance.random() < 0.15:
            self.think()
            self.undo(number, place)

    def save(self, client, address):
        number, fields = self.fill(client)
        if client and self.chance.random() < 0.3:
            fields["notitie"] = f"Komt terug met de brief over nummer {number}."
            self.clerk.keep_draft(address, fields, fields["notitie"])
        clerks = [self.clerk, self.other] if self.chance.random() < 0.1 else [self.clerk]
        with concurrent.futures.ThreadPoolExecutor(len(clerks)) as pool:
            places = list(pool.map(lambda clerk: clerk.record(address, fields), clerks))
        for place in places:
            self.book.confirm(number, place)
        return number, places[0], fields

    def undo(self, number, place):
        self.book.undoing.add(number)
        address, fields = self.clerk.undo(place)
        if self.chance.random() < 0.3:
            self.clerk.post(address, fields)
            self.clerk.expect(303)
        self.clerk.get(self.clerk.place)
        self.clerk.expect(200, "Ongedaan gemaakt.")
        self.book.undone.add(number)


class Memory:
    """Looks twice a second at what a process holds: of itself, and with the pages of files that are shown to it."""

    def __init__(self, process, data):
        self.place, self.data = f"/proc/{process.pid}/status", data
        #: What it holds of itself beside the cache, of itself, and in all.
        self.samples, self.ended = [], threading.Event()
        self.thread = threading.Thread(target=self.look, daemon=True)

    def __enter__(self):
        self.thread.start()
        return self

    def __exit__(self, *_):
        self.ended.set()
        self.thread.join()

    def look(self):
        before = os.path.getsize(self.data)
        while not self.ended.wait(0.5):
            with open(self.place) as file:
                told = dict(re.findall(r"(\w+):\s+(\d+) kB", file.read()))
            own, all_of = int(told["RssAnon"]) * 1024, int(told["VmRSS"]) * 1024
            self.samples.append((own - min(os.path.getsize(self.data) - before, CACHE), own, all_of))


def grown(samples):
    """The most of the first quarter and of the second half, in words, and whether the one is too far above the other."""
    early, late = samples[:max(len(samples) // 4, 1)], samples[len(samples) // 2:]
    most = [(max(before) / MB, max(after) / MB) for before, after in zip(zip(*early), zip(*late))]
    rest, own, all_of = (f"{before:.0f} and {after:.0f} MB" for before, after in most)
    words = f"{rest} beside the cache at most, in the first quarter and the second half; {own} with it, {all_of} with the file"
    before, after = most[0]
    return words, [words] if after > before * 1.1 + 20 else []


def show_times(workers):
    times = {}
    for worker in workers:
        for name, seconds in worker.clerk.times:
            times.setdefault(name, []).append(seconds)
    for name, all_of in sorted(times.items()):
        all_of.sort()
        say.note(f"{name:24} {len(all_of):6} times, p50 {all_of[len(all_of) // 2] * 1000:5.0f} ms, "
                 f"p99 {all_of[int(len(all_of) * 0.99)] * 1000:5.0f} ms")


def run(server, data, workers, seconds):
    """They work for so long. Gives what the server held meanwhile."""
    until = time.monotonic() + seconds
    threads = [threading.Thread(target=worker.work, args=(until,), daemon=True) for worker in workers]
    with Memory(server.process, data) as memory:
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    return memory.samples


def plant(tally, data, book):
    before = set(book.faults(data))
    book.confirm(book.take(Line(None, 1, "money")), "/balie?gedaan=nergens")
    tally.planted("a conversation that was confirmed and never sent", set(book.faults(data)) - before)
    tally.planted("a conversation that is stored twice", set(book.faults(doubled(data))) - before)
    tally.planted("memory that doubles", grown([((40 + n // 2) * MB,) * 3 for n in range(100)])[1])


def main():
    options = say.arguments(
        __doc__, clerks=(40, 200, "who work at once"), seconds=(15, 300, "for how long"))
    chance, tally, book = random.Random(options.seed), say.Tally(), Book()
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "practice.db")
        serving.practise(serving.program(), data)
        posts = desk.staffed(data, options.clerks)
        with serving.Program(serving.program(), data) as server:
            server.start()
            workers = Busy.crew(server.port, data, posts, CLIENTS, book, chance)
            samples = run(server, data, workers, options.seconds)
            server.stop()
        faults = list(book.faults(data)) + serving.judged(serving.program(), data)
        if not book.repeated or not book.undone:
            faults.append("nothing was sent twice, or nothing was undone, so nothing was tested")
        tally.check(
            f"{options.clerks} at once for {options.seconds} s: {len(book.led)} conversations confirmed, {book.repeated} of them "
            f"twice, {len(book.undone)} undone, {say.kept(faults)}", faults)
        words, faults = grown(samples)
        tally.check(f"memory: {words}", faults)
        show_times(workers)
        plant(tally, data, book)
    tally.end()


if __name__ == "__main__":
    main()
