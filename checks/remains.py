"""What remains of changes that were not yet synced when the power went: a disk keeps what it likes of them.

A change is a place in a file and the bytes that were written there; without bytes it is the size to which the file was cut.
"""

SECTOR = 512
#: What becomes of what was not yet synced. There is "all" too: what the kernel shows as long as the power stays on.
WAYS = ["none", "first", "some", "torn"]


def apply(change, content):
    """Does one change to a file's bytes."""
    place, data = change
    if data is None:
        del content[place:]
    if len(content) < place:
        content.extend(bytes(place - len(content)))
    if data is not None:
        content[place:place + len(data)] = data


def some(changes, way, chance):
    if way == "none" or not changes:
        return []
    if way == "all":
        return changes
    if way == "first":
        return changes[:chance.randint(0, len(changes))]
    share = chance.random()
    return [change for change in changes if chance.random() < share]


def torn(changes, chance):
    """Of each write only some sectors: a disk keeps those whole, and nothing larger."""
    share = chance.random()
    for place, data in changes:
        if not data:
            yield place, data
            continue
        start = 0
        while start < len(data):
            end = min(len(data), start + SECTOR - (place + start) % SECTOR)
            if chance.random() < share:
                yield place + start, data[start:end]
            start = end
