import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail

/// What somebody still has to do after a conversation (vervolg): by when, and who.
struct FollowUp: Sendable, Equatable {
    enum Step: String, CaseIterable, Bindable, Sendable {
        case call, letter
        case findOut = "find-out"
        case goAlong = "go-along"
        case other

        var label: Phrase {
            switch self {
            case .call: Phrase(nl: "bellen", en: "call")
            case .letter: Phrase(nl: "brief of formulier", en: "letter or form")
            case .findOut: Phrase(nl: "uitzoeken", en: "find out")
            case .goAlong: Phrase(nl: "meegaan", en: "go along")
            case .other: Phrase(nl: "iets anders", en: "something else")
            }
        }
    }

    let id: ID<FollowUp>
    let place: ID<Place>
    let person: ID<Person>
    let contact: ID<Contact>?
    let step: Step
    let topic: Topic
    let dueOn: CalendarDate
    let owner: ID<Colleague>
    /// Who does it when the owner is away.
    let standIn: ID<Colleague>?
}

extension FollowUp {
    /// After a conversation with somebody, as the form of that says.
    /// - Throws: `Complaints`.
    init(
        _ contact: Contact, _ id: ID<FollowUp>, _ form: FollowUpForm, _ today: CalendarDate, _ db: any Reading
    ) throws {
        guard let person = contact.person else { throw Refusal.unknownContact }
        let answers = try form.read(Engagements.colleagues(at: [contact.place], on: today, db), today: today)
        self.init(
            id: id, place: contact.place, person: person, contact: contact.id, step: answers.step, topic: contact.topic,
            dueOn: answers.due, owner: answers.owner, standIn: answers.standIn)
    }
}

/// Where follow-ups are kept.
enum FollowUps {
    static let table = KeptTable("follow_up", "place", "person", "contact", "step", "topic", "due_on", "owner", "stand_in")
    static let end = KeptTable("follow_up_end", key: "follow_up", "ended_on", "colleague", "outcome")

    static let steps: [SQL] = [
        """
        CREATE TABLE follow_up (
            id BIGINT NOT NULL PRIMARY KEY,
            place BIGINT NOT NULL REFERENCES place (id),
            person BIGINT NOT NULL REFERENCES person (id),
            contact BIGINT,
            step TEXT NOT NULL CHECK (step IN ('call', 'letter', 'find-out', 'go-along', 'other')),
            topic TEXT NOT NULL,
            due_on TEXT NOT NULL,
            owner BIGINT NOT NULL REFERENCES colleague (id),
            stand_in BIGINT REFERENCES colleague (id))
        """,
        "CREATE INDEX follow_up_by_owner ON follow_up (owner, due_on)",
        "CREATE INDEX follow_up_by_stand_in ON follow_up (stand_in, due_on) WHERE stand_in IS NOT NULL",
        "CREATE INDEX follow_up_by_person ON follow_up (person, due_on)",
        "CREATE INDEX follow_up_by_place ON follow_up (place, due_on)",
        """
        CREATE TABLE follow_up_end (
            follow_up BIGINT NOT NULL PRIMARY KEY REFERENCES follow_up (id),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('done', 'dropped')))
        """,
    ]

    static func put(_ followUp: FollowUp, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(table, followUp.id, in: db)
        try db.run(
            """
            INSERT INTO follow_up (id, place, person, contact, step, topic, due_on, owner, stand_in)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            ON CONFLICT (id) DO UPDATE SET step = excluded.step, due_on = excluded.due_on, owner = excluded.owner,
                stand_in = excluded.stand_in
            """, followUp.id, followUp.place, followUp.person, followUp.contact, followUp.step, followUp.topic, followUp.dueOn,
            followUp.owner, followUp.standIn)
        try author.trace("planned", "follow_up", followUp.id, in: db)
    }

    /// - Parameter isDone: or it is no longer needed.
    static func finish(
        _ id: ID<FollowUp>, isDone: Bool, on day: CalendarDate, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            "INSERT INTO follow_up_end (follow_up, ended_on, colleague, outcome) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING",
            id, day, author.colleague, isDone ? "done" : "dropped")
        try author.trace("finished", "follow_up", id, in: db)
    }

    /// One that is still to be done.
    static func find(_ id: ID<FollowUp>, _ db: any Reading) throws -> FollowUp? {
        try db.first(
            """
            SELECT f.id, f.place, f.person, (SELECT c.id FROM contact c WHERE c.id = f.contact), f.step, f.topic,
                f.due_on, f.owner, f.stand_in
            FROM follow_up f
            WHERE f.id = $1 AND NOT EXISTS (SELECT 1 FROM follow_up_end x WHERE x.follow_up = f.id)
            """, id) { row -> FollowUp? in
            guard let step = FollowUp.Step(rawValue: row.text(4)), let topic = Topic(rawValue: row.text(5)), let due = row.date(6)
            else { return nil }
            return FollowUp(
                id: row.id(0), place: row.id(1), person: row.id(2), contact: row.optionalID(3), step: step, topic: topic,
                dueOn: due, owner: row.id(7), standIn: row.optionalID(8))
        } ?? nil
    }
}
