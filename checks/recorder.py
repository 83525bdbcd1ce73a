"""Starts, ends and asks the Recorder: the front desk without pages that all checks of durability work on."""

import http.client
import os
import pathlib
import re
import signal
import subprocess
import tempfile
import threading

ROOT = pathlib.Path(__file__).resolve().parents[1]
CREATED, DISK_FULL, REFUSED = 201, 507, 503


def program(chosen=None):
    """The program itself: a shell or `timeout` in between would swallow what is preloaded, and the signals."""
    path = pathlib.Path(chosen or os.environ.get("WEGWIJS_RECORDER") or ROOT / ".build" / "debug" / "Recorder")
    if not path.exists():
        raise SystemExit(f"{path} is not there. Make it with: swift build --product Recorder")
    return str(path.resolve())


class NotStarted(Exception):
    """The Recorder ended before it served. Holds its exit code, below zero for a signal, and what it said."""

    def __init__(self, code, said):
        super().__init__(f"ended with {code}: {said.strip()[:300]}")
        self.code, self.said = code, said


class Recorder:
    """One Recorder on one database. It can be started again after its end, on a new port. Use it in a `with` block."""

    def __init__(self, path, database, options=(), environment=None):
        self.command = [path, "--database", database]
        self.options = list(options)
        self.environment = {**os.environ, **(environment or {})}
        self.process = None
        self.port = 0
        self.said = ""

    def __enter__(self):
        return self

    def __exit__(self, *_):
        """Whatever happened, no process stays behind."""
        if self.is_running():
            self.kill()

    def start(self, seconds=60):
        """Comes back when it serves. Raises `NotStarted` when it ends before that."""
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen(
            [*self.command, *self.options], env=self.environment, stdout=subprocess.PIPE, stderr=self.errors)
        watchdog = Watchdog(self.process, seconds)
        line = self.process.stdout.readline().decode()
        watchdog.end()
        found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
        if not found:
            raise NotStarted(self.wait(), self.said)
        self.port = int(found.group(1))

    def kill(self):
        """Ends it at once, in the middle of whatever it does."""
        self.process.send_signal(signal.SIGKILL)
        return self.wait()

    def stop(self, seconds=60):
        """Ends it as an administrator does; gives its exit code, below zero for a signal."""
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        return self.wait(seconds)

    def wait(self, seconds=60):
        """Waits for its end. One that hangs is killed and gives -9."""
        try:
            self.process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()
        self.errors.seek(0)
        self.said = self.errors.read().decode(errors="replace")
        self.errors.close()
        return self.process.returncode

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def connect(self, seconds=20):
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)

    def ask(self, method, path, seconds=20):
        """One request on a connection of its own: status and text."""
        connection = self.connect(seconds)
        try:
            connection.request(method, path)
            response = connection.getresponse()
            return response.status, response.read().decode()
        finally:
            connection.close()

    def record(self, number):
        """Asks to record one conversation; gives the status: 201 stored, 507 disk full, 503 not stored now."""
        return self.ask("PUT", f"/contacts/{number}")[0]

    def recorded(self):
        """What readers see now: the set of all numbers."""
        status, text = self.ask("GET", "/contacts", seconds=60)
        if status != 200:
            raise AssertionError(f"reading was answered with {status}: {text.strip()}")
        return {int(line) for line in text.split()}

    def verify(self, seconds=300):
        """With the server down: what is stored, and what is wrong with it (stored by halves, damaged, not to be opened)."""
        done = subprocess.run(
            [*self.command, "--verify"], env={**self.environment, "LD_PRELOAD": ""}, capture_output=True, text=True,
            timeout=seconds)
        lines = done.stdout.split("\n")
        faults = [line for line in lines if line.startswith("FAULT")]
        if done.returncode != 0 and not faults:
            faults = [f"--verify ended with {done.returncode}: {done.stderr.strip()[:300]}"]
        return {int(line) for line in lines if line.isdigit()}, faults


class Watchdog:
    """Kills a process that has not said it is ready in time, so that a check fails instead of hanging."""

    def __init__(self, process, seconds):
        self.timer = threading.Timer(seconds, process.kill)
        self.timer.daemon = True
        self.timer.start()

    def end(self):
        self.timer.cancel()
