"""A private PostgreSQL for the checks, made by bin/cluster: asked, copied to a replica, promoted, killed."""

import contextlib
import os
import pathlib
import re
import shutil
import signal
import subprocess

from server_programs import AS_POSTGRES, is_alive, one_line, program, run, wait_until

ROOT = pathlib.Path(__file__).resolve().parents[1]
DATABASE = "shelf"


class NotStarted(Exception):
    """PostgreSQL ended before it could be asked. Holds its last words."""


class Cluster:
    host = "127.0.0.1"

    def __init__(self, place):
        self.place = pathlib.Path(place)
        self.data = self.place / "data"
        self.process = None
        self.shared = set()

    @classmethod
    def make(cls, place, *settings):
        """A new one with an empty database in it."""
        cluster = cls(place)
        run([ROOT / "bin" / "cluster", "make", place, *settings])
        run([ROOT / "bin" / "cluster", "stop", place])
        cluster.start()
        cluster.ask(f"CREATE DATABASE {DATABASE}", database="postgres")
        return cluster

    @property
    def port(self):
        return int(re.findall(r"^port = (\d+)", (self.data / "postgresql.conf").read_text(), re.MULTILINE)[-1])

    @property
    def address(self):
        return f"postgres://wegwijs@127.0.0.1:{self.port}/{DATABASE}"

    def configure(self, *lines):
        """Of two lines about the same, the last one holds."""
        with open(self.data / "postgresql.conf", "a", encoding="utf8") as file:
            file.writelines(f"{line}\n" for line in lines)

    def start(self, environment=None, seconds=60):
        """As a child of this script, so that it is known when it has ended. Comes back when it can be asked."""
        with open(self.place / "log", "a", encoding="utf8") as log:
            self.process = subprocess.Popen(
                [*AS_POSTGRES, program("postgres"), "-D", self.data], stdout=log, stderr=log,
                env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", **(environment or {})})
        wait_until(lambda: self.is_ready() or not self.is_running(), seconds, "the start of PostgreSQL")
        if not self.is_running():
            raise NotStarted(one_line((self.place / "log").read_text(encoding="utf8", errors="replace")[-400:]))

    def is_running(self):
        return self.process is not None and self.process.poll() is None

    def is_ready(self):
        """As it says itself in the file that it keeps while it runs; that of one before it may still lie there."""
        with contextlib.suppress(OSError, IndexError):
            lines = (self.data / "postmaster.pid").read_text().split("\n")
            return lines[0] == str(self.process.pid) and lines[7].strip() in {"ready", "standby"}
        return False

    def stop(self, way=signal.SIGINT):
        """SIGINT ends it in order, SIGQUIT at once."""
        if self.is_running():
            self.process.send_signal(way)
            self.process.wait(60)

    def ask(self, sql, database=DATABASE, seconds=60):
        """One statement; gives the lines of its answer."""
        address = f"host={self.host} port={self.port} user=wegwijs dbname={database} connect_timeout=5"
        command = [program("psql"), "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-d", address, "-c", sql]
        return run(command, timeout=seconds).split("\n")[:-1]

    def answers(self):
        """Whether it can be asked now."""
        try:
            return self.ask("SELECT 1", seconds=10) == ["1"]
        except (RuntimeError, subprocess.TimeoutExpired):
            return False

    def children(self):
        """Its processes for each of its kinds of work."""
        main = self.process.pid
        with contextlib.suppress(OSError):
            return [int(number) for number in pathlib.Path(f"/proc/{main}/task/{main}/children").read_text().split()]
        return []

    def process_of(self, kind):
        """The process of its own that does this kind of work, such as "walsender"."""
        found = self.ask(f"SELECT pid FROM pg_stat_activity WHERE backend_type = '{kind}'")
        return int(found[0]) if found else None

    def kill(self):
        """Ends all its processes at once, as a machine that fails does."""
        if not self.is_running():
            return
        self.process.send_signal(signal.SIGSTOP)  # So that it starts no other meanwhile.
        children = self.children()
        with contextlib.suppress(OSError):
            maps = pathlib.Path(f"/proc/{self.process.pid}/maps").read_text()
            self.shared |= set(re.findall(r"/dev/shm/PostgreSQL\.\d+", maps))
        for number in [self.process.pid, *children]:
            with contextlib.suppress(ProcessLookupError):
                os.kill(number, signal.SIGKILL)
        self.process.wait()
        wait_until(lambda: not any(is_alive(number) for number in children), what="the end of PostgreSQL")

    def remove(self):
        """What is left of one that will not start again: its folder, and the memory that its processes shared."""
        if self.is_running():
            self.stop(signal.SIGQUIT)
        with contextlib.suppress(OSError, IndexError):
            shared = (self.data / "postmaster.pid").read_text().split("\n")[6].split()[1]
            subprocess.run(["ipcrm", "-m", shared], capture_output=True, check=False)
        for name in self.shared:
            pathlib.Path(name).unlink(missing_ok=True)
        shutil.rmtree(self.data, ignore_errors=True)

    def promote(self):
        self.ask("SELECT pg_promote(true, 60)")
