import Casework
import Clients
import Dates
import Organisation
import Trail
import Web

/// What was filled in about a conversation. Only the topic is asked; all else stands there already or may stay empty.
struct ContactForm: Sendable, Equatable {
    static let topic = "onderwerp"
    static let outcome = "uitkomst"
    static let note = "notitie"
    static let minutes = "minuten"
    static let day = "datum"
    static let time = "tijd"
    static let channel = "hoe"
    static let kind = "soort"
    static let language = "taal"
    static let town = "gemeente"
    static let companion = "erbij"
    static let onward = "door"

    private static let all = [topic, outcome, note, minutes, day, time, channel, kind, language, town]
    /// So long a conversation lasts at most, in minutes.
    private static let longest = 600
    private static let longestNote = 10_000

    private(set) var fields: [String: String]
    private(set) var companions: Set<String> = []
    var followUp: FollowUpForm
    private(set) var referral: ReferralForm
    private(set) var legal: LegalQuestionForm
    /// Whether he now waits at the legal desk.
    private(set) var goesOn = false

    init(_ form: Form) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
        followUp = FollowUpForm(form)
        referral = ReferralForm(form)
        legal = LegalQuestionForm(form)
        goesOn = !form[Self.onward].utf8.isEmpty
        companions = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.companion.utf8) }.map(\.value))
    }

    /// A new one: now, by who walked in or came for an appointment.
    init(
        at clock: Clock, by colleague: ID<Colleague>, language: String? = nil, _ channel: Contact.Channel = .walkIn
    ) {
        self.init(Form())
        followUp = FollowUpForm(on: clock.today, by: colleague)
        referral = ReferralForm()
        fields[Self.day] = clock.today.iso
        fields[Self.time] = clock.timeOfDay
        fields[Self.channel] = channel.rawValue
        fields[Self.language] = language ?? ""
    }

    /// One that was recorded, with its note opened.
    init(_ known: RecordedContact, note: String?) {
        self.init(Form())
        fields[Self.topic] = known.topic.rawValue
        fields[Self.outcome] = known.outcome?.rawValue ?? ""
        fields[Self.note] = note ?? ""
        fields[Self.minutes] = known.minutes.map(String.init) ?? ""
        fields[Self.day] = known.day.iso
        fields[Self.time] = known.time ?? ""
        fields[Self.channel] = known.channel.rawValue
        fields[Self.kind] = known.kind.rawValue
        fields[Self.language] = known.language ?? ""
        fields[Self.town] = known.municipality.text
    }

    subscript(_ field: String) -> String {
        get { fields[field] ?? "" }
        set { fields[field] = newValue }
    }

    /// What it says, once all of it can be read.
    struct Answers: Sendable {
        let topic: Topic
        let outcome: Contact.Outcome?
        let minutes: Int?
        let day: CalendarDate
        let time: String
        let channel: Contact.Channel
        /// Nothing when it follows from the desk and the settling.
        let kind: Contact.Kind?
        let language: String?
        let municipality: MunicipalityCode
    }

    /// - Parameters:
    ///   - towns: among which the municipality is.
    ///   - mayLackTime: whether it may stay without a time, as what came from a list.
    /// - Throws: `Complaints`, all at once.
    func read(_ town: ContactTown, today: CalendarDate, mayLackTime: Bool = false) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let topic = Topic(rawValue: self[Self.topic])
        if topic == nil { complaints.add(Self.topic, ContactTexts.topicMissing) }
        let day = readDay(today, &complaints)
        let time = ClockTime(self[Self.time])?.text
        if time == nil, !(mayLackTime && self[Self.time].utf8.isEmpty) { complaints.add(Self.time, ContactTexts.timeWrong) }
        let minutes = readMinutes(&complaints)
        if self[Self.note].unicodeScalars.count > Self.longestNote { complaints.add(Self.note, ContactTexts.noteTooLong) }
        let typed = MunicipalityCode(self[Self.town]).flatMap { code in town.towns.first { $0.code == code }?.code }
        let municipality = typed ?? town.usual
        if municipality == nil { complaints.add(Self.town, ContactTexts.townMissing) }
        guard let topic, let day, let municipality, complaints.all.isEmpty else { throw complaints }
        return Answers(
            topic: topic, outcome: Contact.Outcome(rawValue: self[Self.outcome]), minutes: minutes, day: day,
            time: time ?? "", channel: Contact.Channel(rawValue: self[Self.channel]) ?? .walkIn,
            kind: Contact.Kind(rawValue: self[Self.kind]),
            language: SpokenLanguages.name(of: self[Self.language]).map { _ in self[Self.language] },
            municipality: municipality)
    }

    private func readDay(_ today: CalendarDate, _ complaints: inout Complaints) -> CalendarDate? {
        let day = (try? PartialDate.read(self[Self.day])).flatMap { CalendarDate(iso: $0.iso) }
        if day == nil { complaints.add(Self.day, ContactTexts.dayWrong) }
        if let day, day > today { complaints.add(Self.day, ContactTexts.dayLater) }
        return day
    }

    private func readMinutes(_ complaints: inout Complaints) -> Int? {
        guard !self[Self.minutes].utf8.isEmpty else { return nil }
        let minutes = Int(self[Self.minutes]).flatMap { (1...Self.longest).contains($0) ? $0 : nil }
        if minutes == nil { complaints.add(Self.minutes, ContactTexts.minutesWrong) }
        return minutes
    }
}
