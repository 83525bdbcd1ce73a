"""Builds the library of preload/ and says how a program is run with it.

It watches calls on files below one folder. Preload it in the program itself: a shell or `timeout` in between is not watched,
but would carry it along.
"""

import contextlib
import fcntl
import os
import pathlib
import subprocess

import recorder

SOURCES = pathlib.Path(__file__).resolve().parent / "preload"


def library():
    """The path of the library, which is built anew when its sources changed."""
    target = recorder.ROOT / ".build" / "checks" / "preload.so"
    sources = sorted(SOURCES.glob("*.c"))
    newest = max(path.stat().st_mtime for path in SOURCES.iterdir())
    if not target.exists() or target.stat().st_mtime < newest:
        target.parent.mkdir(parents=True, exist_ok=True)
        # Under another name first: two checks may build it at the same time.
        fresh = target.with_suffix(f".{os.getpid()}")
        subprocess.run(
            [os.environ.get("CC", "cc"), "-shared", "-fPIC", "-O2", "-Wall", "-Wextra", "-Werror", "-fvisibility=hidden",
             "-o", fresh, *sources, "-ldl", "-pthread"], check=True)
        fresh.replace(target)
    return str(target)


def recording(folder, log, answers=True):
    """The environment of a program whose calls below the folder are recorded, and what it sends over sockets as well."""
    environment = {"LD_PRELOAD": library(), "CHECK_FOLDER": os.path.realpath(folder), "CHECK_LOG": str(log)}
    return {**environment, "CHECK_ANSWERS": "1"} if answers else environment


@contextlib.contextmanager
def turn(log):
    """Nobody who is recorded is in the middle of a call that changes a file. A process that is killed outside of this may have
    done what is missing from the record."""
    with open(log, "ab") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        yield


def recording_answers(log):
    """The environment of a program that keeps its data elsewhere: only what it answers is recorded, in the same log."""
    return {"LD_PRELOAD": library(), "CHECK_LOG": str(log), "CHECK_ANSWERS": "1"}


def failing(folder, log, counter, which, error):
    """The environment of a program of which one call fails: the one with that number, over all that share the counter."""
    counter = pathlib.Path(counter)
    if not counter.exists():
        counter.write_bytes(bytes(8))
    return {**recording(folder, log), "CHECK_FAIL": f"{which} {error}", "CHECK_COUNTER": str(counter)}


def loosened(level, lie=True):
    """Planted fault: SQLite as careful as that level, NORMAL or OFF, where the program asks for FULL. Without the lie the
    program sees that when it reads the setting back."""
    return {"CHECK_SYNCHRONOUS": level, **({"CHECK_LIE": "1"} if lie else {})}
