import Access
import Casework
import Database
import Dates
import Organisation
import Trail

/// When a place is open on one day (openingstijden), and why not.
struct OpenDay: Sendable, Equatable {
    struct Session: Sendable, Equatable {
        let id: ID<DeskSession>
        let desk: Contact.Desk
        let hours: DeskException.Hours
        /// How many of which work it needs.
        var needs: [VolunteerRole.Role: Int] = [:]
    }

    let day: CalendarDate
    /// Those that are held; none on a day on which the place is closed.
    let sessions: [Session]
    /// A holiday, or what was said of this day.
    let remark: Phrase?
    let exception: ID<DeskException>?

    /// On a holiday a place is closed, unless somebody said that it is open.
    static func of(
        _ day: CalendarDate, _ weekly: [WeeklySession], _ exceptions: [DeskException]
    ) -> OpenDay {
        let usual = weekly.filter { $0.isHeld(on: day) }.map(\.session)
        if let said = exceptions.first(where: { $0.day == day }) {
            let held = said.hours.map { hours in usual.map { Session(id: $0.id, desk: $0.desk, hours: hours, needs: $0.needs) } }
            return OpenDay(day: day, sessions: held ?? [], remark: Phrase(same: said.reason), exception: said.id)
        }
        if let holiday = DutchHolidays.holiday(on: day) {
            return OpenDay(day: day, sessions: [], remark: holiday.label, exception: nil)
        }
        return OpenDay(day: day, sessions: usual, remark: nil, exception: nil)
    }

    /// All the days of a stretch, by three questions.
    static func all(at place: ID<Place>, _ days: Range<CalendarDate>, _ db: any Reading) throws -> [OpenDay] {
        let (weekly, exceptions) = (try WeeklySession.all(at: place, db), try DeskExceptions.all(at: place, days, db))
        return (0..<days.lowerBound.days(until: days.upperBound)).map { number in
            of(days.lowerBound.adding(days: number), weekly, exceptions)
        }
    }
}

/// A weekly session, from a day on and perhaps until another.
struct WeeklySession: Sendable, Equatable {
    var session: OpenDay.Session
    let weekday: Weekday
    let from: CalendarDate
    let until: CalendarDate?

    func isHeld(on day: CalendarDate) -> Bool {
        day.weekday == weekday && from <= day && (until.map { day < $0 } ?? true)
    }

    static func all(at place: ID<Place>, _ db: any Reading) throws -> [WeeklySession] {
        var needs: [ID<DeskSession>: [VolunteerRole.Role: Int]] = [:]
        try db.each(
            """
            SELECT n.session, n.task, n.number FROM desk_need n JOIN desk_session s ON s.id = n.session WHERE s.place = $1
            """, [place.sqlValue]) { row in
            if let task = VolunteerRole.Role(rawValue: row.text(1)) { needs[row.id(0), default: [:]][task] = row.int(2) }
        }
        return try db.all(
            """
            SELECT s.id, s.desk, s.weekday, s.opens, s.closes, s.from_on, e.ended_on FROM desk_session s
                LEFT JOIN desk_session_end e ON e.session = s.id
            WHERE s.place = $1 ORDER BY s.weekday, s.opens, s.id
            """, place) { row -> WeeklySession? in
            guard let desk = Contact.Desk(rawValue: row.text(1)), let weekday = Weekday(rawValue: row.int(2)),
                let opens = ClockTime(row.text(3)), let closes = ClockTime(row.text(4)), let from = row.date(5)
            else { return nil }
            let id = row.id(0, of: DeskSession.self)
            let hours = DeskException.Hours(opens: opens, closes: closes)
            return WeeklySession(
                session: OpenDay.Session(id: id, desk: desk, hours: hours, needs: needs[id] ?? [:]), weekday: weekday, from: from,
                until: row.date(6))
        }.compactMap { $0 }
    }
}

extension HolidayName {
    var label: Phrase {
        switch self {
        case .newYear: Phrase(nl: "nieuwjaarsdag", en: "New Year’s Day")
        case .goodFriday: Phrase(nl: "Goede Vrijdag", en: "Good Friday")
        case .easterMonday: Phrase(nl: "tweede paasdag", en: "Easter Monday")
        case .kingsDay: Phrase(nl: "Koningsdag", en: "King’s Day")
        case .liberationDay: Phrase(nl: "Bevrijdingsdag", en: "Liberation Day")
        case .ascension: Phrase(nl: "Hemelvaartsdag", en: "Ascension Day")
        case .whitMonday: Phrase(nl: "tweede pinksterdag", en: "Whit Monday")
        case .christmas: Phrase(nl: "eerste kerstdag", en: "Christmas Day")
        case .boxingDay: Phrase(nl: "tweede kerstdag", en: "Boxing Day")
        }
    }
}

extension VolunteerRole.Role {
    var label: Phrase {
        switch self {
        case .guide: Phrase(nl: "begeleider", en: "guide")
        case .housing: Phrase(nl: "huisvesting", en: "housing")
        case .participation: Phrase(nl: "participatie", en: "participation")
        case .legal: Phrase(nl: "juridisch", en: "legal")
        case .coach: Phrase(nl: "taalcoach", en: "language coach")
        case .interpreter: Phrase(nl: "tolk", en: "interpreter")
        }
    }
}
