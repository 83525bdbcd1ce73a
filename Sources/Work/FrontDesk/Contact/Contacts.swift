package import Casework
package import Database
package import Dates
import Organisation
package import Trail

/// Where contacts are kept.
package enum Contacts {
    static let table = KeptTable(
        "contact", "municipality", "place", "kind", "day", "time", "channel", "topic", "colleague", "person")

    /// Records a conversation and counts it, in one transaction. The kind follows from the desk and from how long ago the
    /// person settled, by the definition of that day, unless the colleague chose another.
    /// - Parameter settledOn: the day on which the person first came to live in the municipality; nothing when unknown.
    package static func record(
        _ contact: Contact, settledOn: CalendarDate?, kind chosen: Contact.Kind? = nil, by author: Author,
        in db: any Writing
    ) throws {
        let months = try Definitions.value(of: .guidanceMonths, for: contact.municipality, on: contact.day, db)
        let kind = chosen ?? .of(contact.desk, on: contact.day, settledOn: settledOn, phase: months)
        try db.run(
            """
            INSERT INTO contact (id, municipality, place, kind, day, time, channel, topic, colleague, person)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            contact.id, contact.municipality, contact.place, kind, contact.day, contact.time, contact.channel,
            contact.topic, contact.colleague, contact.person)
        try ContactMonths.add(1, contact.municipality, contact.day, kind, contact.place, in: db)
        try author.trace("recorded", "contact", contact.id, in: db)
    }

    /// Changes which part of the work a conversation belongs to.
    package static func move(_ id: ID<Contact>, to kind: Contact.Kind, by author: Author, in db: any Writing) throws {
        let found = try db.first("SELECT municipality, day, kind, place FROM contact WHERE id = $1", id) { row in
            (MunicipalityCode(row.text(0)), row.date(1), Contact.Kind(rawValue: row.text(2)), row.id(3, of: Place.self))
        }
        guard case (let municipality?, let day?, let before?, let place)? = found else { throw Refusal.unknownContact }
        try db.run("UPDATE contact SET kind = $2 WHERE id = $1", id, kind)
        try ContactMonths.add(-1, municipality, day, before, place, in: db)
        try ContactMonths.add(1, municipality, day, kind, place, in: db)
        try author.trace("moved", "contact", id, in: db)
    }
}

extension Refusal {
    static let unknownContact = Refusal(.badInput, Phrase(
        nl: "Dit contact staat niet in de gegevens.", en: "This contact is not in the data."))
}
