import Casework
import Clients
import Dates
import Web

/// What was filled in about something that happened.
struct EventForm: Sendable, Equatable {
    static let kind = "gebeurtenis"
    static let day = "dag"
    static let dated = "brief"
    static let answerBy = "uiterlijk"
    static let proof = "blijkt"
    static let whom = "wie"
    private static let all = [kind, day, dated, answerBy, proof]
    static let longest = 300

    private(set) var fields: [String: String] = [:]
    /// For which of the relatives; nobody means all of them.
    private(set) var people: Set<String> = []

    init(_ form: Form) {
        for field in Self.all { fields[field] = form[field] }
        people = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.whom.utf8) }.map(\.value))
    }

    /// A new one, of what fits best.
    init(_ kind: DossierEvent.Kind? = nil) {
        fields[Self.kind] = kind?.rawValue ?? ""
    }

    init(_ event: DossierEvent) {
        fields = [
            Self.kind: event.kind.rawValue, Self.day: event.day.iso, Self.dated: event.datedOn?.iso ?? "",
            Self.answerBy: event.answerBy?.iso ?? "", Self.proof: event.proof ?? "",
        ]
        people = Set([event.person?.description].compactMap { $0 })
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let kind: DossierEvent.Kind
        let day: CalendarDate
        let datedOn: CalendarDate?
        let answerBy: CalendarDate?
        let proof: String?
        /// Nothing when it is of all of them.
        let people: [ID<Person>]
    }

    /// - Parameters:
    ///   - members: for whom the dossier is.
    ///   - needsProof: whether it does what a term of ours asks, which has to be shown.
    /// - Throws: `Complaints`, all at once.
    func read(
        _ dossier: Dossier.Kind, members: [ID<Person>], today: CalendarDate,
        needsProof: (DossierEvent.Kind, CalendarDate, [ID<Person>]) -> Bool
    ) throws(Complaints) -> Answers {
        var complaints = Complaints()
        let kind = DossierEvent.Kind(rawValue: self[Self.kind]).flatMap { $0.isOf(dossier) ? $0 : nil }
        if kind == nil { complaints.add(Self.kind, EventTexts.kindMissing) }
        let day = LegalDay.read(self[Self.day], Self.day, &complaints)
        if day == nil, self[Self.day].utf8.isEmpty { complaints.add(Self.day, EventTexts.dayMissing) }
        if let day, day > today, kind != .permitEnds { complaints.add(Self.day, EventTexts.dayToCome) }
        let dated = LegalDay.read(self[Self.dated], Self.dated, &complaints)
        let answerBy = LegalDay.read(self[Self.answerBy], Self.answerBy, &complaints)
        if let day, let answerBy, answerBy < day { complaints.add(Self.answerBy, EventTexts.answerBeforeDay) }
        let proof = self[Self.proof].utf8.isEmpty ? nil : self[Self.proof]
        if (proof ?? "").unicodeScalars.count > Self.longest { complaints.add(Self.proof, EventTexts.proofTooLong) }
        let ticked = members.filter { people.contains($0.description) }
        if let kind, let day, proof == nil, needsProof(kind, day, ticked) { complaints.add(Self.proof, EventTexts.proofMissing) }
        guard let kind, let day, complaints.all.isEmpty else { throw complaints }
        return Answers(
            kind: kind, day: day, datedOn: dated, answerBy: answerBy, proof: proof,
            people: ticked.count == members.count ? [] : ticked)
    }
}
