package import Casework
package import Database

/// Where somebody gets his letters (postadres), as it stands on an envelope.
package struct PostalAddress: Sendable, Equatable {
    package let lines: [String]

    package init(lines: [String]) {
        self.lines = lines
    }

    /// The newest that did not end; nothing of whom no address is known.
    package static func of(_ person: ID<Person>, _ db: any Reading) throws -> PostalAddress? {
        try db.first(
            """
            SELECT a.street, a.postcode, a.town FROM address a
            WHERE a.person = $1 AND NOT EXISTS (SELECT 1 FROM address_end x WHERE x.address = a.id)
            ORDER BY a.from_on DESC, a.id DESC LIMIT 1
            """, person) { PostalAddress(lines: [$0.text(0), $0.text(1) + "  " + $0.text(2)]) }
    }
}
