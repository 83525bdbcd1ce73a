package import Casework
package import Database
package import Trail

/// Where the target's ledger is kept.
package enum TargetLedger {
    static let table = KeptTable("target_entry", "municipality", "half_year", "kind", "amount", "stated_on", "source", "reason")

    static let steps: [SQL] = [
        """
        CREATE TABLE target_entry (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL REFERENCES municipality (code),
            half_year TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('opening', 'target', 'correction', 'closing')),
            amount BIGINT NOT NULL,
            stated_on TEXT NOT NULL,
            source TEXT NOT NULL,
            reason TEXT)
        """,
        "CREATE INDEX target_entry_by_half_year ON target_entry (municipality, half_year, kind)",
        // One opening, one target and one closing per half-year; as many corrections as there were.
        """
        CREATE UNIQUE INDEX target_entry_once ON target_entry (municipality, half_year, kind)
        WHERE kind <> 'correction'
        """,
    ]

    /// - Throws: a `Refusal` for a correction without a reason, a target below zero, or a second opening, target or closing.
    package static func add(_ entry: TargetEntry, by author: Author, in db: any Writing) throws {
        if entry.kind == .correction, (entry.reason ?? "").isEmpty { throw Refusal.correctionWithoutReason }
        if entry.kind == .target, entry.amount < 0 { throw Refusal.negativeTarget }
        do {
            try db.run(
                """
                INSERT INTO target_entry (id, municipality, half_year, kind, amount, stated_on, source, reason)
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
                """,
                entry.id, entry.municipality, entry.halfYear, entry.kind, entry.amount, entry.statedOn, entry.source,
                entry.reason)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.statedTwice
        }
        try author.trace("entered", "target_entry", entry.id, in: db)
    }
}

extension Refusal {
    package static let correctionWithoutReason = Refusal(.rule, Phrase(
        nl: "Een correctie heeft een reden nodig. Schrijf op waarom het getal verandert.",
        en: "A correction needs a reason. Write down why the number changes."))

    package static let negativeTarget = Refusal(.rule, Phrase(
        nl: "Een taakstelling is nooit minder dan 0. Leg een verlaging vast als correctie.",
        en: "A target is never below 0. Record a reduction as a correction."))

    package static let statedTwice = Refusal(.rule, Phrase(
        nl: "Dit getal staat al in het boek voor dit halfjaar. Leg het verschil vast als correctie.",
        en: "This number is already in the ledger for this half-year. Record the difference as a correction."))
}
