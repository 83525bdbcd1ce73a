"""Checks the model, the reader of task files and the judging of budgets, without a browser, in milliseconds. bench.py begins
with it.

The rows are those of the table from which the budgets come: registering a contact for somebody who is known already.
"""

import sys

import klm
import task

#: Clicks, keys, seconds as the table has them, and the steps that make them.
ROWS = [
    ("from the list of today", 3, 0, 8, "click a client; click a topic; click save"),
    ("keyboard", 0, 10, 8, "type letter; wait a client; key Enter; digit 3; key Ctrl+Enter"),
    ("mouse", 3, 6, 11, "type letter; wait a client; click a client; click a topic; click save"),
    ("without scripts", 3, 7, 12, "type letter; key Enter; click a client; click a topic; click save"),
    ("Django admin", 8, 6, 21,
     "click add; into client; type letter; wait a client; click a client; choose a in place; choose b in topic; click save"),
    ("with a note of 8 words", 4, 51, 27,
     "type letter; wait a client; click a client; click a topic; into note; "
     "type forty-five letters, so much is eight words...; click save"),
    ("undo", 1, 0, 3, "click undo"),
]
HEAD = "title t\nwho w\nstart /\nsteps\n  click a\nend\n  see b\n"
#: Files that must be refused, and what must be said of them.
WRONG = [
    (HEAD + "  look c", "x.task:8: end has no verb 'look'"),
    (HEAD.replace("click a", "klick a"), "x.task:5: steps has no verb 'klick'"),
    (HEAD.replace("click a", "go /"), "x.task:5: steps has no verb 'go'"),
    (HEAD.replace("click a", "digit 12"), "x.task:5: a digit is"),
    (HEAD.replace("click a", "choose a"), "x.task:5: write choose WHAT in FIELD"),
    (HEAD.replace("click a", "with: click"), "x.task:5: click needs something"),
    (HEAD.replace("start /", "begin /"), "x.task:3: a task has no 'begin'"),
    (HEAD + "prepare\n  also nothing", "x.task:9: there is no nothing.prepare"),
    (HEAD.replace("who w\n", ""), "x.task: it has no who"),
    ("budget clicks 1, keys 2, loads 0/2\n" + HEAD, "x.task:1: the budget says nothing of seconds"),
    ("budget clicks one\n" + HEAD, "x.task:1: 'clicks one' is no budget"),
]


def model_faults():
    for name, clicks, keys, seconds, steps in ROWS:
        text = HEAD.replace("click a", steps.replace("; ", "\n  "))
        found = klm.effort(task.parse(text, "x", "x.task").steps_for("steps", True))
        if (found.clicks, found.keys) != (clicks, keys) or abs(found.seconds - seconds) > 1:
            yield f"the model gives {found.clicks} clicks, {found.keys} keys, {found.seconds:.2f} s for {name!r}, " \
                  f"and the table {clicks}, {keys}, {seconds}"


def reader_faults():
    for text, said in WRONG:
        try:
            task.parse(text, "x", "x.task")
            yield f"read without a complaint, where it should say {said!r}"
        except task.TaskError as error:
            if not str(error).startswith(said):
                yield f"says {str(error)!r}, where it should say {said!r}"
    read = task.parse("only without\nbudget clicks 1, keys 2, loads 0/2, seconds 6\n" + HEAD, "x", "x.task")
    if read.ways() != [False] or read.limits(False)["loads"] != 2 or read.limits(True)["loads"] != 0:
        yield "a budget or a way is not read as written"


def budget_faults():
    measured, exact = {"clicks": 3, "loads": 0}, {"clicks": 3, "loads": 0}
    if task.passed(measured, exact) or task.passed(measured, {**exact, "clicks": 2}) != ["3 clicks, 2 allowed"]:
        yield "a budget that is passed is not seen, or one that is met is"


def faults():
    return [*model_faults(), *reader_faults(), *budget_faults()]


if __name__ == "__main__":
    found = faults()
    print("\n".join(f"FAIL {fault}" for fault in found) or "The model does as the table says, and what is wrong is refused.")
    sys.exit(1 if found else 0)
