package import Casework
package import Database
package import Trail

/// Where the target's ledger is kept.
package enum TargetLedger {
    static let table = KeptTable(
        "target_entry", "municipality", "half_year", "kind", "amount", "stated_on", "source", "reason", "colleague")
    static let swaps = KeptTable(
        "target_swap", "from_municipality", "to_municipality", "half_year", "amount", "stated_on", "source", "colleague")

    static let steps: [SQL] = [
        // An opening, a target or a closing may be stated again: the last one stated holds, and the others stay.
        """
        CREATE TABLE target_entry (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT NOT NULL REFERENCES municipality (code),
            half_year TEXT NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('opening', 'target', 'correction', 'closing')),
            amount BIGINT NOT NULL,
            stated_on TEXT NOT NULL,
            source TEXT NOT NULL,
            reason TEXT,
            colleague BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX target_entry_by_half_year ON target_entry (municipality, half_year, kind, stated_on)",
        // The other municipality need not be one of ours, so neither has to be known here.
        """
        CREATE TABLE target_swap (
            id BIGINT NOT NULL PRIMARY KEY,
            from_municipality TEXT NOT NULL,
            to_municipality TEXT NOT NULL,
            half_year TEXT NOT NULL,
            amount BIGINT NOT NULL CHECK (amount > 0),
            stated_on TEXT NOT NULL,
            source TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            CHECK (from_municipality <> to_municipality))
        """,
        "CREATE INDEX target_swap_by_giver ON target_swap (from_municipality, half_year)",
        "CREATE INDEX target_swap_by_taker ON target_swap (to_municipality, half_year)",
    ]

    /// Enters a line. Of an opening, a target or a closing that was stated before it takes the place, if it was stated later.
    /// - Parameter revision: of which this is a part, so that it can be undone with it.
    /// - Throws: a `Refusal` for a correction without a reason, or a target below zero.
    package static func add(
        _ entry: TargetEntry, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        if entry.kind == .correction, (entry.reason ?? "").isEmpty { throw Refusal.correctionWithoutReason }
        if entry.kind == .target, entry.amount < 0 { throw Refusal.negativeTarget }
        try revision?.keep(table, entry.id, in: db)
        try db.run(
            """
            INSERT INTO target_entry (id, municipality, half_year, kind, amount, stated_on, source, reason, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            entry.id, entry.municipality, entry.halfYear, entry.kind, entry.amount, entry.statedOn, entry.source, entry.reason,
            author.colleague)
        try author.trace("entered", "target_entry", entry.id, in: db)
    }

    /// Enters that two municipalities divided their targets otherwise: once, for both ledgers.
    /// - Throws: a `Refusal` when it is one municipality, or nobody goes over.
    package static func swap(
        _ swap: TargetSwap, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        guard swap.amount > 0, swap.from != swap.to else { throw Refusal.noSwap }
        try revision?.keep(swaps, swap.id, in: db)
        try db.run(
            """
            INSERT INTO target_swap (id, from_municipality, to_municipality, half_year, amount, stated_on, source, colleague)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            swap.id, swap.from, swap.to, swap.halfYear, swap.amount, swap.statedOn, swap.source, author.colleague)
        try author.trace("entered", "target_swap", swap.id, in: db)
    }
}

extension Refusal {
    package static let correctionWithoutReason = Refusal(.rule, Phrase(
        nl: "Een correctie heeft een reden nodig. Schrijf op waarom het getal verandert.",
        en: "A correction needs a reason. Write down why the number changes."))

    package static let negativeTarget = Refusal(.rule, Phrase(
        nl: "Een taakstelling is nooit minder dan 0. Leg een verlaging vast als een nieuw getal, of als correctie.",
        en: "A target is never below 0. Record a reduction as a new number, or as a correction."))

    package static let noSwap = Refusal(.rule, Phrase(
        nl: "Een herverdeling gaat over 1 of meer mensen, en over twee gemeenten. Kijk het aantal en de gemeente na.",
        en: "A redistribution is about 1 or more people, and about two municipalities. Check the number and the municipality."))
}
