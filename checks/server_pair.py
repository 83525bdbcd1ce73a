"""A primary PostgreSQL and the replica that its commits wait for."""

import random
import shutil
import socket

from server_cluster import DATABASE, Cluster
from server_programs import AS_POSTGRES, program, run, wait_until

#: So much is kept for a replica that was away.
KEPT = "wal_keep_size = 256MB"
WAITING = "synchronous_standby_names = '*'"
NOT_WAITING = "synchronous_standby_names = ''"


class Pair:
    def __init__(self, place):
        self.primary = Cluster.make(place / "first", KEPT)
        self.replica = Cluster(place / "second")
        self.places = [self.primary.port, free_port()]
        self.copy(self.places[1])

    @property
    def address(self):
        """Both, of which one may write: which one changes at every turn."""
        hosts = ",".join(f"127.0.0.1:{port}" for port in self.places)
        return f"postgres://wegwijs@{hosts}/{DATABASE}"

    def copy(self, port):
        """Makes the replica anew out of the primary. Commits do not wait for it yet."""
        self.replica.place.mkdir(mode=0o755, exist_ok=True)
        self.replica.remove()
        if AS_POSTGRES:
            shutil.chown(self.replica.place, "postgres", "postgres")
        run([*AS_POSTGRES, program("pg_basebackup"), "--pgdata", self.replica.data, "--write-recovery-conf",
             "--checkpoint=fast", "--no-sync", "--dbname", f"host=127.0.0.1 port={self.primary.port} user=wegwijs"])
        self.replica.configure(f"port = {port}", NOT_WAITING)
        self.replica.start()
        wait_until(lambda: self.streams("streaming"), what="that the replica follows")

    def streams(self, state):
        return self.primary.ask("SELECT state FROM pg_stat_replication") == [state]

    def wait_for_replica(self):
        """From now on commits wait for the replica. Comes back when one was seen to wait, so it needs writers at work."""
        self.primary.configure(WAITING)
        self.primary.ask("SELECT pg_reload_conf()")
        wait_until(self.waiting, what="that a commit waits for the replica")

    def waiting(self):
        """The processes that wait for the replica."""
        return [int(pid) for pid in self.primary.ask("SELECT pid FROM pg_stat_activity WHERE wait_event = 'SyncRep'")]

    def take_over(self):
        """After the end of the primary: the replica takes its place."""
        self.replica.promote()
        self.primary, self.replica = self.replica, self.primary

    def restore(self):
        """Makes a new replica where the old primary was."""
        self.copy(self.replica.port)

    def end(self):
        for cluster in (self.primary, self.replica):
            cluster.remove()


def free_port():
    """Below those that outgoing connections take, or it may be gone when the server starts again."""
    while True:
        port = random.randrange(10000, 32000)
        with socket.socket() as attempt:
            try:
                attempt.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
