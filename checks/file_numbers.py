"""How a number of the file stands in an address and on a page: in thirteen letters that are hard to misread."""

LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"


def text(number):
    return "".join(LETTERS[number >> 5 * place & 31] for place in reversed(range(13)))


def number(text):
    found = 0
    for letter in text:
        found = found << 5 | LETTERS.index(letter)
    return found
