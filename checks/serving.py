"""The program itself, as a team runs it: `wegwijs serve` on a practice town, on a free port of this machine."""

import contextlib
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[1]


def program(named=None):
    path = named or os.environ.get("WEGWIJS_PROGRAM") or ROOT / ".build" / "debug" / "wegwijs"
    if not os.access(path, os.X_OK):
        raise SystemExit(f"{path} is not there. Build it with: swift build --product wegwijs")
    return str(path)


@contextlib.contextmanager
def served(path, *options, database=False):
    """Gives the port and the process; with `database` also where the data are."""
    with tempfile.TemporaryDirectory() as folder:
        data = os.path.join(folder, "practice.db")
        subprocess.run([path, "practice", "--database", data], check=True, stderr=subprocess.DEVNULL)
        server = subprocess.Popen(
            [path, "serve", "--database", data, "--port", "0", *options], stdout=subprocess.PIPE, text=True)
        try:
            port = int(re.search(r":(\d+)/", server.stdout.readline()).group(1))
            yield (port, server, data) if database else (port, server)
        finally:
            server.send_signal(signal.SIGTERM)
            try:
                server.wait(timeout=20)
            except subprocess.TimeoutExpired:
                server.kill()
                server.wait()


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
