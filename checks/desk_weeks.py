#!/usr/bin/env python3
"""Two weeks of a practice team at its desks: some three hundred conversations at two places, at the general and the legal desk,
with a name and without, alone and with a household, some undone, corrected, taken away or put back. They are thought up first,
with what has to be counted in the end (desk_plan.py), and played through the pages by volunteers whose shifts the team leaders
planned there. Then the figures are asked: the report, the list behind each figure, and what is kept. All of them tell the same.

It proves itself on one conversation that is expected in another month.
"""

import collections
import contextlib
import csv
import datetime
import html
import io
import json
import os
import random
import re
import sqlite3
import subprocess
import zoneinfo

import desk
import desk_plan
import say
import serving
from desk_plan import KINDS, TOPICS, Line, Plan, Seat
from file_numbers import text

AREA, YEAR = "GM0637", 2017
FIGURES = {"contacts.guidance": "guidance", "contacts.infopoint": "info-point", "contacts.legal": "legal"}
#: Of these kinds of colleagues one may be two where one practises.
GENERAL = ["maatschappelijk begeleider", "begeleider huisvesting", "begeleider participatie", "medewerker of vrijwilliger",
           "stagiair"]
LEGAL, LEADER = "juridisch begeleider", "teamleider"
Card = collections.namedtuple("Card", "role place colleague")


def cards(port):
    """Whom one may be, in the order of the page."""
    visitor = desk.Clerk(port)
    visitor.get("/aanmelden")
    for card in visitor.page.split('<li class="ww-card">')[1:]:
        role, *place = html.unescape(re.search(r'class="ww-card__code">([^<]*)<', card)[1]).split(" · ")
        yield Card(role, place[0] if place else "", re.search(r'name="collega" value="([^"]*)"', card)[1])


def signed_in(port, card):
    clerk = desk.Clerk(port)
    clerk.get("/aanmelden")
    clerk.post("/aanmelden/oefenen", clerk.filled("/aanmelden/oefenen") | {"collega": card.colleague})
    clerk.expect(303)
    return clerk


def seats(all_cards, places):
    """Everybody at the general desk of his place, but who does nothing but legal work; at each place one more sits down at the
    legal desk, at the one from the first day and at the other in the second week."""
    found = []
    for (number, name), since in zip(places.items(), (desk_plan.DAYS[5], desk_plan.DAYS[0])):
        here = [card for card in all_cards if card.place == name]
        general = [card for card in here if card.role in GENERAL]
        found += [Seat(card.colleague, number, None, False) for card in general[:-1]]
        found += [Seat(general[-1].colleague, number, since, True)]
        found += [Seat(card.colleague, number, desk_plan.DAYS[0], False) for card in here if card.role == LEGAL]
    return found


def plan_shifts(port, all_cards, places, who):
    """As each team leader plans them at his own place: of hours around now."""
    now = datetime.datetime.now(zoneinfo.ZoneInfo("Europe/Amsterdam"))
    for number, name in places.items():
        leader = signed_in(port, next(card for card in all_cards if card.role == LEADER and card.place == name))
        for seat in who:
            if seat.place == number:
                leader.get(f"/collegas/{seat.colleague}")
                leader.submit(
                    f"/collegas/{seat.colleague}/dienst", dag=now.date().isoformat(), van=f"{max(now.hour - 4, 0):02}:00",
                    tot=f"{min(now.hour + 5, 23):02}:59", locatie=text(number))
                leader.expect(303)


