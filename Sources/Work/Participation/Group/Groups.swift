package import Casework
package import Clients
package import Database
package import Dates
package import Trail

/// Where groups are kept, with who was there and who signed.
package enum Groups {
    package static func start(
        _ group: Group, with people: [ID<Person>], ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO participation_group (id, municipality, name, started_on) VALUES ($1, $2, $3, $4)",
            group.id, group.municipality, group.name, group.startedOn)
        try db.runAll(
            "INSERT INTO participant (id, participation_group, person) VALUES ($1, $2, $3)",
            people.map { [ids.next(Group.self), group.id, $0] })
        try author.trace("started", "participation_group", group.id, in: db)
    }

    package static func hold(
        _ session: Session, attendance: [ID<Person>: Session.Attendance], ids: IDSource, by author: Author,
        in db: any Writing
    ) throws {
        try db.run(
            "INSERT INTO session (id, participation_group, workshop, held_on) VALUES ($1, $2, $3, $4)",
            session.id, session.group, session.workshop, session.heldOn)
        try db.runAll(
            "INSERT INTO attendance (id, session, person, state) VALUES ($1, $2, $3, $4)",
            attendance.sorted { $0.key < $1.key }.map { [ids.next(Session.self), session.id, $0.key, $0.value] })
        try author.trace("held", "session", session.id, in: db)
    }

    /// Records that someone signed the declaration.
    /// - Throws: a `Refusal` when he signed before.
    package static func sign(
        _ person: ID<Person>, in group: ID<Group>, on day: CalendarDate, ids: IDSource, by author: Author,
        in db: any Writing
    ) throws {
        do {
            try db.run(
                """
                INSERT INTO signature (id, municipality, participation_group, person, signed_on)
                SELECT $1, municipality, id, $3, $4 FROM participation_group WHERE id = $2
                """,
                ids.next(Group.self), group, person, day)
        } catch let broken as BrokenConstraint where broken.kind == .unique {
            throw Refusal.signedBefore
        }
        try author.trace("signed", "person", person, in: db)
    }

    package static func complete(
        _ group: ID<Group>, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO participation_group_end (participation_group, municipality, completed_on)
            SELECT id, municipality, $2 FROM participation_group WHERE id = $1
            """,
            group, day)
        try author.trace("completed", "participation_group", group, in: db)
    }
}

extension Refusal {
    static let signedBefore = Refusal(.rule, Phrase(
        nl: "Deze persoon heeft de verklaring al getekend.", en: "This person has already signed the declaration."))
}
