"""Looks into a database file after a disaster, without the program: what is stored, and is it whole? Says the same as
`Recorder --verify`, so much quicker that it can be asked thousands of times."""

import sqlite3

#: A conversation, its trace and its count per month are written together.
HALVES = {
    "without a trace": """
        SELECT COUNT(*) FROM contact c WHERE NOT EXISTS (SELECT 1 FROM trace t WHERE t.noun = 'contact' AND t.subject = c.id)""",
    "traced but not there": """
        SELECT COUNT(*) FROM trace t WHERE t.noun = 'contact' AND NOT EXISTS (SELECT 1 FROM contact c WHERE c.id = t.subject)""",
    "traced twice": """
        SELECT COUNT(*) FROM (SELECT subject FROM trace WHERE noun = 'contact' GROUP BY subject HAVING COUNT(*) > 1)""",
    "miscounted": """
        SELECT COUNT(*) FROM (
            SELECT municipality, month, kind, place, SUM(n) AS difference FROM (
                SELECT municipality, substr(day, 1, 7) AS month, kind, place, 1 AS n FROM contact
                UNION ALL SELECT municipality, month, kind, place, -contacts FROM contact_month)
            GROUP BY municipality, month, kind, place HAVING difference <> 0)""",
}


def look(path):
    """Gives the numbers that are stored, and faults as pairs of a kind and a sentence."""
    try:
        db = sqlite3.connect(path)
        try:
            return look_into(db)
        finally:
            db.close()
    except sqlite3.Error as error:
        return set(), [("damaged", f"cannot be used: {error}")]


def look_into(db):
    damage = [text for text, in db.execute("PRAGMA integrity_check") if text != "ok"]
    damage += [f"foreign key: {row[0]}" for row in db.execute("PRAGMA foreign_key_check")]
    faults = [("damaged", text[:200]) for text in damage]
    tables = {name for name, in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")}
    if not tables:
        return set(), faults
    # All tables are made in one transaction, so that with one of them all others have to be there.
    if not {"schema_step", "contact", "trace", "contact_month"} <= tables:
        return set(), faults + [("by halves", f"only some tables: {sorted(tables)}")]
    for words, question in HALVES.items():
        count = db.execute(question).fetchone()[0]
        if count:
            faults.append(("by halves", f"{count} {words}"))
    return {number for number, in db.execute("SELECT id FROM contact")}, faults
