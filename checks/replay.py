"""A disk that loses its power: built from the log of the preloaded library, cut off at any record.

What a program wrote is sure to be on the disk only when a sync that began afterwards has ended. Of all later writes a disk
keeps what it likes: none, the first few, some here and there, or parts of them. The same goes for names in a folder, which
are kept by a sync of that folder.
"""

import collections
import pathlib
import struct

import remains
from remains import apply, some, torn

WAYS = remains.WAYS
HEAD = struct.Struct("<cBHIiQq")
#: Bits of `flags`, as in preload/watch.h.
DURABLE, FOLDER = 1, 2

Record = collections.namedtuple("Record", "kind flags name data process file offset")


def records(log):
    """All records, in the order in which the calls were done."""
    bytes_ = pathlib.Path(log).read_bytes()
    place = 0
    while place + HEAD.size <= len(bytes_):
        kind, flags, name_length, length, process, file, offset = HEAD.unpack_from(bytes_, place)
        place += HEAD.size
        name = bytes_[place:place + name_length].decode()
        place += name_length
        yield Record(kind.decode(), flags, name, bytes_[place:place + length], process, file, offset)
        place += length


class File:
    """What is surely kept of one file, and what was done to it since."""

    def __init__(self, content=b""):
        self.kept = bytearray(content)
        self.pending = []
        self.syncs = {}

    def begin_sync(self, who):
        self.syncs[who] = len(self.pending)

    def end_sync(self, who, worked):
        """A sync that failed keeps nothing, and the kernel may have forgotten what it could not write."""
        count = self.syncs.pop(who, 0)
        if worked:
            for change in self.pending[:count]:
                apply(change, self.kept)
        self.pending = self.pending[count:]
        self.syncs = {other: max(0, begun - count) for other, begun in self.syncs.items()}


class Disk:
    """All files below the folder. `strict` asks a sync of the folder for every name, as POSIX does; otherwise a sync of the
    file keeps its name as well, as the usual file systems of Linux do."""

    def __init__(self, folder=None, strict=True):
        self.strict = strict
        self.files = {}
        self.names, self.pending_names, self.folder_syncs = {}, [], {}
        self.faults = []
        for path in sorted(pathlib.Path(folder).rglob("*")) if folder else []:
            if path.is_file() and not path.name.endswith("-shm"):
                self.names[str(path.relative_to(folder))] = File(path.read_bytes())

    def current(self, name):
        for changes in reversed(self.pending_names):
            if name in changes:
                return changes[name]
        return self.names.get(name)

    def file(self, record):
        """By its number, which stays when its name changes."""
        if record.file not in self.files:
            self.files[record.file] = self.current(record.name) or File()
        return self.files[record.file]

    def play(self, record):
        """One record further in time."""
        kind = record.kind
        if kind == "C":
            self.files[record.file] = File()
            self.rename({record.name: self.files[record.file]})
        elif kind == "W":
            self.change(record, (record.offset, record.data))
        elif kind == "T":
            self.change(record, (record.offset, None))
        elif kind == "A":
            self.change(record, (record.offset, b""))
        elif kind in "BSE":
            self.sync(record)
        elif kind == "Y":
            self.sync_all()
        elif kind in "UX":
            self.rename({record.name: None})
        elif kind in "RL":
            self.rename({record.data.decode(): self.current(record.name), **({record.name: None} if kind == "R" else {})})
        elif kind == "P":
            self.faults.append(f"{record.name} is written through memory, which is not seen")

    def change(self, record, change):
        file = self.file(record)
        if record.flags & DURABLE:
            apply(change, file.kept)
        else:
            file.pending.append(change)

    def rename(self, changes):
        """Names that change together, or not at all."""
        self.pending_names.append(changes)

    def sync(self, record):
        who = (record.process, record.offset)
        if record.flags & FOLDER:
            return self.sync_folder(record, who)
        file = self.file(record)
        if record.kind == "B":
            file.begin_sync(who)
        else:
            file.end_sync(who, worked=record.kind == "S")
            if record.kind == "S" and not self.strict:
                self.keep_names(lambda name: self.current(name) is file)

    def sync_folder(self, record, who):
        if record.kind == "B":
            self.folder_syncs[who] = list(self.pending_names)
            return
        begun = self.folder_syncs.pop(who, [])
        if record.kind == "S":
            self.keep_names(lambda name: str(pathlib.PurePath(name).parent) == record.name, begun)

    def keep_names(self, wanted, begun=None):
        """Keeps for ever the changes in which such a name is, if they were made before a sync had begun."""
        later = []
        for changes in self.pending_names:
            in_time = begun is None or any(changes is other for other in begun)
            if in_time and any(wanted(name) for name in changes):
                self.names.update(changes)
            else:
                later.append(changes)
        self.pending_names = later

    def sync_all(self):
        self.keep_names(lambda name: True)
        for file in self.files.values():
            file.begin_sync("all")
            file.end_sync("all", worked=True)

    def after_the_cut(self, way, chance):
        """What the disk may hold when the power comes back: the names and what is in them."""
        names = dict(self.names)
        for changes in some(self.pending_names, way, chance):
            names.update(changes)
        return {name: self.content(file, way, chance) for name, file in names.items() if file}

    @staticmethod
    def content(file, way, chance):
        content = bytearray(file.kept)
        kept = some(file.pending, way, chance)
        for change in torn(kept, chance) if way == "torn" else kept:
            apply(change, content)
        return content
