import Access
import Casework
import Clients
import Dates
import HTML
import Organisation
import Trail
import Web

/// What was filled in about an appointment.
struct AppointmentForm: Sendable, Equatable {
    static let day = "dag"
    static let time = "tijd"
    static let minutes = "minuten"
    static let topic = "onderwerp"
    static let owner = "met"
    static let standIn = "vervanger"
    static let interpreter = "tolk"
    static let anyway = "toch"
    private static let all = [day, time, minutes, topic, owner, standIn, interpreter, anyway]
    /// So long one lasts at most, in minutes.
    private static let longest = 480

    private(set) var fields: [String: String]

    init(_ form: Form) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    /// A new one: half an hour, with who makes it.
    init(with owner: ID<Colleague>, needsInterpreter: Bool) {
        fields = [
            Self.minutes: "30", Self.owner: owner.description, Self.interpreter: needsInterpreter ? "ja" : "",
        ]
    }

    init(_ known: Appointment) {
        fields = [
            Self.day: known.day.iso, Self.time: known.begins.text,
            Self.minutes: String(known.ends.minutes - known.begins.minutes), Self.topic: known.topic.rawValue,
            Self.owner: known.owner.description, Self.standIn: known.standIn?.description ?? "",
            Self.interpreter: known.needsInterpreter ? "ja" : "",
        ]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// Whether it is planned though somebody is taken, or the place is closed.
    var isAnyway: Bool { !self[Self.anyway].utf8.isEmpty }

    /// Of whom and where it is, which the form does not ask.
    struct Subject: Sendable {
        let id: ID<Appointment>
        let place: ID<Place>
        let person: ID<Person>
    }

    /// - Parameter team: among whom the owner and the stand-in are.
    /// - Throws: `Complaints`, all at once.
    func read(_ subject: Subject, _ team: [Colleague], today: CalendarDate) throws(Complaints) -> Appointment {
        var complaints = Complaints()
        let day = (try? PartialDate.read(self[Self.day])).flatMap { CalendarDate(iso: $0.iso) }
        if day == nil { complaints.add(Self.day, AppointmentTexts.dayWrong) }
        if let day, day < today { complaints.add(Self.day, AppointmentTexts.dayPast) }
        let begins = ClockTime(self[Self.time])
        if begins == nil { complaints.add(Self.time, AppointmentTexts.timeWrong) }
        let minutes = Int(self[Self.minutes]).flatMap { (1...Self.longest).contains($0) ? $0 : nil }
        if minutes == nil { complaints.add(Self.minutes, AppointmentTexts.minutesWrong) }
        let ends = begins.flatMap { begins in minutes.flatMap { ClockTime(minutes: begins.minutes + $0) } }
        if begins != nil, minutes != nil, ends == nil { complaints.add(Self.minutes, AppointmentTexts.pastMidnight) }
        let owner = ID<Colleague>(text: self[Self.owner]).flatMap { id in team.first { $0.id == id }?.id }
        if owner == nil { complaints.add(Self.owner, AppointmentTexts.ownerMissing) }
        let standIn = ID<Colleague>(text: self[Self.standIn]).flatMap { id in team.first { $0.id == id }?.id }
        if let owner, owner == standIn { complaints.add(Self.standIn, FollowUpTexts.sameStandIn) }
        guard let day, let begins, let ends, let owner, complaints.all.isEmpty else { throw complaints }
        return Appointment(
            id: subject.id, place: subject.place, person: subject.person, owner: owner, standIn: standIn, day: day,
            begins: begins, ends: ends, topic: Topic(rawValue: self[Self.topic]) ?? .other,
            needsInterpreter: !self[Self.interpreter].utf8.isEmpty)
    }

    /// - Parameter asksAnyway: after it was said that somebody is taken, or the place closed.
    func draw(
        _ team: [Colleague], asksAnyway: Bool, into h: inout HTML, _ complaints: Complaints, _ language: Language
    ) {
        let people = team.map { (value: $0.id.description, label: Phrase(same: $0.name)) }
        Field(Self.day, AppointmentTexts.day, kind: .date, value: self[Self.day]).draw(into: &h, complaints, language)
        Field(Self.time, AppointmentTexts.time, kind: .time, value: self[Self.time]).draw(into: &h, complaints, language)
        Field(Self.minutes, AppointmentTexts.minutes, kind: .code, value: self[Self.minutes])
            .draw(into: &h, complaints, language)
        Choice(Self.topic, AppointmentTexts.topic, Topic.allCases.map { ($0.rawValue, $0.heading) }, chosen: self[Self.topic])
            .draw(into: &h, complaints, language)
        Choice(Self.owner, AppointmentTexts.owner, people, chosen: self[Self.owner]).draw(into: &h, complaints, language)
        Choice(
            Self.standIn, FollowUpTexts.standIn, [("", FollowUpTexts.nobody)] + people, chosen: self[Self.standIn]
        ).draw(into: &h, complaints, language)
        let interpreter = AppointmentTexts.interpreterNeeded[language]
        Ticks(
            Self.interpreter, AppointmentTexts.interpreter, [("ja", interpreter)], ticked: [self[Self.interpreter]]
        ).draw(into: &h, language)
        guard asksAnyway else { return }
        Ticks(Self.anyway, AppointmentTexts.doubt, [("ja", AppointmentTexts.anyway[language])], ticked: [])
            .draw(into: &h, language)
    }
}
