package import Casework
package import Database
package import Dates
package import Trail

/// Where dossiers are kept.
package enum Dossiers {
    static let table = KeptTable("dossier", "municipality", "kind", "person", "arrival", "opened_on")

    package static func open(_ dossier: Dossier, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO dossier (id, municipality, kind, person, arrival, opened_on) VALUES ($1, $2, $3, $4, $5, $6)",
            dossier.id, dossier.municipality, dossier.kind, dossier.person, dossier.arrival, dossier.openedOn)
        try author.trace("opened", "dossier", dossier.id, in: db)
    }

    package static func step(
        _ step: Dossier.Step, in dossier: ID<Dossier>, on day: CalendarDate, ids: IDSource, by author: Author,
        in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO dossier_step (id, dossier, kind, taken_on) VALUES ($1, $2, $3, $4)",
            ids.next(Dossier.Step.self), dossier, step, day)
        try author.trace("stepped", "dossier", dossier, in: db)
    }

    /// Closes a dossier with its outcome.
    /// - Throws: a `Refusal` when it is closed already, or when it was opened after that day.
    package static func close(
        _ id: ID<Dossier>, _ outcome: Dossier.Outcome, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        let opened = try db.first("SELECT opened_on FROM dossier WHERE id = $1", id) { $0.date(0) } ?? nil
        guard let opened, opened <= day else { throw Refusal.closedBeforeOpened }
        do {
            try db.run(
                """
                INSERT INTO dossier_closure (dossier, municipality, kind, outcome, closed_on)
                SELECT id, municipality, kind, $2, $3 FROM dossier WHERE id = $1
                """,
                id, outcome, day)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.closedAlready
        }
        try author.trace("closed", "dossier", id, in: db)
    }
}

extension Refusal {
    static let closedAlready = Refusal(.rule, Phrase(
        nl: "Dit dossier is al afgesloten. Open het eerst opnieuw.", en: "This file is closed already. Reopen it first."))

    static let closedBeforeOpened = Refusal(.rule, Phrase(
        nl: "Een dossier sluit nooit voor de dag waarop het begon. Kijk de datum na.",
        en: "A file never closes before the day on which it began. Check the date."))
}
