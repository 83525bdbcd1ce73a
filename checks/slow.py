#!/usr/bin/env python3
"""Many slow clients hold connections to `wegwijs serve`, in five ways, while someone asks a page now and then: that page has to
come at once, every time. The slow ones come from some other addresses of this machine; who holds too many from one address
only hinders himself, which is looked at too.

It proves itself on a server that hears one connection after the other.
"""

import asyncio
import contextlib
import multiprocessing
import resource
import socket
import time

import say
import serving

GOOD = b"GET /hulp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
#: Under any name the stylesheet is the one that there is.
STYLE = "/stijl/x.css"
#: The goal is 50 ms. A machine that does other work meanwhile may take longer, but then also when nobody is slow: so many times.
MOST, TIMES = 0.5, 10
#: So many addresses the slow ones have.
ADDRESSES = 8
#: How long a good request may take before it counts as failed.
PATIENCE = 10


async def silent(reader, writer):
    await reader.read(1)


async def dripping_head(reader, writer):
    writer.write(b"GET /hulp HTTP/1.1\r\nHost: localhost\r\nX: ")
    while not reader.at_eof():
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(1)


async def dripping_body(reader, writer):
    writer.write(b"POST /hulp HTTP/1.1\r\nHost: localhost\r\nContent-Length: 60000\r\n\r\n")
    while not reader.at_eof():
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(1)


async def slow_reading(reader, writer):
    """Asks much of what is little work to make, and takes it by a few bytes."""
    for _ in range(10):
        writer.write(f"GET {STYLE} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode())
    while await reader.read(16):
        await asyncio.sleep(1)


async def half_open(reader, writer):
    """Says that nothing more will come, and stays."""
    writer.write(b"GET /hulp HTTP/1.1\r\nHo")
    writer.write_eof()
    await reader.read(1)


KINDS = [silent, dripping_head, dripping_body, slow_reading, half_open]


async def connect(port, address):
    line = socket.socket()
    line.setblocking(False)
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    try:
        line.bind((address, 0))
        await asyncio.wait_for(asyncio.get_running_loop().sock_connect(line, ("127.0.0.1", port)), PATIENCE)
        return await asyncio.open_connection(sock=line, limit=4096)
    except BaseException:
        line.close()
        raise


async def hold(port, kind, address, held, until):
    """Keeps one slow connection, and makes it anew whenever it is ended."""
    while time.monotonic() < until:
        with contextlib.suppress(OSError, asyncio.TimeoutError):
            reader, writer = await connect(port, address)
            held[kind.__name__] = held.get(kind.__name__, 0) + 1
            try:
                await kind(reader, writer)
            finally:
                writer.transport.abort()
        await asyncio.sleep(1)


async def ask(port):
    """Gives the seconds that a good request took."""
    since = time.monotonic()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(GOOD)
        if not (await reader.read()).startswith(b"HTTP/1.1 200"):
            raise OSError("not answered with 200")
        return time.monotonic() - since
    finally:
        writer.transport.abort()


async def ask_often(port, until, rate=20):
    start, times, failed = time.monotonic(), [], []
    while time.monotonic() < until:
        try:
            times.append(await asyncio.wait_for(ask(port), PATIENCE))
        except (OSError, asyncio.TimeoutError) as fault:
            failed.append(f"a good request failed, which ended {time.monotonic() - start:.0f} s after the start: {fault!r}")
        await asyncio.sleep(1 / rate)
    return times, failed


async def hold_all(port, clients, seconds, addresses):
    """Gives how often each kind of slow client came in."""
    until, held = time.monotonic() + seconds, {}
    slow = [hold(port, KINDS[number % len(KINDS)], addresses[number % len(addresses)], held, until)
            for number in range(clients)]
    with contextlib.suppress(asyncio.TimeoutError):
        await asyncio.wait_for(asyncio.gather(*slow), seconds)
    return held


def slow_side(told, *arguments):
    told.send(asyncio.run(hold_all(*arguments)))


def under_siege(port, clients, seconds, addresses):
    """The slow ones are a program of their own, or their work would be measured. Gives the times of good requests, those that
    failed, and how often each kind of slow client came in."""
    listening, told = multiprocessing.Pipe(duplex=False)
    slow = multiprocessing.Process(target=slow_side, args=(told, port, clients, seconds, addresses))
    slow.start()
    time.sleep(2)
    times, failed = asyncio.run(ask_often(port, time.monotonic() + seconds - 2))
    held = listening.recv()
    slow.join()
    return sorted(times), failed, held


def part(times, share):
    return times[min(len(times) - 1, int(len(times) * share))] if times else float("inf")


def calm(port):
    """How long the slowest good requests take when nobody is slow."""
    return part(sorted(asyncio.run(ask_often(port, time.monotonic() + 3))[0]), 0.99)


def besiege(port, clients, seconds, addresses):
    most = max(MOST, TIMES * calm(port))
    times, failed, held = under_siege(port, clients, seconds, addresses)
    slowest = part(times, 0.99)
    faults = failed + ([] if slowest < most else [f"p99 is {slowest * 1000:.0f} ms; {most * 1000:.0f} at most"])
    kinds = ", ".join(f"{kind} {count}" for kind, count in held.items())
    figures = f"{len(times)} good requests: p50 {part(times, 0.5) * 1000:.1f} ms, p99 {slowest * 1000:.1f} ms"
    if len(held) != len(KINDS):
        faults.append(f"some kinds never came in: {kinds}")
    return f"{figures}; slow ones came in: {kinds}", faults


def raise_limit(wanted):
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def one_by_one(line):
    line.settimeout(1)
    line.recv(65536)
    line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")


def main():
    options = say.arguments(
        __doc__, clients=(150, 1000, "slow clients at once"), seconds=(20, 60, "how long it lasts"))
    raise_limit(options.clients + 1024)
    tally = say.Tally()
    others = [f"127.0.0.{number}" for number in range(2, 2 + ADDRESSES)]
    with serving.wrong(socket.socket(), one_by_one) as port:
        _, faults = besiege(port, 50, 10, others)
        tally.planted("a server that hears one connection after the other keeps the good requests waiting", faults)
    with serving.served(serving.program()) as (port, _):
        words, faults = besiege(port, options.clients, options.seconds, others)
        tally.check(f"{options.clients} slow clients, {words}", faults)
        words, faults = besiege(port, max(options.clients, 700), min(options.seconds, 20), others[:1])
        tally.check(f"{max(options.clients, 700)} from one address, {words}", faults)
    tally.end()


if __name__ == "__main__":
    main()
