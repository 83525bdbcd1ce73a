"""A practice town behind a real server on a free port, for as long as a script runs."""

import contextlib
import os
import pathlib
import re
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]


def program():
    return ROOT / ".build" / "debug" / "wegwijs"


@contextlib.contextmanager
def served():
    """Gives the address, such as http://127.0.0.1:41234."""
    with tempfile.TemporaryDirectory() as folder:
        database = os.path.join(folder, "practice.db")
        subprocess.run([program(), "practice", "--database", database], check=True, stderr=subprocess.DEVNULL)
        server = subprocess.Popen(
            [program(), "serve", "--database", database, "--port", "0"], stdout=subprocess.PIPE, text=True)
        try:
            line = server.stdout.readline()
            yield re.search(r"http://127\.0\.0\.1:\d+", line).group(0)
        finally:
            server.terminate()
            server.wait(timeout=20)
