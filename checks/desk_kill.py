#!/usr/bin/env python3
"""Kills `wegwijs serve` with kill -9 at random moments while several people at a desk record conversations, with a name and
without, and write drafts; and starts it again. What one of them saw confirmed is there afterwards, exactly once; what was not
answered is sent again with the seals of its form, and stored once; every draft that was confirmed stands in its form again.

It proves itself on a conversation and a draft that are said to be confirmed and were never sent, and on one that is stored twice.
"""

import http.client
import os
import random
import tempfile
import threading
import time

import desk
import desk_book
import kept
import say
import serving
from desk_book import Book, Line
from desk_worker import Worker

#: Clients of each clerk: far fewer than the files that one may open in an hour.
CLIENTS = 6


class Killed(Worker):
    """One clerk who goes on until the server is gone, and begins again with what was not answered."""

    def __init__(self, *about):
        super().__init__(*about)
        #: What was sent and not answered, and what was answered last: number, client, address, fields.
        self.open = self.last = None

    def prepare(self):
        """Opens his visits, which stay open while he is on shift."""
        self.clerk.open_desk()
        for client in self.clients:
            self.clerk.find(client)
            self.clerk.choose(client)
            self.clerk.open_desk()

    def work(self):
        try:
            while True:
                self.step()
        except (OSError, http.client.HTTPException):
            pass  # The server is gone.
        except desk.Odd as error:
            self.book.note_odd(error)

    def step(self):
        client = self.chance.choice(self.clients)
        if self.open:
            self.book.again += 1
            self.send()
        elif self.chance.random() < 0.3:
            self.keep_draft(client)
        else:
            self.talk(client if self.chance.random() < 0.7 else None)

    def talk(self, client):
        self.clerk.open_form(self.address(client))
        number, fields = self.fill(client)
        self.open = (number, client, self.address(client), fields)
        self.send()

    def send(self):
        number, client, address, fields = self.open
        if client:
            self.book.draft_sent((self.colleague, client.person), None)
        place = self.clerk.record(address, fields)
        self.book.confirm(number, place)
        self.open, self.last = None, self.open
        if client:
            self.book.draft_confirmed((self.colleague, client.person), None)
        self.clerk.see_saved(place)

    def keep_draft(self, client):
        address, key = self.address(client), (self.colleague, client.person)
        self.clerk.open_form(address)
        words = f"Belt morgen terug over nummer {self.chance.randrange(10**9)}."
        self.book.draft_sent(key, words)
        self.clerk.keep_draft(address, self.clerk.filled(address), words)
        self.book.draft_confirmed(key, words)

    def repeat(self):
        """Sends again what was confirmed before the server was killed."""
        if self.last:
            number, _, address, fields = self.last
            self.book.confirm(number, self.clerk.record(address, fields))

    def draft_faults(self):
        """Opens the forms in which something was being written."""
        for client in self.clients:
            key = (self.colleague, client.person)
            if key in self.book.drafts:
                yield from self.book.draft_fault(key, self.clerk.draft(self.address(client)))


def storm(server, workers, chance):
    """They work until it is killed."""
    threads = [threading.Thread(target=worker.work, daemon=True) for worker in workers]
    for thread in threads:
        thread.start()
    time.sleep(chance.uniform(0.02, 0.6))
    server.kill()
    for thread in threads:
        thread.join()


def begin(server, workers):
    server.start()
    for worker in workers:
        worker.clerk.port = server.port


def after(data, book, workers):
    """What is wrong after a kill: in the file, and in the forms."""
    _, halves = kept.look(data)
    faults = [fault for _, fault in halves] + list(book.faults(data)) + book.draft_rows(data)
    try:
        return faults + [fault for worker in workers for fault in worker.draft_faults()]
    except desk.Odd as error:
        return faults + [str(error)]


def kill_often(server, data, workers, book, kills, chance):
    faults = []
    for kill in range(1, kills + 1):
        storm(server, workers, chance)
        begin(server, workers)
        there = desk_book.stored(data)
        book.unanswered += sum(desk_book.when_key(worker.open[0]) in there for worker in workers if worker.open)
        chance.choice(workers).repeat()
        faults += [f"kill {kill}: {fault}" for fault in after(data, book, workers)]
        book.odd.clear()
    for worker in workers:
        if worker.open:
            worker.send()
    faults += [f"at the end: {fault}" for fault in after(data, book, workers)]
    server.stop()
    return faults + serving.judged(serving.program(), data)


def plant(tally, data, book, workers):
    """Each of these has to be seen, beside what was seen before."""
    before = set(book.faults(data))
    book.confirm(book.take(Line(None, workers[0].colleague, "money")), "/balie?gedaan=nergens")
    tally.planted("a conversation that was confirmed and never sent", set(book.faults(data)) - before)
    book.led.popitem()
    book.draft_confirmed((workers[0].colleague, 1), "Dit is nooit verstuurd.")
    tally.planted("a draft that was confirmed and never sent", book.draft_rows(data))
    del book.drafts[workers[0].colleague, 1]
    twice = desk_book.doubled(data)
    tally.planted("a conversation that is stored twice", set(book.faults(twice)) - before)
    tally.planted("a count per month that is short of one", serving.judged(serving.program(), twice))


def main():
    options = say.arguments(
        __doc__, kills=(8, 200, "how often the server is killed"), clerks=(6, 8, "who work at the desks meanwhile"))
    chance, tally, book = random.Random(options.seed), say.Tally(), Book()
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "practice.db")
        serving.practise(serving.program(), data)
        posts = desk.staffed(data, options.clerks)
        with serving.Program(serving.program(), data) as server:
            server.start()
            workers = Killed.crew(server.port, data, posts, CLIENTS, book, chance)
            for worker in workers:
                worker.prepare()
            faults = kill_often(server, data, workers, book, options.kills, chance)
        drafts = sum(None not in words for words in book.drafts.values())
        if not book.led or not drafts or not book.again:
            faults.append("nothing was confirmed, or no draft, or nothing was sent again, so nothing was tested")
        tally.check(
            f"kill -9: {options.kills} kills, {len(book.led)} conversations confirmed, {book.again + book.repeated} sent again, "
            f"{book.unanswered + book.repeated} of these stored before, {drafts} drafts kept, {say.kept(faults)}", faults)
        plant(tally, data, book, workers)
    tally.end()


if __name__ == "__main__":
    main()
