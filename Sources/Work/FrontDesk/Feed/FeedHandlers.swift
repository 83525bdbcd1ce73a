import Access
import Casework
import Clients
import Database
import Dates
import SignIn
import Trail
import Web

/// The appointments, the shifts and what else has a day among the work of one colleague, for his calendar program: no name, no
/// topic.
struct FeedHandlers: Sendable {
    let workplace: Workplace
    /// Of all kinds of work.
    let sources: [TaskSource]

    func page(_ visit: Visit) async throws -> Answer {
        let (colleague, now) = (try visit.signedIn.standing.colleague, workplace.clock.now())
        let hasOne = try await workplace.database.read { try !CalendarFeeds.open(of: colleague, at: now, $0).isEmpty }
        return .page(FeedPage(hasOne: hasOne))
    }

    func make(_ visit: Visit) async throws -> Answer {
        let (colleague, now) = (try visit.signedIn.standing.colleague, workplace.clock.now())
        let (author, id) = (try visit.author("own", workplace), workplace.ids.next(CalendarFeed.self))
        let token = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: FeedAddresses.own.link(), at: now, db)
            return try CalendarFeeds.make(for: colleague, at: now, id: id, by: author, in: db)
        }
        let server = visit.party?.origins.first ?? ""
        return .page(NewFeedPage(address: server + FeedAddresses.file.link(token.text)))
    }

    func end(_ visit: Visit) async throws -> Answer {
        let (colleague, now) = (try visit.signedIn.standing.colleague, workplace.clock.now())
        let author = try visit.author("own", workplace)
        try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: FeedAddresses.own.link(), at: now, db)
            try CalendarFeeds.end(of: colleague, at: now, by: author, in: db)
        }
        return .redirect(FeedAddresses.own.link())
    }

    /// By the address alone: a calendar program signs in nowhere.
    func file(_ visit: Visit) async throws -> Answer {
        guard let token = Token(text: visit.place("sleutel")) else { return .notFound }
        // Appointments have a time, and are told with that.
        let tasks = sources.filter { $0.table.name != Appointments.table.name }
        let (clock, language) = (workplace.clock, visit.language)
        let events = try await workplace.database.read { db -> [CalendarFile.Event]? in
            guard let standing = try CalendarFeeds.owner(of: token, at: clock, db), !standing.places.isEmpty else { return nil }
            return try Self.appointments(standing, clock.today, language, db) + Self.shifts(standing, clock.today, language, db)
                + Self.due(tasks, standing, clock.today, language, db)
        }
        guard let events else { return .notFound }
        let file = CalendarFile("Wegwijs", events, at: clock.now())
        return .document(Document(file.bytes, CalendarFile.mediaType, fileName: "wegwijs.ics"))
    }

    private static func appointments(
        _ standing: Standing, _ today: CalendarDate, _ language: Language, _ db: any Reading
    ) throws -> [CalendarFile.Event] {
        try Appointments.coming(for: standing.colleague, from: today.adding(days: -7), db)
            .map(\.appointment).filter { standing.places[$0.place] != nil }
            .map { one in
                CalendarFile.Event(
                    id: "afspraak-\(one.id)", day: one.day, time: (one.begins, one.ends),
                    words: AppointmentTexts.name[language] + " \(one.person)")
            }
    }

    /// What is his to do by a day, or his whom he stands in for: of what kind, and of whom the file number.
    private static func due(
        _ sources: [TaskSource], _ standing: Standing, _ today: CalendarDate, _ language: Language, _ db: any Reading
    ) throws -> [CalendarFile.Event] {
        try sources.flatMap { source in
            let sql: SQL = "SELECT s.id, s.place, s.person, s.due_on FROM (" + source.open + """
                ) s WHERE (s.owner = $1 OR s.stand_in = $1) AND s.due_on >= $2 ORDER BY s.due_on, s.id LIMIT 400
                """
            return try db.all(sql, standing.colleague, today.adding(days: -7)) { row -> CalendarFile.Event? in
                guard let day = row.date(3), standing.places[row.id(1)] != nil else { return nil }
                let person = row.optionalID(2, of: Person.self).map { " \($0)" } ?? ""
                return CalendarFile.Event(
                    id: "\(source.slug)-\(row.id(0, of: TaskSource.self))", day: day, words: source.label[language] + person)
            }.compactMap { $0 }
        }
    }

    private static func shifts(
        _ standing: Standing, _ today: CalendarDate, _ language: Language, _ db: any Reading
    ) throws -> [CalendarFile.Event] {
        try db.all(
            """
            SELECT s.id, s.day, s.opens, s.closes FROM shift s WHERE s.colleague = $1 AND s.day >= $2
                AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
            ORDER BY s.day, s.opens, s.id LIMIT 400
            """, standing.colleague, today.adding(days: -7)) { row -> CalendarFile.Event? in
            guard let day = row.date(1), let opens = ClockTime(row.text(2)), let closes = ClockTime(row.text(3)) else {
                return nil
            }
            return CalendarFile.Event(
                id: "dienst-\(row.id(0, of: Shift.self))", day: day, time: (opens, closes),
                words: FeedTexts.shift[language])
        }.compactMap { $0 }
    }
}
