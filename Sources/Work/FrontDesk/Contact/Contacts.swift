package import Casework
import Clients
package import Database
package import Dates
import Organisation
package import Trail

/// Where contacts are kept.
package enum Contacts {
    static let table = KeptTable(
        "contact",
        columns: [
            "municipality", "place", "kind", "day", "time", "channel", "topic", "colleague", "person", "outcome", "minutes",
            "language", "note",
        ],
        count: ContactMonths.count)
    static let companions = KeptTable("contact_companion", "contact", "person")

    /// Records a conversation and counts it, in one transaction. The kind follows from the desk and from how long ago the
    /// person settled, by the definition of that day, unless the colleague chose another.
    /// - Parameters:
    ///   - settledOn: the day on which the person first came to live in the municipality; nothing when unknown.
    ///   - revision: of which this is a part, so that it can be undone with it.
    package static func record(
        _ contact: Contact, settledOn: CalendarDate?, kind chosen: Contact.Kind? = nil, within revision: Revision? = nil,
        by author: Author, in db: any Writing
    ) throws {
        let kind = try chosen ?? kind(of: contact, settledOn: settledOn, db)
        try revision?.keep(table, contact.id, in: db)
        try insert(contact, kind, in: db)
        try add(contact.companions, to: contact.id, within: revision, in: db)
        try ContactMonths.add(1, contact.municipality, contact.day, kind, contact.place, in: db)
        try author.trace("recorded", "contact", contact.id, in: db)
    }

    static func kind(of contact: Contact, settledOn: CalendarDate?, _ db: any Reading) throws -> Contact.Kind {
        let months = try Definitions.value(of: .guidanceMonths, for: contact.municipality, on: contact.day, db)
        return .of(contact.desk, on: contact.day, settledOn: settledOn, phase: months)
    }

    private static func insert(_ contact: Contact, _ kind: Contact.Kind, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO contact (id, municipality, place, kind, day, time, channel, topic, colleague, person, outcome, minutes,
                language, note)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            contact.id, contact.municipality, contact.place, kind, contact.day, contact.time, contact.channel,
            contact.topic, contact.colleague, contact.person, contact.outcome, contact.minutes, contact.language, contact.note)
    }

    private static func add(
        _ companions: [Contact.Companion], to contact: ID<Contact>, within revision: Revision?, in db: any Writing
    ) throws {
        for companion in companions {
            try revision?.keep(Self.companions, companion.id, in: db)
            try db.run(
                "INSERT INTO contact_companion (id, contact, person) VALUES ($1, $2, $3)", companion.id, contact,
                companion.person)
        }
    }

    /// Changes what was recorded of one. Who was there stays.
    static func correct(
        _ contact: Contact, in municipality: MunicipalityCode, _ kind: Contact.Kind, within revision: Revision,
        by author: Author, in db: any Writing
    ) throws {
        let before = try counted(contact.id, db)
        try revision.keep(table, contact.id, in: db)
        try db.run(
            """
            UPDATE contact SET kind = $2, day = $3, time = $4, channel = $5, topic = $6, outcome = $7, minutes = $8,
                language = $9, note = $10
            WHERE id = $1
            """, contact.id, kind, contact.day, contact.time.utf8.isEmpty ? nil : contact.time, contact.channel,
            contact.topic, contact.outcome, contact.minutes, contact.language, contact.note)
        try ContactMonths.add(-1, before.municipality, before.day, before.kind, before.place, in: db)
        try ContactMonths.add(1, municipality, contact.day, kind, contact.place, in: db)
        try author.trace("corrected", "contact", contact.id, in: db)
    }

    /// As if it had never been recorded.
    static func remove(_ id: ID<Contact>, within revision: Revision, by author: Author, in db: any Writing) throws {
        let before = try counted(id, db)
        let mates = try db.all("SELECT id FROM contact_companion WHERE contact = $1", id) { $0.id(0, of: Contact.Companion.self) }
        for mate in mates {
            try revision.keep(companions, mate, in: db)
            try db.run("DELETE FROM contact_companion WHERE id = $1", mate)
        }
        try revision.keep(table, id, in: db)
        try db.run("DELETE FROM contact WHERE id = $1", id)
        try ContactMonths.add(-1, before.municipality, before.day, before.kind, before.place, in: db)
        try author.trace("removed", "contact", id, in: db)
    }

    /// Changes which part of the work a conversation belongs to.
    package static func move(_ id: ID<Contact>, to kind: Contact.Kind, by author: Author, in db: any Writing) throws {
        let before = try counted(id, db)
        try db.run("UPDATE contact SET kind = $2 WHERE id = $1", id, kind)
        try ContactMonths.add(-1, before.municipality, before.day, before.kind, before.place, in: db)
        try ContactMonths.add(1, before.municipality, before.day, kind, before.place, in: db)
        try author.trace("moved", "contact", id, in: db)
    }

    private static func counted(_ id: ID<Contact>, _ db: any Reading) throws -> RecordedContact {
        guard let known = try RecordedContact.find(id, db) else { throw Refusal.unknownContact }
        return known
    }
}

extension Refusal {
    static let unknownContact = Refusal(.badInput, Phrase(
        nl: "Dit contact staat niet in de gegevens.", en: "This contact is not in the data."))
}
