"""The program itself, as a team runs it: `wegwijs serve` on a practice town, on a free port of this machine."""

import contextlib
import os
import pathlib
import re
import signal
import sqlite3
import subprocess
import tempfile
import threading

import recorder

ROOT = pathlib.Path(__file__).resolve().parents[1]


def program(named=None):
    path = named or os.environ.get("WEGWIJS_PROGRAM") or ROOT / ".build" / "debug" / "wegwijs"
    if not os.access(path, os.X_OK):
        raise SystemExit(f"{path} is not there. Build it with: swift build --product wegwijs")
    return str(path)


def practise(path, data):
    """Makes a practice town there."""
    subprocess.run([path, "practice", "--database", data], check=True, stderr=subprocess.DEVNULL)


def put(data, rows):
    """Writes rows into a file that nobody serves yet: by a table, or a table with some of its columns, the lines of each."""
    with contextlib.closing(sqlite3.connect(data)) as db:
        for table, lines in rows.items():
            db.executemany(f"INSERT INTO {table} VALUES ({', '.join('?' * len(lines[0]))})", lines)
        db.commit()


def judged(path, data):
    """What `wegwijs check` finds wrong with a file: damage, or a count that is not what it counts."""
    done = subprocess.run([path, "check", "--database", data], capture_output=True, text=True)
    return [] if done.returncode == 0 else [f"wegwijs check ended with {done.returncode}: {done.stderr.strip()[:300]}"]


@contextlib.contextmanager
def begun(path, data, *options):
    """Serves what is there. Gives the port and the process."""
    server = subprocess.Popen([path, "serve", "--database", data, "--port", "0", *options], stdout=subprocess.PIPE, text=True)
    try:
        yield int(re.search(r":(\d+)/", server.stdout.readline()).group(1)), server
    finally:
        server.send_signal(signal.SIGTERM)
        try:
            server.wait(timeout=30)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


@contextlib.contextmanager
def served(path, *options, database=False):
    """Serves a practice town of its own. Gives the port and the process; with `database` also where the data are."""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "practice.db")
        practise(path, data)
        with begun(path, data, *options) as (port, server):
            yield (port, server, data) if database else (port, server)


class Program(recorder.Recorder):
    """`wegwijs serve` on a file, to be killed and started again as the Recorder is."""

    def __init__(self, path, data):
        super().__init__(path, data)
        self.command = [path, "serve", "--port", "0", "--database", data]


@contextlib.contextmanager
def wrong(listener, answer):
    """A server that is wrong on purpose, for a check to prove itself on: it hears one connection after the other with
    `answer`, and keeps no rule. Gives its port."""
    listener.bind(("127.0.0.1", 0))
    listener.listen(512)

    def hear():
        while True:
            try:
                line, _ = listener.accept()
            except OSError:
                return
            with line, contextlib.suppress(OSError):
                answer(line)

    threading.Thread(target=hear, daemon=True).start()
    try:
        yield listener.getsockname()[1]
    finally:
        listener.close()
