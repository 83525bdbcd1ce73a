"""What the checks of a server need of the machine: the programs of PostgreSQL, folders, patience."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

#: PostgreSQL refuses to work as root: then it works as its own user. `setpriv` makes way for the real program.
AS_POSTGRES = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] if os.geteuid() == 0 else []


def program(name):
    """The newest PostgreSQL of this machine, as bin/cluster takes it."""
    found = sorted(pathlib.Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[-3]))
    return str(found[-1]) if found else shutil.which(name)


def run(command, **options):
    done = subprocess.run(command, capture_output=True, text=True, **options)
    if done.returncode != 0:
        raise RuntimeError(f"{pathlib.Path(command[0]).name} ended with {done.returncode}: {one_line(done.stderr + done.stdout)}")
    return done.stdout


def one_line(text):
    return " | ".join(text.strip().split("\n"))[:400]


def wait_until(holds, seconds=60, what="it"):
    """Looks again and again, and fails instead of hanging."""
    deadline = time.monotonic() + seconds
    while not holds():
        if time.monotonic() > deadline:
            raise RuntimeError(f"{what} did not happen in {seconds} seconds")
        time.sleep(0.02)


@contextlib.contextmanager
def folder(within=None):
    """A folder that PostgreSQL's own user can reach, gone at the end."""
    with tempfile.TemporaryDirectory(dir=within) as name:
        os.chmod(name, 0o755)
        yield pathlib.Path(name)


def is_alive(number):
    """A process that ended and that nobody has asked about yet is not alive."""
    try:
        return pathlib.Path(f"/proc/{number}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False
