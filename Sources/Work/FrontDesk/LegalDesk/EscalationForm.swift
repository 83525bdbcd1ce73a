import Casework
import Dates
import HTML
import Web

/// What was filled in about a question to the national helpdesk, or about its answer.
struct EscalationForm: Sendable, Equatable {
    static let question = "helpvraag"
    static let answerBy = "helpvraag-op"
    static let answer = "antwoord"
    static let answeredOn = "antwoord-op"
    private static let all = [question, answerBy, answer, answeredOn]
    private static let longest = 10_000

    private(set) var fields: [String: String]

    init(_ form: Form = Form()) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    /// An answer that came today.
    init(answeredOn today: CalendarDate) {
        self.init(Form([Self.answeredOn: today.iso]))
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    private func day(_ field: String) -> CalendarDate? {
        (try? PartialDate.read(self[field])).flatMap { CalendarDate(iso: $0.iso) }
    }

    /// - Returns: by when an answer is expected.
    /// - Throws: `Complaints`, all at once.
    func readQuestion(today: CalendarDate) throws(Complaints) -> CalendarDate? {
        var complaints = Complaints()
        if !(1...Self.longest).contains(self[Self.question].unicodeScalars.count) {
            complaints.add(Self.question, LegalDeskTexts.questionMissing)
        }
        let day = day(Self.answerBy)
        if day == nil, !self[Self.answerBy].utf8.isEmpty { complaints.add(Self.answerBy, LegalDeskTexts.answerByWrong) }
        if let day, day < today { complaints.add(Self.answerBy, FollowUpTexts.duePast) }
        try complaints.throwIfAny()
        return day
    }

    /// - Returns: when the answer came.
    /// - Throws: `Complaints`, all at once.
    func readAnswer(to known: Escalation, today: CalendarDate) throws(Complaints) -> CalendarDate {
        var complaints = Complaints()
        if self[Self.answer].unicodeScalars.count > Self.longest { complaints.add(Self.answer, LegalDeskTexts.answerTooLong) }
        let day = day(Self.answeredOn).flatMap { $0 < known.askedOn || $0 > today ? nil : $0 }
        if day == nil { complaints.add(Self.answeredOn, LegalDeskTexts.answeredOnWrong) }
        guard let day, complaints.all.isEmpty else { throw complaints }
        return day
    }

    func drawQuestion(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        LongField(
            Self.question, LegalDeskTexts.question, hint: LegalDeskTexts.askHint, value: self[Self.question], rows: 4
        ).draw(into: &h, complaints, language)
        Field(Self.answerBy, LegalDeskTexts.answerBy, kind: .date, value: self[Self.answerBy])
            .draw(into: &h, complaints, language)
    }

    func drawAnswer(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        LongField(
            Self.answer, LegalDeskTexts.answer, hint: LegalDeskTexts.answerHint, value: self[Self.answer], rows: 4
        ).draw(into: &h, complaints, language)
        Field(Self.answeredOn, LegalDeskTexts.answeredOn, kind: .date, value: self[Self.answeredOn])
            .draw(into: &h, complaints, language)
    }
}
