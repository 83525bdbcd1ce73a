"""As much of Swift's grammar as mutants.py needs: what is program, statement and comment, and where a body begins and ends."""

import bisect
import re

CODE, TEXT, STATEMENT, COMMENT = "code", "text", "statement", "comment"


def parts(text):
    """Each piece of a file, in order: where it begins and ends, and what it is."""
    position = begun = 0
    while position < len(text):
        for opening, end, kind in (("//", end_of_line, COMMENT), ('"""', end_of_literal, None), ('"', end_of_literal, None)):
            if text.startswith(opening, position):
                if begun < position:
                    yield begun, position, CODE
                begun = end(text, position, opening)
                words = text[position:begun]
                yield position, begun, kind or (STATEMENT if is_statement(words) else TEXT)
                position = begun
                break
        else:
            position += 1
    yield begun, position, CODE


def is_statement(words):
    return re.search(r"\b(SELECT|INSERT INTO|UPDATE|DELETE FROM)\b|\b(WHERE|AND|JOIN)\b .*[$.]", words) is not None


def end_of_line(text, position, _):
    end = text.find("\n", position)
    return len(text) if end < 0 else end


def end_of_literal(text, position, quote):
    position += len(quote)
    while not text.startswith(quote, position):
        if text.startswith("\\(", position):
            position = end_of_group(text, position + 1)
        else:
            position += 2 if text[position] == "\\" else 1
    return position + len(quote)


def end_of_group(text, position):
    """Behind the bracket that closes the one at this position, in program text that may hold literals."""
    depth = 0
    while True:
        if text[position] == '"':
            position = end_of_literal(text, position, '"')
            continue
        depth += {"(": 1, ")": -1}.get(text[position], 0)
        position += 1
        if depth == 0:
            return position


class Source:
    """One file."""

    def __init__(self, text):
        self.text = text
        self.parts = list(parts(text))
        self.starts = [start for start, _, _ in self.parts]
        #: The same, with blanks for all that is no program.
        self.bare = "".join(
            text[start:end] if kind == CODE else re.sub(r"[^\n]", " ", text[start:end]) for start, end, kind in self.parts)
        self.pairs = dict(self._pairs())
        self.regions = sorted(self._regions())

    def kind(self, position):
        return self.parts[bisect.bisect_right(self.starts, position) - 1][2]

    def region(self, position):
        """The whole of a body or of a value that is made once, around this position; nothing when there is none."""
        return next((region for region in self.regions if region[0] <= position < region[1]), None)

    def _pairs(self):
        opened = []
        for found in re.finditer(r"[(){}\[\]]", self.bare):
            if found.group() in "({[":
                opened.append(found.start())
            else:
                yield opened.pop(), found.start()

    def _regions(self):
        """Bodies of functions and computed properties, without their brackets; and the values of constants of a type."""
        found = [(start + 1, self.pairs[start]) for start in self._bodies()]
        inside = lambda place: any(start <= place < end for start, end in found)
        for match in re.finditer(r"static let [^=\n]*= ", self.bare):
            if not inside(match.end()):
                found.append((match.end(), self._end_of_value(match.end())))
        return [region for region in found if not any(r != region and r[0] <= region[0] and region[1] <= r[1] for r in found)]

    def _bodies(self):
        for match in re.finditer(r"\b(?:func|init)\b[^(\n]*\(", self.bare):
            yield self.bare.index("{", self.pairs[match.end() - 1])
        for match in re.finditer(r"\bvar \w+: [^={\n]*\{", self.bare):
            start = match.end() - 1
            getter = re.match(r"\{\s*get\b[^{]*\{", self.bare[start:])
            yield start + getter.end() - 1 if getter else start

    def _end_of_value(self, position):
        """A constant's value ends with its line, unless a bracket or a literal of more lines is open there."""
        while True:
            end = end_of_line(self.text, position, "")
            open_until = [e for s, e, kind in self.parts if s < end < e and kind != CODE]
            open_until += [self.pairs[s] for s in self.pairs if position <= s < end <= self.pairs[s]]
            if not open_until:
                return end
            position = max(open_until)
