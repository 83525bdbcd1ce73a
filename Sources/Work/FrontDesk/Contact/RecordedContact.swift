import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// A conversation as it is kept, read back.
struct RecordedContact: Sendable, Equatable {
    let id: ID<Contact>
    let municipality: MunicipalityCode
    let place: ID<Place>
    let kind: Contact.Kind
    let day: CalendarDate
    /// Nothing of what came from a list that did not tell.
    let time: String?
    let channel: Contact.Channel
    let topic: Topic
    let colleague: ID<Colleague>?
    let colleagueName: String?
    let person: ID<Person>?
    let outcome: Contact.Outcome?
    let minutes: Int?
    let language: String?
    /// Sealed.
    let note: String?

    static func find(_ id: ID<Contact>, _ db: any Reading) throws -> RecordedContact? {
        try db.first(selection + " WHERE c.id = $1", id) { read($0) } ?? nil
    }

    /// The newest of a person.
    static func last(_ most: Int, of person: ID<Person>, _ db: any Reading) throws -> [RecordedContact] {
        try db.all(
            selection + " WHERE c.person = $1 ORDER BY c.day DESC, c.id DESC LIMIT $2", person, most) { read($0) }
            .compactMap { $0 }
    }

    private static let selection: SQL = """
        SELECT c.id, c.municipality, c.place, c.kind, c.day, c.time, c.channel, c.topic, k.name, c.person, c.outcome, c.minutes,
            c.language, c.note, c.colleague
        FROM contact c LEFT JOIN colleague k ON k.id = c.colleague
        """

    private static func read(_ row: any Row) -> RecordedContact? {
        guard let municipality = MunicipalityCode(row.text(1)), let kind = Contact.Kind(rawValue: row.text(3)),
            let day = row.date(4), let channel = Contact.Channel(rawValue: row.text(6)), let topic = Topic(rawValue: row.text(7))
        else { return nil }
        return RecordedContact(
            id: row.id(0), municipality: municipality, place: row.id(2), kind: kind, day: day, time: row.optionalText(5),
            channel: channel, topic: topic, colleague: row.optionalID(14),
            colleagueName: row.optionalText(8), person: row.optionalID(9),
            outcome: row.optionalText(10).flatMap(Contact.Outcome.init), minutes: row.optionalInt(11),
            language: row.optionalText(12), note: row.optionalText(13))
    }
}
