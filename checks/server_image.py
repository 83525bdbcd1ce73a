"""What a disk kept of a PostgreSQL, started again by PostgreSQL itself: what is stored, and is it whole?"""

import shutil
import signal
import subprocess

import kept
from server_cluster import DATABASE, Cluster, NotStarted
from server_programs import AS_POSTGRES, program, run

#: As for a file; but PostgreSQL wants a name for every question within a question, and knows no name of a sum in HAVING.
HALVES = {**kept.HALVES, "traced twice": """
    SELECT COUNT(*) FROM (
        SELECT subject FROM trace WHERE noun = 'contact' GROUP BY subject HAVING COUNT(*) > 1) AS twice""", "miscounted": """
    SELECT COUNT(*) FROM (
        SELECT municipality, month, kind, place FROM (
            SELECT municipality, substr(day, 1, 7) AS month, kind, place, 1 AS n FROM contact
            UNION ALL SELECT municipality, month, kind, place, -contacts FROM contact_month) AS both_sides
        GROUP BY municipality, month, kind, place HAVING SUM(n) <> 0) AS differences"""}
TABLES = "SELECT count(*) FROM pg_class WHERE relname IN ('schema_step', 'contact', 'trace', 'contact_month')"


class Image(Cluster):
    """It listens to a socket in its own folder only, and nothing depends on its own care: it lives for one look."""

    @classmethod
    def build(cls, place, like, content):
        """Folders as they are in the original; of files only those that the disk kept, as it kept them."""
        image = cls(place)
        for path in [like, *(path for path in like.rglob("*") if path.is_dir())]:
            (image.data / path.relative_to(like)).mkdir(parents=True)
        for name, data in content.items():
            (image.data / name).parent.mkdir(parents=True, exist_ok=True)
            (image.data / name).write_bytes(data)
        (image.data / "postmaster.pid").unlink(missing_ok=True)
        image.configure("listen_addresses = ''", f"unix_socket_directories = '{place}'", "fsync = off", "shared_buffers = 16MB")
        if AS_POSTGRES:
            run(["chown", "-R", "postgres:postgres", place])
        image.data.chmod(0o700)
        return image

    @property
    def host(self):
        return str(self.place)

    def damage(self):
        """What PostgreSQL's own inspector says of every table and index."""
        try:
            run([program("pg_amcheck"), "--install-missing", "--heapallindexed", "-h", self.host, "-p", str(self.port),
                 "-U", "wegwijs", "-d", DATABASE])
        except RuntimeError as error:
            yield "damaged", str(error)

    def look(self, thoroughly):
        """Gives the numbers that are stored, and faults as pairs of a kind and a sentence."""
        stored, faults = set(), []
        try:
            self.start()
            if self.ask(TABLES) == ["4"]:
                faults += [("by halves", f"{count} {words}") for words, count in self.halves() if count != "0"]
                stored = {int(line) for line in self.ask("SELECT id FROM contact")}
            if thoroughly:
                faults += self.damage()
        except (NotStarted, RuntimeError, subprocess.TimeoutExpired) as error:
            faults.append(("damaged", f"cannot be used: {error}"))
        finally:
            self.stop(signal.SIGQUIT)
        return stored, faults

    def halves(self):
        questions = " UNION ALL ".join(f"SELECT '{words}', ({question})" for words, question in HALVES.items())
        return [line.split("|") for line in self.ask(questions)]


def judge(place, words, acknowledged, thoroughly):
    """Looks once and clears it away. Gives the kinds of fault, each with a sentence."""
    try:
        stored, faults = Image(place).look(thoroughly)
    finally:
        shutil.rmtree(place, ignore_errors=True)
    lost = acknowledged - stored
    if lost:
        faults.append(("lost", f"{len(lost)} acknowledged but not there, such as {sorted(lost)[:5]}"))
    return [(kind, f"{words}: {sentence}") for kind, sentence in faults]
