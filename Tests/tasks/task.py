"""Reads a task file: who does what, by which steps, how it ends, and what it may cost. README.md shows one.

It is strict: what is not understood is an error that names the file and the line, so that no step is left out in silence.
"""

import dataclasses
import pathlib
import re

HERE = pathlib.Path(__file__).resolve().parent
#: The verbs of each section. Only in preparing does somebody type an address, fill a field by its name, or become somebody else.
ACTS = {"click", "into", "type", "key", "digit", "choose", "attach", "wait", "busy"}
VERBS = {"prepare": ACTS | {"go", "fill", "as"}, "steps": ACTS, "end": {"see", "miss", "at", "file"}}
HEAD = {"title", "who", "start", "budget", "only", "instead"}
#: What a budget may limit. One number holds both ways; 0/2 is with and without scripts.
NEEDED = ("clicks", "keys", "loads", "seconds")
LIMITS = NEEDED + ("parts", "requests", "bytes")
WAYS = {"with": True, "without": False}


class TaskError(Exception):
    """Something in a task file, or on a page, that is not as the file says. Names file and line."""


@dataclasses.dataclass(frozen=True)
class Step:
    verb: str
    words: str
    #: True for with scripts only, False for without only, nothing for both.
    way: bool | None
    place: str

    def halves(self):
        """Of `fill FIELD TEXT`, and of `choose OPTION in FIELD` and `attach FILE in FIELD`."""
        return self.words.split(None, 1) if self.verb == "fill" else self.words.rsplit(" in ", 1)


@dataclasses.dataclass
class Task:
    name: str
    title: str = ""
    who: str = ""
    start: str = ""
    budget: dict = dataclasses.field(default_factory=dict)
    #: True or False where it can be done with or without scripts only.
    only: bool | None = None
    #: What a table says in place of the seconds: "not found", where the end is that it cannot be done.
    instead: str = ""
    prepare: list = dataclasses.field(default_factory=list)
    steps: list = dataclasses.field(default_factory=list)
    end: list = dataclasses.field(default_factory=list)

    def ways(self):
        return [True, False] if self.only is None else [self.only]

    def steps_for(self, section, has_scripts):
        return [step for step in getattr(self, section) if step.way in (None, has_scripts)]

    def limits(self, has_scripts):
        return {what: pair[0 if has_scripts else 1] for what, pair in self.budget.items()}


def way(has_scripts):
    return "with" if has_scripts else "without"


def passed(measured, limits):
    """The budgets that were passed, in words."""
    return [f"{measured[what]} {what}, {most} allowed" for what, most in limits.items() if measured[what] > most]


def read(path):
    path = pathlib.Path(path)
    return parse(path.read_text(), path.stem, path.name)


def _lines(text, file):
    """Those that say something, with the place of each."""
    numbered = [(f"{file}:{number}", line) for number, line in enumerate(text.splitlines(), 1)]
    return [(place, line) for place, line in numbered if line.strip() and not line.strip().startswith("#")]


def parse(text, name, file):
    task, section = Task(name), None
    for place, line in _lines(text, file):
        words = line.strip()
        if line[0].isspace():
            if not section:
                raise TaskError(f"{place}: a step stands under prepare, steps or end")
            getattr(task, section).extend(_shared(words, place) if section == "prepare" else [_step(words, section, place)])
        elif words in VERBS:
            section = words
        else:
            _head(task, words, place)
    for needed in ("title", "who", "start", "steps", "end"):
        if not getattr(task, needed):
            raise TaskError(f"{file}: it has no {needed}")
    return task


def _head(task, words, place):
    word, _, rest = words.partition(" ")
    rest = rest.strip()
    if word not in HEAD:
        raise TaskError(f"{place}: a task has no {word!r}; it has {', '.join(sorted(HEAD))}")
    if not rest:
        raise TaskError(f"{place}: {word} needs something after it")
    if word == "only" and rest not in WAYS:
        raise TaskError(f"{place}: only with, or only without")
    setattr(task, word, _budget(rest, place) if word == "budget" else WAYS[rest] if word == "only" else rest)


def _budget(words, place):
    budget = {}
    for part in words.split(","):
        match = re.fullmatch(r"\s*(\w+) (\d+)(?:/(\d+))?\s*", part)
        if not match or match[1] not in LIMITS:
            raise TaskError(f"{place}: {part.strip()!r} is no budget; write for instance: loads 0/2")
        budget[match[1]] = (int(match[2]), int(match[3] or match[2]))
    missing = [what for what in NEEDED if what not in budget]
    if missing:
        raise TaskError(f"{place}: the budget says nothing of {', '.join(missing)}")
    return budget


def _shared(words, place):
    """In preparing, `also NAME` stands for the steps of NAME.prepare, which several tasks have in common."""
    verb, _, name = words.partition(" ")
    if verb != "also":
        return [_step(words, "prepare", place)]
    path = HERE / f"{name.strip()}.prepare"
    if not path.is_file():
        raise TaskError(f"{place}: there is no {path.name}")
    return [_step(line.strip(), "prepare", place) for place, line in _lines(path.read_text(), path.name)]


def _step(words, section, place):
    way = None
    if match := re.match(r"(with|without):\s+", words):
        way, words = WAYS[match[1]], words[match.end():]
    verb, _, rest = words.partition(" ")
    step = Step(verb, rest.strip(), way, place)
    if verb not in VERBS[section]:
        raise TaskError(f"{place}: {section} has no verb {verb!r}; it has {', '.join(sorted(VERBS[section]))}")
    if not step.words:
        raise TaskError(f"{place}: {verb} needs something after it")
    if verb == "digit" and not re.fullmatch(r"\d", step.words):
        raise TaskError(f"{place}: a digit is one of 0 to 9")
    if verb in ("fill", "choose", "attach") and len(step.halves()) != 2:
        raise TaskError(f"{place}: write {'fill FIELD TEXT' if verb == 'fill' else verb + ' WHAT in FIELD'}")
    return step