class Player:
    """Plays what somebody does at his desk in these weeks."""

    def __init__(self, clerk, seat, data):
        self.clerk, self.seat, self.data = clerk, seat, data
        self.is_seated, self.companions = False, 0

    def play(self, conversation):
        self.clerk.open_desk()
        if self.seat.says_so and self.seat.legal <= conversation.day and not self.is_seated:
            self.sit_down()
        place = self.save(conversation)
        getattr(self, conversation.fate.replace(" ", "_"))(conversation, place)

    def sit_down(self):
        self.clerk.submit("/balie/plek", locatie=text(self.seat.place), spreekuur="legal")
        self.clerk.expect(303)
        self.clerk.open_desk()
        self.clerk.expect(200, ", juridisch spreekuur.")
        self.is_seated = True

    def save(self, conversation):
        address = "/balie/zonder-naam"
        if conversation.client:
            address = f"/balie/{text(conversation.client.person)}"
            self.clerk.find(conversation.client)
            self.clerk.choose(conversation.client)
        else:
            self.clerk.open_form(address)
        fields = self.clerk.filled(address) | conversation.fields()
        mates = re.findall(r'name="erbij" type="checkbox" value="([^"]*)"', self.clerk.page)
        mates = mates[:2] if conversation.is_together else []
        if conversation.line():
            self.companions += len(mates)
        place = self.clerk.record(address, [*fields.items(), *(("erbij", mate) for mate in mates)])
        self.clerk.see_saved(place)
        self.clerk.expect(200, f"Bewaard: {TOPICS[conversation.topic]}, {KINDS[conversation.kind]}, {conversation.time}")
        return place

    # What becomes of it.

    def kept(self, conversation, place):
        pass

    def undone(self, conversation, place):
        self.clerk.undo(place)
        self.clerk.get(self.clerk.place)
        self.clerk.expect(200, "Ongedaan gemaakt.")

    def corrected(self, conversation, place):
        """Gives where it can be put back."""
        address = f"/gesprekken/{text(desk.contact_of(self.data, place))}"
        self.clerk.get(address)
        fields = self.clerk.filled(address)
        if fields.get("notitie", "") != conversation.note:
            raise desk.Odd(f"the note was {conversation.note!r}, and it is {fields.get('notitie')!r}")
        self.clerk.post(address, fields | conversation.changes)
        self.clerk.expect(303)
        return self.clerk.place

    def put_back(self, conversation, place):
        self.put_back_from(self.corrected(conversation, place))

    def removed(self, conversation, place):
        address = f"/gesprekken/{text(desk.contact_of(self.data, place))}"
        self.clerk.get(address)
        self.clerk.submit(address + "/weg")
        self.clerk.expect(303)
        return self.clerk.place

    def returned(self, conversation, place):
        self.put_back_from(self.removed(conversation, place))

    def put_back_from(self, place):
        """Of somebody with a name on his own page, and otherwise at the desk."""
        self.clerk.get(place)
        revision = place.split("=")[1]
        undo = re.search(rf'action="([^"]*(?:{revision}/terug|/terug/{revision}))"', self.clerk.page)
        if not undo:
            raise desk.Odd(f"{place} does not say how to put it back")
        self.clerk.submit(undo[1])
        self.clerk.expect(303)


# What is told in the end, each as counts by what it is about.

def reported(leader):
    """Of the report: by figure, and by figure and place or month; and all other figures, of which nothing may change."""
    leader.get(f"/verslag/{AREA}/{YEAR}/verslag.json")
    leader.expect(200)
    counts, others = collections.Counter(), {}
    for figure in json.loads(leader.page)["figures"]:
        if figure["id"] not in FIGURES:
            others[figure["id"]] = figure
            continue
        counts[figure["id"], "all"] = figure["value"]
        for breakdown in figure["breakdowns"]:
            for cell in breakdown["cells"]:
                counts[figure["id"], breakdown["id"], cell["key"]] = cell["value"]
    return counts, others


def listed(data):
    """Of the list behind each figure: every conversation by day, topic, place and month."""
    found = collections.Counter()
    for figure in FIGURES:
        said = subprocess.run(
            [serving.program(), "figure", figure, "--database", data, "--year", str(YEAR), "--municipality", AREA, "--list"],
            check=True, capture_output=True, text=True, env={**os.environ, "LC_ALL": "nl_NL.UTF-8"}).stdout
        for row in csv.DictReader(io.StringIO(said)):
            found[figure, row["date"], row["about"], row["place"], row["month"]] += int(row["amount"])
    return found


