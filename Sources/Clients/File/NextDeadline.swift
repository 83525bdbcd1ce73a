import Access
import Casework
import Database
import Dates

/// The first day to come on which something ends or begins for a client (eerstvolgende datum), as far as his file is open: the
/// end of his permit, an age that he reaches, the arrival of somebody of his household.
struct NextDeadline: Sendable, Equatable {
    let day: CalendarDate
    let what: Phrase

    static func find(_ file: OpenedFile, born: PartialDate?, on today: CalendarDate, _ db: any Reading) throws -> NextDeadline? {
        var found: [NextDeadline] = []
        if file.shows(.legal), let day = try permitEnd(file.person, db) {
            found.append(NextDeadline(day: day, what: DeadlineTexts.permit))
        }
        if file.shows(.abroad), let day = try arrival(file.person, today, db) {
            found.append(NextDeadline(day: day, what: DeadlineTexts.arrival))
        }
        if file.shows(.basic), let born { found += try ages(born, db) }
        return found.filter { $0.day >= today }.min { $0.day < $1.day }
    }

    /// Of the permit that was recorded last; nothing of one without an end.
    private static func permitEnd(_ person: ID<Person>, _ db: any Reading) throws -> CalendarDate? {
        try db.first(
            "SELECT until_on FROM permit WHERE person = $1 ORDER BY from_on DESC, id DESC LIMIT 1", person) { $0.date(0) } ?? nil
    }

    private static func arrival(_ person: ID<Person>, _ today: CalendarDate, _ db: any Reading) throws -> CalendarDate? {
        try db.first(
            """
            SELECT MIN(a.on_date) FROM household_member m JOIN household_member o ON o.household = m.household
                JOIN expected_arrival a ON a.person = o.person
                LEFT JOIN household_member_end e ON e.member = m.id LEFT JOIN household_member_end g ON g.member = o.id
            WHERE m.person = $1 AND a.on_date >= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
                AND (g.ended_on IS NULL OR g.ended_on > $2)
            """, person, today) { $0.date(0) } ?? nil
    }

    private static func ages(_ born: PartialDate, _ db: any Reading) throws -> [NextDeadline] {
        try AgeThreshold.all(db).compactMap { threshold in
            threshold.day(born: born).map { day in
                let words = born.isComplete ? DeadlineTexts.age : DeadlineTexts.ageAbout
                return NextDeadline(day: day, what: words.with(["years": String(threshold.years)]))
            }
        }
    }

    var badge: FileView.Badge {
        FileView.Badge(label: DeadlineTexts.next, about: Phrase(
            nl: DateText.long(day, .nl) + ", " + what.nl, en: DateText.long(day, .en) + ", " + what.en))
    }
}

enum DeadlineTexts {
    static let next = Phrase(nl: "Eerstvolgende datum", en: "Next date")
    static let permit = Phrase(nl: "de vergunning loopt af", en: "the permit ends")
    static let arrival = Phrase(nl: "iemand van het huishouden komt aan", en: "somebody of the household arrives")
    static let age = Phrase(nl: "wordt {years} jaar", en: "turns {years}")
    static let ageAbout = Phrase(nl: "wordt rond deze tijd {years} jaar", en: "turns {years} about this time")
}
