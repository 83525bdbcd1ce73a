package import Casework
package import Clients
import Database
package import Dates
package import Organisation
package import Trail

/// One conversation (contact) at a desk, by phone or at home.
package struct Contact: Sendable, Equatable {
    /// Which part of the work it belongs to.
    package enum Kind: String, CaseIterable, Bindable, Sendable {
        /// Maatschappelijke begeleiding: within the contact phase after settling.
        case guidance
        case infoPoint = "info-point"
        case legal
    }

    package enum Channel: String, CaseIterable, Bindable, Sendable {
        case walkIn = "walk-in"
        case appointment, phone, visit, message
    }

    /// What came of it (uitkomst).
    package enum Outcome: String, CaseIterable, Bindable, Sendable {
        case answered, referred
        case followUp = "follow-up"
    }

    /// Somebody of the same household who was there too (erbij).
    package struct Companion: Sendable, Equatable {
        package let id: ID<Companion>
        package let person: ID<Person>

        package init(id: ID<Companion>, person: ID<Person>) {
            self.id = id
            self.person = person
        }
    }

    /// Which desk was asked.
    package enum Desk: String, CaseIterable, Bindable, Sendable {
        case general, legal
    }

    package let id: ID<Contact>
    package let municipality: MunicipalityCode
    package let place: ID<Place>
    package let desk: Desk
    package let day: CalendarDate
    /// "10:20", on the clock of the desk.
    package let time: String
    package let channel: Channel
    package let topic: Topic
    package let colleague: ID<Colleague>?
    /// Nothing for a conversation without a name.
    package let person: ID<Person>?
    package let companions: [Companion]
    package let outcome: Outcome?
    /// How long it took.
    package let minutes: Int?
    /// In which it was held, by ISO 639-3.
    package let language: String?
    /// What a colleague wants to remember, sealed with the key of the person.
    package let note: String?

    package init(
        id: ID<Contact>, municipality: MunicipalityCode, place: ID<Place>, desk: Desk, day: CalendarDate, time: String,
        channel: Channel, topic: Topic, colleague: ID<Colleague>?, person: ID<Person>?, companions: [Companion] = [],
        outcome: Outcome? = nil, minutes: Int? = nil, language: String? = nil, note: String? = nil
    ) {
        self.id = id
        self.municipality = municipality
        self.place = place
        self.desk = desk
        self.day = day
        self.time = time
        self.channel = channel
        self.topic = topic
        self.colleague = colleague
        self.person = person
        self.companions = companions
        self.outcome = outcome
        self.minutes = minutes
        self.language = language
        self.note = note
    }
}
