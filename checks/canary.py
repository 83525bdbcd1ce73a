"""Words that stand nowhere else, and the ways in which one may be written down."""

import base64
import secrets
import urllib.parse


class Canaries:
    """Each is of letters that mean nothing, and known by where it was typed."""

    def __init__(self):
        self.all = {}

    def new(self, where, word=None):
        word = word or "kanarie" + secrets.token_hex(5)
        self.all[word] = where
        return word

    def found(self, data, only=None):
        """Where those were typed that stand in these bytes, in any of the ways in which one can write them."""
        lowered = data.lower()
        for word, where in self.all.items():
            if only and not where.startswith(only):
                continue
            if any(form.lower() in lowered for form in ways(word)):
                yield where


def ways(word):
    plain = word.encode()
    yield plain
    yield word.encode("utf-16-le")
    yield word.encode("utf-16-be")
    yield urllib.parse.quote(word, safe="").encode()
    yield urllib.parse.quote_plus(word).encode()
    yield plain.hex().encode()
    for start in range(3):
        # Wherever in three bytes it begins, without what its neighbours have a part in.
        yield base64.b64encode(b"\0" * start + plain)[-(-start * 8 // 6) + (1 if start else 0):][:len(plain)]
