import Casework
import Dates
import HTML
import Web

/// What was filled in about how a dossier ended.
struct ClosureForm: Sendable, Equatable {
    static let outcome = "uitkomst"
    static let day = "gesloten"
    static let reason = "waarom"

    private(set) var fields: [String: String] = [:]

    init(_ form: Form) {
        for field in [Self.outcome, Self.day, Self.reason] { fields[field] = form[field] }
    }

    init(on day: CalendarDate) {
        fields = [Self.day: day.iso]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let outcome: Dossier.Outcome
        let day: CalendarDate
        let reason: String?
    }

    /// - Parameter stillOpen: the terms of ours that run: without a reason nothing is closed.
    /// - Throws: `Complaints`, all at once.
    func read(today: CalendarDate, stillOpen: [Phrase]) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let outcome = Dossier.Outcome(rawValue: self[Self.outcome])
        if outcome == nil { complaints.add(Self.outcome, DossierTexts.outcomeMissing) }
        let day = self[Self.day].utf8.isEmpty ? today : LegalDay.read(self[Self.day], Self.day, &complaints)
        if let day, day > today { complaints.add(Self.day, DossierTexts.dayToCome) }
        let reason = self[Self.reason].utf8.isEmpty ? nil : self[Self.reason]
        if (reason ?? "").unicodeScalars.count > EventForm.longest { complaints.add(Self.reason, DossierTexts.tooLong) }
        if reason == nil, let first = stillOpen.first {
            complaints.add(Self.reason, DossierTexts.stillOpen.with("what", first))
        }
        guard let outcome, let day, complaints.all.isEmpty else { throw complaints }
        return Answers(outcome: outcome, day: day, reason: reason)
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        RadioGroup(
            Self.outcome, DossierTexts.outcome, Dossier.Outcome.allCases.map { ($0.rawValue, DossierWords.outcome($0)) },
            chosen: self[Self.outcome]
        ).draw(into: &h, complaints, language)
        Field(Self.day, DossierTexts.closedOn, kind: .date, value: self[Self.day]).draw(into: &h, complaints, language)
        Field(Self.reason, DossierTexts.why, value: self[Self.reason], isName: true).draw(into: &h, complaints, language)
    }
}
