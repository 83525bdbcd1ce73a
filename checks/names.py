#!/usr/bin/env python3
"""Asks `wegwijs names compare --csv` for each pair of Tests/NamesTests/Names whether it sounds like one name, and prints per language
how many spellings of one name are known again and how many different names are confused, for the open half and for the half that is
set aside, beside what double metaphone makes of the same pairs.

It proves itself on a set in which what is the same and what is different changed places.
"""

import csv
import os
import pathlib
import subprocess
import sys
import tempfile

import say
import serving

PLACE = serving.ROOT / ".build" / "names"
PAIRS = serving.ROOT / "Tests" / "NamesTests" / "Names"
#: The least part of one name's spellings that must be known again, the least across scripts, the largest part that may be confused.
LEAST_SAME, LEAST_ACROSS, MOST_CONFUSED = 0.97, 0.95, 0.04
ALL = "all"


def with_metaphone():
    """Starts anew with double metaphone at hand, installed where it does not get into anything else."""
    python = PLACE / "bin" / "python"
    if pathlib.Path(sys.prefix) == PLACE:
        return
    if not (PLACE / "installed").exists():
        say.note("installing metaphone in .build/names")
        subprocess.run(["python3", "-m", "venv", PLACE], check=True)
        subprocess.run([PLACE / "bin" / "pip", "install", "--quiet", "--disable-pip-version-check", "Metaphone==0.6"], check=True)
        (PLACE / "installed").touch()
    os.execv(python, [python, *sys.argv])


def is_aside(pair):
    """By the rule of the README beside the pairs."""
    value = 0xCBF29CE484222325
    for byte in f"{pair['a']},{pair['b']}".encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return (value >> 32) % 2 == 0


def read_pairs():
    pairs = []
    for path in sorted(PAIRS.glob("*.csv")):
        with open(path, encoding="utf-8", newline="") as file:
            pairs += csv.DictReader(file)
    for pair in pairs:
        pair["same"] = pair["same"] == "yes"
        pair["aside"] = is_aside(pair)
        pair["across"] = pair["script_a"] != pair["script_b"]
    return pairs


def ask_wegwijs(program, pairs):
    """Whether each pair sounds like one name to the program."""
    with tempfile.NamedTemporaryFile("w", suffix=".csv", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, ["a", "b"], extrasaction="ignore")
        writer.writeheader()
        writer.writerows(pairs)
        file.flush()
        done = subprocess.run([program, "names", "compare", "--csv", file.name], check=True, capture_output=True, encoding="utf-8")
    answers = list(csv.DictReader(done.stdout.splitlines()))
    if [(row["a"], row["b"]) for row in answers] != [(pair["a"], pair["b"]) for pair in pairs]:
        raise SystemExit("wegwijs names compare answered other pairs than were asked")
    return [row["level"] != "different" for row in answers]


def ask_metaphone(pairs):
    """Whether a code of the one is a code of the other, word by word; a script that it does not know has no code."""
    from metaphone import doublemetaphone

    def codes(name):
        words = [doublemetaphone(word) for word in name.replace("-", " ").split()]
        return {"".join(word[0] for word in words), "".join(word[1] or word[0] for word in words)} - {""}

    return [bool(codes(pair["a"]) & codes(pair["b"])) for pair in pairs]


def shares(pairs, alike, is_wanted):
    """For each language and for all: which part of the wanted pairs is alike, and how many pairs that are."""
    found = {}
    for pair, is_alike in zip(pairs, alike):
        if is_wanted(pair):
            for language in (pair["language"], ALL):
                hits, count = found.get(language, (0, 0))
                found[language] = (hits + is_alike, count + 1)
    return {language: (hits / count, count) for language, (hits, count) in found.items()}


def faults(pairs, alike):
    """What is short of the goals."""
    same = shares(pairs, alike, lambda pair: pair["same"])[ALL][0]
    across = shares(pairs, alike, lambda pair: pair["same"] and pair["across"])[ALL][0]
    confused = shares(pairs, alike, lambda pair: not pair["same"])[ALL][0]
    return ([f"known again {same:.1%}, at least {LEAST_SAME:.0%} was asked"] if same < LEAST_SAME else []) + (
        [f"known again across scripts {across:.1%}, at least {LEAST_ACROSS:.0%} was asked"] if across < LEAST_ACROSS else []) + (
        [f"confused {confused:.1%}, at most {MOST_CONFUSED:.0%} was asked"] if confused > MOST_CONFUSED else [])


def show(words, pairs, ours, theirs):
    """A line for each language: ours, with double metaphone's between brackets."""
    say.note(f"{words}: known again, across scripts, confused; (double metaphone)")
    kinds = [lambda pair: pair["same"], lambda pair: pair["same"] and pair["across"], lambda pair: not pair["same"]]
    tables = [(shares(pairs, ours, kind), shares(pairs, theirs, kind)) for kind in kinds]
    for language in sorted({pair["language"] for pair in pairs}) + [ALL]:
        cells = []
        for mine, other in tables:
            share, count = mine.get(language, (0, 0))
            cells.append(f"{share:6.1%} of {count:3} ({other.get(language, (0, 0))[0]:6.1%})" if count else " " * 23)
        say.note(f"  {language:3}  " + "   ".join(cells))


def main():
    with_metaphone()
    options = say.arguments(__doc__)
    program = serving.program()
    pairs = read_pairs()
    ours, theirs = ask_wegwijs(program, pairs), ask_metaphone(pairs)
    tally = say.Tally()
    turned = [{**pair, "same": not pair["same"]} for pair in pairs]
    tally.planted("a set in which same and different changed places", faults(turned, ours))
    for words, aside in (("the open half", False), ("the half set aside", True)):
        chosen = [place for place, pair in enumerate(pairs) if pair["aside"] == aside]
        half, mine, other = ([rows[place] for place in chosen] for rows in (pairs, ours, theirs))
        show(words, half, mine, other)
        if not aside and options.full:
            for pair, alike in zip(half, mine):
                if alike != pair["same"]:
                    say.note(f"  {'confused' if alike else 'missed'}: {pair['language']} {pair['a']} {pair['b']}")
        tally.check(f"names by ear, {words}", faults(half, mine))
    tally.end()


if __name__ == "__main__":
    main()
