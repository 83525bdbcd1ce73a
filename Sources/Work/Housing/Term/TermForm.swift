import Casework
import Dates
import HTML
import Organisation
import Web

/// What was filled in about a term.
struct TermForm: Sendable, Equatable {
    static let kind = "termijn"
    static let town = "gemeente"
    static let weeks = "weken"
    static let from = "vanaf"
    static let basis = "bron"
    private static let mostWeeks = 104

    private(set) var fields: [String: String] = [:]

    init(_ form: Form = Form()) {
        for field in [Self.kind, Self.town, Self.weeks, Self.from, Self.basis] { fields[field] = form[field] }
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Parameter towns: of which who asks leads a team.
    /// - Throws: `Complaints`, all at once.
    func read(_ id: ID<HousingTerm>, among towns: [Municipality]) throws(Complaints) -> HousingTerm {
        var complaints = Complaints()
        let kind = HousingTerm.Kind(rawValue: self[Self.kind])
        if kind == nil { complaints.add(Self.kind, TermTexts.kindMissing) }
        let town = towns.first { $0.code.text.utf8.elementsEqual(self[Self.town].utf8) }
        if town == nil { complaints.add(Self.town, TermTexts.townWrong) }
        let weeks = Int(self[Self.weeks]).flatMap { (1...Self.mostWeeks).contains($0) ? $0 : nil }
        if weeks == nil { complaints.add(Self.weeks, TermTexts.weeksWrong) }
        let from = TypedDay.read(self[Self.from])
        if from == nil { complaints.add(Self.from, TermTexts.fromWrong) }
        if !(2...200).contains(self[Self.basis].unicodeScalars.count) { complaints.add(Self.basis, TermTexts.basisWrong) }
        guard let kind, let town, let weeks, let from, complaints.all.isEmpty else { throw complaints }
        return HousingTerm(
            id: id, municipality: town.code, kind: kind, weeks: weeks, from: from, basis: self[Self.basis], confidence: .b)
    }

    func draw(_ towns: [Municipality], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Choice(
            Self.kind, TermTexts.kind, HousingTerm.Kind.allCases.map { ($0.rawValue, TermTexts.label($0)) },
            chosen: self[Self.kind]
        ).draw(into: &h, complaints, language)
        Choice(
            Self.town, TermTexts.town, towns.map { ($0.code.text, Phrase(same: $0.name)) }, chosen: self[Self.town]
        ).draw(into: &h, complaints, language)
        Field(Self.weeks, TermTexts.weeks, kind: .code, value: self[Self.weeks]).draw(into: &h, complaints, language)
        Field(Self.from, TermTexts.from, kind: .date, value: self[Self.from]).draw(into: &h, complaints, language)
        Field(Self.basis, TermTexts.basis, hint: TermTexts.basisHint, value: self[Self.basis], isName: true)
            .draw(into: &h, complaints, language)
    }
}

/// A whole day as somebody typed it, or a browser sent it; nothing when it is none.
enum TypedDay {
    static func read(_ typed: String) -> CalendarDate? {
        (try? PartialDate.read(typed)).flatMap { CalendarDate(iso: $0.iso) }
    }
}
