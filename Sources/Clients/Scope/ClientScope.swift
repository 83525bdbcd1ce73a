package import Access
package import Casework
package import Database
import Dates
package import Organisation
import Trail
package import Web

/// Which clients exist for who asks, and what of them (bereik): made for each request from what he is, what is assigned to
/// him, the shift that he is on, and the clock. An argument of every question about clients, and no filter after it.
package struct ClientScope: Sendable {
    package let standing: Standing
    private let assignments: [Assignment]
    private let today: CalendarDate
    private let now: Moment

    package init(_ standing: Standing, _ assignments: [Assignment], at clock: Clock) {
        self.standing = standing
        self.assignments = assignments
        today = clock.today
        now = clock.now()
    }

    /// The places whose clients he may know, in a fixed order.
    var places: [ID<Place>] { standing.places.keys.sorted() }

    /// The file of a client as far as it is open; nothing when the client does not exist for who asks.
    package func open(_ person: ID<Person>, _ db: any Reading) throws -> OpenedFile? {
        OpenedFile(person, try byPlace(person, db) + assigned(person, db))
    }

    /// At which of his places the file lies.
    package func place(of person: ID<Person>, _ db: any Reading) throws -> ID<Place>? {
        let values = [person.sqlValue, today.sqlValue]
        var found: ID<Place>?
        try db.each(Self.files, values) { row in
            let place = row.id(1, of: Place.self)
            if found == nil && standing.places[place] != nil { found = place }
        }
        return found
    }

    /// The cards of those of these people whom a place of his knows now.
    package func cards(of people: [ID<Person>], _ db: any Reading) throws -> [ID<Person>: Card] {
        try Cards.known(people, at: self, on: today, db)
    }

    private func byPlace(_ person: ID<Person>, _ db: any Reading) throws -> [Relation] {
        var relations: [Relation] = []
        try db.each(Self.files, [person.sqlValue, today.sqlValue]) { row in
            relations += (standing.places[row.id(1, of: Place.self)] ?? []).compactMap(Self.relation)
        }
        let values = [person.sqlValue, standing.colleague.sqlValue, now.sqlValue]
        try db.each(Self.visits, values) { row in
            let (ground, place) = (FileVisit.Ground(rawValue: row.text(0)), row.id(1, of: Place.self))
            switch ground {
            // A shift that was taken away takes its visits along.
            case .visit where standing.desks.contains(place): relations.append(.visit)
            case .emergency where standing.places[place] != nil: relations.append(.emergency)
            default: break
            }
        }
        return relations
    }

    private static func relation(_ role: Role) -> Relation? {
        switch role {
        case .volunteer: .team
        case .legalWorker: .legalWorker
        case .teamLeader: .teamLeader
        case .administrator, .municipality, .auditor: nil
        }
    }

    private func assigned(_ person: ID<Person>, _ db: any Reading) throws -> [Relation] {
        try assignments.filter { assignment in
            let sql: SQL = "SELECT 1 FROM (" + assignment.people + ") a WHERE a.person = $3 OR a.person IN (" + Self.mates + ")"
            return try db.exists(sql, standing.colleague, today, person)
        }.map { .assigned($0.task) }
    }

    /// All for whom he does some work, without the rest of their households. Nothing when there is none.
    var ownPeople: SQL? {
        assignments.isEmpty ? nil : SQL.joined(assignments.map(\.people), by: " UNION ")
    }

    /// The values of ``ownPeople``.
    var ownValues: [SQLValue] { [standing.colleague.sqlValue, today.sqlValue] }

    private static let files: SQL = """
        SELECT f.id, f.place FROM client_file f LEFT JOIN client_file_end x ON x.file = f.id
        WHERE f.person = $1 AND f.opened_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2) ORDER BY f.id
        """

    private static let visits: SQL = """
        SELECT v.ground, v.place FROM file_visit v
        WHERE v.person = $1 AND v.colleague = $2 AND v.opened_at <= $3 AND v.closes_at > $3 ORDER BY v.id
        """

    /// Who belongs to the household of `$3` on the day `$2`.
    private static let mates: SQL = """
        SELECT o.person FROM household_member m JOIN household_member o ON o.household = m.household
            LEFT JOIN household_member_end e ON e.member = m.id LEFT JOIN household_member_end g ON g.member = o.id
        WHERE m.person = $3 AND m.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            AND o.from_on <= $2 AND (g.ended_on IS NULL OR g.ended_on > $2)
        """
}
