import Access
import Casework
import Dates
import Web

/// What was filled in about a weekly session, or about a day on which a place is open otherwise.
struct HoursForm: Sendable, Equatable {
    static let address = "adres"
    static let weekday = "weekdag"
    static let desk = "spreekuur"
    static let from = "van"
    static let until = "tot"
    static let date = "datum"
    static let dayFrom = "dag-van"
    static let dayUntil = "dag-tot"
    static let reason = "reden"
    /// The kinds of work that a desk may need.
    static let tasks: [VolunteerRole.Role] = [.guide, .legal, .interpreter]

    let form: Form

    init(_ form: Form = Form()) {
        self.form = form
    }

    static func need(_ task: VolunteerRole.Role) -> String { "nodig-" + task.rawValue }

    struct Session: Sendable {
        let weekday: Weekday
        let desk: Contact.Desk
        let hours: DeskException.Hours
        let needs: [VolunteerRole.Role: Int]
    }

    /// - Throws: `Complaints`, all at once.
    func session() throws(Complaints) -> Session {
        var complaints = Complaints()
        let hours = hours(Self.from, Self.until)
        if hours == nil { complaints.add(Self.from, OpeningTexts.timeWrong) }
        var needs: [VolunteerRole.Role: Int] = [:]
        for task in Self.tasks {
            let typed = form[Self.need(task)]
            guard !typed.utf8.isEmpty else { continue }
            let number = Int(typed).flatMap { (0...20).contains($0) ? $0 : nil }
            if number == nil { complaints.add(Self.need(task), OpeningTexts.needWrong) }
            needs[task] = number
        }
        guard let hours, complaints.all.isEmpty else { throw complaints }
        return Session(
            weekday: Int(form[Self.weekday]).flatMap(Weekday.init) ?? .monday,
            desk: Contact.Desk(rawValue: form[Self.desk]) ?? .general, hours: hours, needs: needs)
    }

    /// Without hours it is closed that day.
    /// - Throws: `Complaints`, all at once.
    func exception(today: CalendarDate) throws(Complaints) -> (day: CalendarDate, hours: DeskException.Hours?, reason: String) {
        var complaints = Complaints()
        let day = (try? PartialDate.read(form[Self.date])).flatMap { CalendarDate(iso: $0.iso) }
            .flatMap { $0 >= today ? $0 : nil }
        if day == nil { complaints.add(Self.date, OpeningTexts.dateWrong) }
        let isClosed = form[Self.dayFrom].utf8.isEmpty && form[Self.dayUntil].utf8.isEmpty
        let hours = hours(Self.dayFrom, Self.dayUntil)
        if !isClosed && hours == nil { complaints.add(Self.dayFrom, OpeningTexts.timeWrong) }
        let reason = form[Self.reason]
        if !(2...100).contains(reason.unicodeScalars.count) { complaints.add(Self.reason, OpeningTexts.reasonMissing) }
        guard let day, complaints.all.isEmpty else { throw complaints }
        return (day, hours, reason)
    }

    private func hours(_ from: String, _ until: String) -> DeskException.Hours? {
        guard let opens = ClockTime(form[from]), let closes = ClockTime(form[until]), opens < closes else { return nil }
        return DeskException.Hours(opens: opens, closes: closes)
    }
}
