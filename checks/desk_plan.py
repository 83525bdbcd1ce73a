"""Two weeks of desk work, thought up beforehand: who comes on which day to which desk, what becomes of it, and what has to be
counted in the end. Nothing here asks the program."""

import calendar
import collections
import dataclasses
import datetime

MONDAY = datetime.date(2017, 3, 27)
#: Ten working days, in two months of one year.
DAYS = [MONDAY + datetime.timedelta(days=n) for n in range(12) if n % 7 < 5]
#: So many months after somebody settled his conversations are guidance, where practice data are.
PHASE = 18
KINDS = {"guidance": "begeleiding", "info-point": "informatiepunt", "legal": "juridisch"}
TOPICS = {
    "housing": "wonen", "money": "geld en schulden", "benefits": "uitkering en toeslagen", "health": "gezondheid",
    "school": "school en kinderen", "work": "werk", "civic-integration": "inburgering en taal",
    "family-reunification": "gezinshereniging", "residence": "verblijf en papieren", "other": "anders"}
CHANNELS = ["walk-in", "walk-in", "walk-in", "appointment", "phone", "visit", "message"]
LANGUAGES = ["", "", "ara", "ara", "tir", "eng", "nld", "prs"]
#: Somebody may open 25 files an hour before he shows anew who he is: each helps so many people, some of them more than once.
POOL = 18

#: Who sits somewhere: his place, from which day he is at the legal desk there, and whether he has to say so himself.
Seat = collections.namedtuple("Seat", "colleague place legal says_so")


@dataclasses.dataclass
class Conversation:
    seat: Seat
    day: datetime.date
    time: str
    #: Nothing for somebody without a name.
    client: object
    topic: str
    outcome: str
    channel: str
    minutes: str
    language: str
    note: str
    #: Another kind than what follows by itself.
    chosen: str
    #: Whether somebody of the household is there too.
    is_together: bool
    #: What becomes of it: kept, undone, corrected, put back (after it was corrected), removed, returned (after it was removed).
    fate: str = "kept"
    #: The fields that are corrected, by the names of the form.
    changes: dict = dataclasses.field(default_factory=dict)

    @property
    def kind(self):
        """As it is saved first."""
        if self.chosen:
            return self.chosen
        if self.seat.legal and self.seat.legal <= self.day:
            return "legal"
        return "guidance" if self.client and is_guided(self.client.settled, self.day) else "info-point"

    def fields(self):
        """What is filled in."""
        return {
            "onderwerp": self.topic, "uitkomst": self.outcome, "datum": self.day.isoformat(), "tijd": self.time,
            "minuten": self.minutes, "hoe": self.channel, "taal": self.language, "soort": self.chosen,
            **({"notitie": self.note} if self.note else {})}

    def line(self):
        """As it has to be kept in the end; nothing when it is gone. What counts as what stays when the day is corrected: the form
        shows it, and somebody may change it there."""
        if self.fate in ("undone", "removed"):
            return None
        changes = self.changes if self.fate == "corrected" else {}
        return Line(
            changes.get("soort", self.kind), changes.get("datum", self.day.isoformat()), self.time, self.channel,
            changes.get("onderwerp", self.topic), changes.get("uitkomst", self.outcome) or None,
            int(self.minutes) if self.minutes else None, self.language or None, self.seat.place,
            self.client.person if self.client else None, bool(self.note))


Line = collections.namedtuple("Line", "kind day time channel topic outcome minutes language place person has_note")


def is_guided(settled, day):
    return settled is not None and settled <= day.isoformat() < months_later(settled, PHASE)


def months_later(day, months):
    """The same day of a later month, or its last."""
    year, month, number = map(int, day.split("-"))
    year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return f"{year}-{month:02}-{min(number, calendar.monthrange(year, month)[1]):02}"


class Plan:
    def __init__(self, seats, clients, a_day, chance):
        self.chance, self.conversations = chance, []
        pools = self.divided(seats, clients)
        for day in DAYS:
            for number in range(a_day):
                # Each is there every day, and nobody more often than the others.
                self.add(seats[number % len(seats)], day, pools)
        for seat in seats:
            for client in pools[seat]:
                for day in turns(client):
                    self.add(seat, day, pools, client)
        self.decide()
        self.conversations.sort(key=lambda each: (each.day, each.time))

    def divided(self, seats, clients):
        """For each seat some people of its place, nobody of whom comes to two. First those whose phase begins or ends in these
        weeks, then some of whom nobody knows since when they live here, then whoever."""
        pools = {seat: [] for seat in seats}
        for place in {seat.place for seat in seats}:
            here = [seat for seat in seats if seat.place == place]
            people = self.chance.sample(clients[place], len(clients[place]))
            people.sort(key=lambda client: (not turns(client), client.settled is not None))
            edges = sum(bool(turns(client)) for client in people)
            chosen = people[:edges + len(here)] + self.chance.sample(people[edges + len(here):], len(here) * POOL)
            for number, client in enumerate(chosen[:len(here) * POOL]):
                # At the legal desk nothing turns.
                who = [seat for seat in here if not seat.legal] if turns(client) else here
                pools[who[number % len(who)]].append(client)
        return pools

    def add(self, seat, day, pools, client=None):
        chance = self.chance
        client = client or (chance.choice(pools[seat]) if chance.random() < 0.75 else None)
        minute = chance.randrange(300)
        self.conversations.append(Conversation(
            seat, day, f"{10 + minute // 60}:{minute % 60:02}", client, chance.choice(list(TOPICS)),
            chance.choice(["", "answered", "answered", "referred"] + ["follow-up"] * bool(client)), chance.choice(CHANNELS),
            chance.choice(["", "", str(chance.randint(1, 90))]), chance.choice(LANGUAGES),
            f"Belt nog over nummer {len(self.conversations)}." if client and chance.random() < 0.3 else "",
            chance.choice(list(KINDS)) if chance.random() < 0.04 else "", bool(client) and chance.random() < 0.2))

    def decide(self):
        """What becomes of some, of those with a name and of those without."""
        named = [each for each in self.conversations if each.client]
        nameless = [each for each in self.conversations if not each.client]
        for each in (named, nameless):
            self.chance.shuffle(each)
            fates = ["undone"] * (len(each) // 20 + 1) + ["corrected"] * (len(each) // 12 + 4) + ["put back"]
            # What was taken away comes back on the page of the client, so only with a name.
            for conversation, fate in zip(each, fates + ["removed", "returned"] * (each is named)):
                conversation.fate = fate
                if fate in ("corrected", "put back"):
                    conversation.changes = self.changes(conversation)

    def changes(self, conversation):
        day = self.chance.choice(DAYS)
        ways = [
            {"onderwerp": self.chance.choice(list(TOPICS))}, {"datum": day.isoformat()},
            {"soort": self.chance.choice(list(KINDS))},
            {"uitkomst": "referred", "datum": MONDAY.isoformat(), "onderwerp": "other"}]
        return self.chance.choice(ways)

    def turning(self):
        return sum(bool(each.client) and each.day in turns(each.client) for each in self.conversations)

    def lines(self):
        """What has to be kept in the end."""
        return collections.Counter(line for line in (each.line() for each in self.conversations) if line)


def turns(client):
    """The days on which what is said with him begins to count as something else, each with the working day before it."""
    found = []
    for day in [client.settled, client.settled and months_later(client.settled, PHASE)]:
        if day and DAYS[0].isoformat() < day <= DAYS[-1].isoformat():
            after = next(each for each in DAYS if each.isoformat() >= day)
            found += [DAYS[DAYS.index(after) - 1], after]
    return found
