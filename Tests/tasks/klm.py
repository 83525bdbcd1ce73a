"""The keystroke-level model: what the steps of a task cost somebody who knows the way, in clicks, keys and seconds.

Key 0.28 s, pointing 1.10, clicking 0.20, the hand to or from the mouse 0.40, thinking 1.35 for each chunk; what the server takes
is left out. The model ranks designs; it does not predict people. For who is over 65, times 1.7.

A chunk is one thought, and there is one before each of these:
- a click that decides something: a link, a button, an answer (`click`);
- a dropdown: one thought, two clicks (`choose`); a file: one thought, three clicks, on the field, the file and "Open" (`attach`);
- a click into a field together with what is typed there (`into`, then `type`), or what is typed where the focus already was;
- a digit or another key that decides something (`digit`, `key`).
No thought of their own have Tab, and Enter straight after what was typed: it only closes that. After looking at what appeared
(`wait`), Enter is a decision again, such as taking the first hit. Looking itself, scrolling, and sitting out what takes the
program long (`busy`) cost nothing in this model.

The hand begins where the first step needs it. Ctrl+Enter is two keys; a capital letter is one.
"""

import dataclasses

KEY, POINT, CLICK, HAND, THINK = 0.28, 1.10, 0.20, 0.40, 1.35
OVER_65 = 1.7
CLICKS = {"click": 1, "into": 1, "choose": 2, "attach": 3}


@dataclasses.dataclass
class Effort:
    clicks: int = 0
    keys: int = 0
    hands: int = 0
    thoughts: int = 0

    @property
    def seconds(self):
        return self.keys * KEY + self.clicks * (POINT + CLICK) + self.hands * HAND + self.thoughts * THINK


def effort(steps):
    total, before, at_mouse = Effort(), None, None
    for step in steps:
        if step.verb not in ("wait", "busy"):
            is_mouse = step.verb in CLICKS
            total.clicks += CLICKS.get(step.verb, 0)
            total.keys += 0 if is_mouse else keys(step)
            total.hands += at_mouse is not None and at_mouse != is_mouse
            total.thoughts += begins_thought(step, before)
            at_mouse = is_mouse
        before = step.verb
    return total


def keys(step):
    return len(step.words.split("+")) if step.verb == "key" else len(step.words)


def begins_thought(step, before):
    if step.verb == "type":
        return before != "into"
    if step.verb == "key":
        return step.words != "Tab" and not (step.words == "Enter" and before == "type")
    return True
