"""A disk in memory that is soon full."""

import contextlib
import os
import subprocess
import tempfile

SIZE = 16 << 20


@contextlib.contextmanager
def small_disk():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "none", folder], check=True)
        try:
            yield folder
        finally:
            subprocess.run(["umount", folder], check=True)


def fill(disk, free):
    """Takes all room but so many bytes; a disk counts in whole pages. Who writes meanwhile may be just ahead of this."""
    with open(os.path.join(disk, "filler"), "wb") as file:
        for _ in range(20):
            state = os.statvfs(disk)
            more = state.f_bavail * state.f_bsize - free
            if more <= 0:
                return
            with contextlib.suppress(OSError):
                os.posix_fallocate(file.fileno(), os.fstat(file.fileno()).st_size, more)


def make_room(disk):
    with contextlib.suppress(FileNotFoundError):
        os.remove(os.path.join(disk, "filler"))
