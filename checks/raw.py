#!/usr/bin/env python3
"""Says raw bytes to `wegwijs serve` that no browser would send, and looks how each is answered: see raw_cases.py. On every
answer the safety headers stand, and after a refusal of bytes nothing more is read.

It proves itself on a server that finds everything good.
"""

import re
import socket
import time

import say
import serving
from raw_cases import CASES

HEADERS = ["content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy", "cache-control",
           "cross-origin-opener-policy", "cross-origin-resource-policy", "permissions-policy"]
#: After these the server may no longer know where the next request begins.
LAST = {400, 413, 431}


def converse(port, sent, patience, is_enough):
    """Gives what came back until nothing came for a while or the other side closed, and whether it did."""
    heard = b""
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as line:
        try:
            line.sendall(sent)
        except OSError:
            pass
        until = time.monotonic() + patience
        while time.monotonic() < until:
            try:
                some = line.recv(65536)
            except TimeoutError:
                return heard, False
            except OSError:
                return heard, True
            if not some:
                return heard, True
            heard += some
            if is_enough(heard):
                # Whether it closes, or says more than it should, shows at once.
                line.settimeout(0.3)
    return heard, False


def answers(heard, is_head):
    """The answers one after the other: status, headers, body."""
    found = []
    while heard:
        head, _, rest = heard.partition(b"\r\n\r\n")
        line, *fields = head.decode("latin-1").split("\r\n")
        match = re.fullmatch(r"HTTP/1\.1 (\d{3}) ?.*", line)
        if not match:
            return found + [(0, {}, heard)]
        headers = {name.lower(): value.strip() for name, _, value in (field.partition(":") for field in fields)}
        length = 0 if is_head else int(headers.get("content-length", 0))
        found.append((int(match.group(1)), headers, rest[:length]))
        heard = rest[length:]
    return found


def faults_of(port, case, patience):
    words, sent, expected = case
    is_head = sent.startswith(b"HEAD")
    # Where the connection has to end, the end is waited for.
    least = 1000 if expected and expected[-1] in LAST else len(expected)
    heard, is_closed = converse(port, sent, patience, lambda heard: len(answers(heard, is_head)) >= least)
    found = answers(heard, is_head)
    statuses = [status for status, _, _ in found]
    if statuses != expected:
        yield f"{words}: {statuses or 'closed'}; {expected or 'closed'} was expected"
    for status, headers, _ in found:
        missing = [name for name in HEADERS if name not in headers]
        if missing:
            yield f"{words}: {status} without {', '.join(missing)}"
        if status == 405 and "allow" not in headers:
            yield f"{words}: 405 without allow"
        if "strict-transport-security" in headers:
            yield f"{words}: speaks of TLS, and there is none"
    if statuses and statuses[-1] in LAST and not is_closed:
        yield f"{words}: {statuses[-1]}, and the connection stays open"


def all_faults(port, patience):
    """Gives how many cases went wrong, and what."""
    faults = [list(faults_of(port, case, patience)) for case in CASES]
    return sum(map(bool, faults)), [fault for some in faults for fault in some]


def find_good(line):
    """What a server does that looks at nothing."""
    line.settimeout(1)
    line.recv(65536)
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


def main():
    options = say.arguments(__doc__, patience=(2, 5, "seconds that are listened to each case"))
    tally = say.Tally()
    with serving.wrong(socket.socket(), find_good) as port:
        wrong, _ = all_faults(port, 1)
        tally.planted(f"a server that finds everything good fails {wrong} of {len(CASES)}", wrong == len(CASES))
    with serving.served(serving.program()) as (port, server):
        wrong, faults = all_faults(port, options.patience)
        if server.poll() is not None:
            faults.append(f"the program ended with {server.returncode}")
        tally.check(f"raw requests: {len(CASES) - wrong} of {len(CASES)} as specified", faults)
    tally.end()


if __name__ == "__main__":
    main()