def kept(data):
    """Of the table: all lines, and how many came along."""
    with contextlib.closing(sqlite3.connect(data, timeout=30)) as db:
        rows = db.execute("""
            SELECT kind, day, time, channel, topic, outcome, minutes, language, place, person, note IS NOT NULL FROM contact""")
        return collections.Counter(map(Line._make, rows)), db.execute("SELECT COUNT(*) FROM contact_companion").fetchone()[0]


def expected(lines, places):
    """The same of a plan, as the report and as the lists should tell it."""
    counts, members = collections.Counter(), collections.Counter()
    for line, number in lines.items():
        figure = next(figure for figure, kind in FIGURES.items() if kind == line.kind)
        month = line.day[5:7]
        for key in ((figure, "all"), (figure, "place", places[line.place]), (figure, "month", month)):
            counts[key] += number
        members[figure, line.day, TOPICS[line.topic], places[line.place], month] += number
    return counts, members


def differing(words, before, after, wanted):
    """What grew otherwise than it should."""
    for key in sorted({*before, *after, *wanted}, key=str):
        if after[key] - before[key] != wanted[key]:
            yield f"{words}: {' '.join(map(str, key))} grew by {after[key] - before[key]}, and {wanted[key]} was expected"


def play(plan, port, data, all_cards, tally):
    """All of it, in the order in which it happened."""
    by_colleague = {card.colleague: card for card in all_cards}
    players = {}
    for conversation in plan.conversations:
        seat = conversation.seat
        if seat not in players:
            players[seat] = Player(signed_in(port, by_colleague[seat.colleague]), seat, data)
        players[seat].play(conversation)
    for words in (collections.Counter(each.fate for each in plan.conversations),
                  collections.Counter(each.kind for each in plan.conversations)):
        say.note(", ".join(f"{number} {word}" for word, number in words.most_common()))
    say.note(f"{sum(each.client is None for each in plan.conversations)} without a name, {plan.turning()} on a day when it turns")
    tally.check(f"{len(plan.conversations)} conversations on {len(desk_plan.DAYS)} days by {len(players)} people")
    return sum(player.companions for player in players.values())


def main():
    options = say.arguments(__doc__, conversations=(27, 27, "a day, beside those on the days on which something turns"))
    chance, tally = random.Random(options.seed), say.Tally()
    with serving.served(serving.program(), database=True) as (port, _, data):
        places, all_cards = desk.places(data), list(cards(port))
        who = seats(all_cards, places)
        plan_shifts(port, all_cards, places, who)
        plan = Plan(who, desk.clients(data), options.conversations, chance)
        lines = plan.lines()
        counts, members = expected(lines, places)
        leader = signed_in(port, next(card for card in all_cards if card.role == LEADER))
        told, listing, (rows, companions) = reported(leader), listed(data), kept(data)
        came = play(plan, port, data, all_cards, tally)
        now, rest = reported(leader)
        tally.check("the report counts what happened, by place and by month", differing("report", told[0], now, counts))
        tally.check("and nothing else has changed in it", [name for name in rest if rest[name] != told[1][name]])
        tally.check("the list behind each figure holds every one", differing("list", listing, listed(data), members))
        after, together = kept(data)
        faults = list(differing("kept", rows, after, lines))
        if together - companions != came or not came:
            faults.append(f"{came} came along, and {together - companions} are kept")
        tally.check(f"each is kept as it was told, with {came} who came along", faults)
        tally.check("wegwijs check", serving.judged(serving.program(), data))
        line = next(iter(lines))
        moved = expected(lines - collections.Counter([line]) + collections.Counter([line._replace(day="2017-05-01")]), places)
        tally.planted("one conversation that is expected in May", list(differing("report", told[0], now, moved[0])))
    tally.end()


if __name__ == "__main__":
    main()
