"""Puts all faults into a copy of the program at once, each chosen by its number when the program starts."""

import collections
import re

import mutant_swift

#: The lowest module that all the others know.
MODULE, PLACE = "Casework", "Sources/Casework/Planted.swift"

CHOICE = """import Glibc

/// Which fault is planted in this process; 0 for none.
package enum Planted {
    package static let number = getenv("WEGWIJS_FAULT").flatMap { Int(String(cString: $0)) } ?? 0
}
"""


class Woven:
    """One file with its faults: the text, and to which fault each line belongs."""

    def __init__(self, text, faults):
        self.lines, self.owner = [], {}
        source = mutant_swift.Source(text)
        groups = collections.defaultdict(list)
        for fault in faults:
            groups[source.region(fault.start) or (fault.start, fault.end)].append(fault)
        self.text, self.left_out, before = "", [], 0
        for region, members in sorted(groups.items()):
            if region[0] < before:
                self.left_out += members
                continue
            self._add(text[before:region[0]])
            self._switch(text, region, members, region in source.regions)
            before = region[1]
        self._add(text[before:])

    def _add(self, piece, fault=None):
        if fault is not None:
            first = self.text.count("\n") + 1
            for line in range(first, first + piece.count("\n") + 1):
                self.owner[line] = fault
        self.text += piece

    def _switch(self, text, region, members, is_region):
        start, end = region
        for fault in members:
            body = text[start:fault.start] + fault.after + text[fault.end:end]
            if is_region:
                self._add(f"\nif Planted.number == {fault.number} {{\n")
                self._add(body, fault)
                self._add("\n} else ")
            else:
                self._add(f"(Planted.number == {fault.number} ? {body} : ")
        if is_region:
            self._add("{\n" + text[start:end] + "\n}\n")
        else:
            self._add(text[start:end] + ")" * len(members))


def importing(text):
    """So that what a default of the whole package names can be found: the import is as wide as the package."""
    return re.sub(rf"^(?:package )?import {MODULE}$", f"package import {MODULE}", text, count=1, flags=re.M)
