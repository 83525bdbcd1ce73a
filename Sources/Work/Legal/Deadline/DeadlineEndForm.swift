import Casework
import Dates
import HTML
import Web

/// What was filled in about a term that asks for nothing any more.
struct DeadlineEndForm: Sendable, Equatable {
    static let day = "dag"
    static let reason = "reden"
    static let proof = "blijkt"
    private static let longest = 300

    private(set) var fields: [String: String] = [:]

    init(_ form: Form) {
        for field in [Self.day, Self.reason, Self.proof] { fields[field] = form[field] }
    }

    init(on day: CalendarDate) {
        fields = [Self.day: day.iso]
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let day: CalendarDate
        let reason: String
        let proof: String
    }

    /// - Throws: `Complaints`, all at once.
    func read(today: CalendarDate) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let day = LegalDay.read(self[Self.day], Self.day, &complaints)
        if day == nil, self[Self.day].utf8.isEmpty { complaints.add(Self.day, EventTexts.dayMissing) }
        if let day, day > today { complaints.add(Self.day, DossierTexts.dayToCome) }
        if self[Self.reason].utf8.isEmpty { complaints.add(Self.reason, DeadlinePartTexts.reasonMissing) }
        if self[Self.proof].utf8.isEmpty { complaints.add(Self.proof, DeadlinePartTexts.proofMissing) }
        for field in [Self.reason, Self.proof] where self[field].unicodeScalars.count > Self.longest {
            complaints.add(field, DossierTexts.tooLong)
        }
        guard let day, complaints.all.isEmpty else { throw complaints }
        return Answers(day: day, reason: self[Self.reason], proof: self[Self.proof])
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(Self.day, DeadlinePartTexts.endDay, kind: .date, value: self[Self.day]).draw(into: &h, complaints, language)
        Field(Self.reason, DeadlinePartTexts.endReason, value: self[Self.reason], isName: true)
            .draw(into: &h, complaints, language)
        Field(Self.proof, DeadlinePartTexts.endProof, value: self[Self.proof], isName: true).draw(into: &h, complaints, language)
    }
}
