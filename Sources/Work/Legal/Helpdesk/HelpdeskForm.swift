import Casework
import Dates
import HTML
import Web

/// What was filled in about a question to the national helpdesk, its answer, or what others may read of both.
struct HelpdeskForm: Sendable, Equatable {
    static let topic = "onderwerp"
    static let question = "vraag"
    static let askedOn = "gevraagd"
    static let answerBy = "verwacht"
    static let answer = "antwoord"
    static let answeredOn = "antwoord-op"
    static let done = "gedaan-ermee"
    static let declared = "verklaard"
    /// What to do about words by which somebody can be known.
    static let choice = "keuze"
    static let replace = "vervang"
    static let keep = "bewaar"
    private static let all = [topic, question, askedOn, answerBy, answer, answeredOn, done, declared, choice]
    private static let longest = 10_000
    private static let longestDone = 2_000

    private(set) var fields: [String: String]

    init(_ form: Form = Form()) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    init(today: CalendarDate) {
        self.init(Form([Self.askedOn: today.iso, Self.answeredOn: today.iso]))
    }

    /// To be read over before others see it.
    init(sharing question: String?, _ answer: String?) {
        self.init(Form([Self.question: question ?? "", Self.answer: answer ?? ""]))
    }

    subscript(_ field: String) -> String {
        get { fields[field] ?? "" }
        set { fields[field] = newValue }
    }

    func chose(_ choice: String) -> Bool { self[Self.choice].utf8.elementsEqual(choice.utf8) }

    private func day(_ field: String) -> CalendarDate? {
        (try? PartialDate.read(self[field])).flatMap { CalendarDate(iso: $0.iso) }
    }

    /// - Throws: `Complaints`, all at once.
    func readQuestion(
        among topics: [HelpdeskTopic], today: CalendarDate
    ) throws(Complaints) -> (topic: String, askedOn: CalendarDate, answerBy: CalendarDate?) {
        var complaints = Complaints()
        let asked = day(Self.askedOn).flatMap { $0 > today ? nil : $0 }
        if asked == nil { complaints.add(Self.askedOn, HelpdeskTexts.askedOnWrong) }
        let topic = topics.first { $0.code.utf8.elementsEqual(self[Self.topic].utf8) && $0.holds(on: asked ?? today) }
        if topic == nil { complaints.add(Self.topic, HelpdeskTexts.topicMissing) }
        if !(1...Self.longest).contains(self[Self.question].unicodeScalars.count) {
            complaints.add(Self.question, HelpdeskTexts.questionWrong)
        }
        let by = day(Self.answerBy)
        let isBefore = by.map { $0 < asked ?? $0 } ?? !self[Self.answerBy].utf8.isEmpty
        if isBefore { complaints.add(Self.answerBy, HelpdeskTexts.answerByWrong) }
        guard let topic, let asked, complaints.all.isEmpty else { throw complaints }
        return (topic.code, asked, by)
    }

    /// - Returns: when the answer came.
    /// - Throws: `Complaints`, all at once.
    func readAnswer(to known: HelpdeskQuestion, today: CalendarDate) throws(Complaints) -> CalendarDate {
        var complaints = Complaints()
        if self[Self.answer].unicodeScalars.count > Self.longest { complaints.add(Self.answer, HelpdeskTexts.answerTooLong) }
        let day = day(Self.answeredOn).flatMap { $0 < known.askedOn || $0 > today ? nil : $0 }
        if day == nil { complaints.add(Self.answeredOn, HelpdeskTexts.answeredOnWrong) }
        if !(2...Self.longestDone).contains(self[Self.done].unicodeScalars.count) {
            complaints.add(Self.done, HelpdeskTexts.doneWrong)
        }
        guard let day, complaints.all.isEmpty else { throw complaints }
        return day
    }

    /// - Throws: `Complaints`, all at once.
    func readShared() throws(Complaints) {
        var complaints = Complaints()
        for (field, sentence) in [(Self.question, HelpdeskTexts.questionWrong), (Self.answer, HelpdeskTexts.answerTooLong)]
        where !(1...Self.longest).contains(self[field].unicodeScalars.count) {
            complaints.add(field, sentence)
        }
        if self[Self.declared].utf8.isEmpty { complaints.add(Self.question, HelpdeskTexts.declareMissing) }
        try complaints.throwIfAny()
    }
}
