package import Casework
package import Database
package import Organisation
package import Trail

/// For a while the whole file of a client is open to a colleague (inzage): for a visit at the desk, or in an emergency.
package struct FileVisit: Sendable, Equatable {
    package enum Ground: String, Bindable, Sendable {
        case visit, emergency
    }

    package let id: ID<FileVisit>
    package let person: ID<Person>
    package let colleague: ID<Colleague>
    /// The desk; in an emergency the place where the file lies.
    package let place: ID<Place>
    package let ground: Ground
    /// In the words of who opens it. Read by the team leader; never in the log.
    package let reason: String
    package let opensAt: Moment
    package let closesAt: Moment

    package init(
        id: ID<FileVisit>, person: ID<Person>, colleague: ID<Colleague>, place: ID<Place>, ground: Ground, reason: String,
        opensAt: Moment, closesAt: Moment
    ) {
        self.id = id
        self.person = person
        self.colleague = colleague
        self.place = place
        self.ground = ground
        self.reason = reason
        self.opensAt = opensAt
        self.closesAt = closesAt
    }

    /// However long a shift is, no visit lasts longer.
    package static let longest = Duration.seconds(36_000)
    /// So long an emergency lasts.
    package static let emergency = Duration.seconds(3_600)
}

/// Where is kept which files were opened to whom.
package enum FileVisits {
    package static func open(_ visit: FileVisit, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO file_visit (id, person, colleague, place, ground, reason, opened_at, closes_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """, visit.id, visit.person, visit.colleague, visit.place, visit.ground, visit.reason, visit.opensAt, visit.closesAt)
        try author.trace("opened", "file_visit", visit.id, in: db)
    }
}
