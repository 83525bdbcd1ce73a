package import Casework
package import Database
package import Dates
package import Organisation
package import Trail

/// That someone is a client of a place (dossier), from a day on: the team there may know him.
package struct ClientFile: Sendable, Equatable {
    package let id: ID<ClientFile>
    package let person: ID<Person>
    package let place: ID<Place>
    package let openedOn: CalendarDate

    package init(id: ID<ClientFile>, person: ID<Person>, place: ID<Place>, openedOn: CalendarDate) {
        self.id = id
        self.person = person
        self.place = place
        self.openedOn = openedOn
    }
}

/// Where is kept whose client someone is.
package enum ClientFiles {
    package static let table: KeptTable = .clientFile

    /// - Parameter revision: of which this is a part, so that it can be undone with it.
    package static func open(
        _ file: ClientFile, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(.clientFile, file.id, in: db)
        try db.run(
            "INSERT INTO client_file (id, person, place, opened_on) VALUES ($1, $2, $3, $4)", file.id, file.person, file.place,
            file.openedOn)
        try PersonKeys.renew(file.person, in: db)
        try author.trace("opened", "client_file", file.id, in: db)
    }

    /// Whether someone is a client of a place on a day.
    package static func knows(
        _ person: ID<Person>, at place: ID<Place>, on day: CalendarDate, _ db: any Reading
    ) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM client_file f LEFT JOIN client_file_end x ON x.file = f.id
            WHERE f.person = $1 AND f.place = $2 AND f.opened_on <= $3 AND (x.ended_on IS NULL OR x.ended_on > $3)
            """, person, place, day)
    }

    package static func end(_ file: ID<ClientFile>, on day: CalendarDate, by author: Author, in db: any Writing) throws {
        try db.run("INSERT INTO client_file_end (file, ended_on) VALUES ($1, $2)", file, day)
        try author.trace("ended", "client_file", file, in: db)
    }
}
