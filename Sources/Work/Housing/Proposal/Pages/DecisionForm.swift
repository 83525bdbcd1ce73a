import Casework
import Dates
import HTML
import Web

/// What was filled in when somebody decides about a pair.
struct DecisionForm: Sendable, Equatable {
    static let route = "route"
    static let reason = "reden"
    static let note = "toelichting"
    static let until = "tot"
    static let why = "waarom"
    private static let all = [route, reason, note, until, why]
    private static let longest = 200
    /// The ways in which an offer of a dwelling is one to live in.
    private static let routes: [Placement.Route] = [.regular, .gva, .sharing, .resettled, .minor]

    private let fields: [String: String]

    init(_ form: Form = Form()) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    func route(in kind: Dwelling.Kind) -> Placement.Route {
        let chosen = Placement.Route(rawValue: self[Self.route]).flatMap { Self.routes.contains($0) ? $0 : nil }
        return chosen ?? (kind == .group ? .gva : .regular)
    }

    /// - Throws: `Complaints`, all at once.
    func rejection() throws(Complaints) -> (reason: Proposal.Reason, note: String?) {
        var complaints = Complaints()
        let reason = Proposal.Reason(rawValue: self[Self.reason])
        if reason == nil { complaints.add(Self.reason, DecisionTexts.reasonMissing) }
        let note = self[Self.note]
        if note.unicodeScalars.count > Self.longest { complaints.add(Self.note, DecisionTexts.tooLong) }
        guard let reason, complaints.all.isEmpty else { throw complaints }
        return (reason, note.utf8.isEmpty ? nil : note)
    }

    /// - Throws: `Complaints`, all at once.
    func holding(on today: CalendarDate) throws(Complaints) -> (until: CalendarDate, why: String) {
        var complaints = Complaints()
        let until = (try? PartialDate.read(self[Self.until])).flatMap { CalendarDate(iso: $0.iso) }
        // A year too many is a slip of the finger: nobody holds a dwelling for so long.
        let isNear = until.map { $0 >= today && $0 <= today.adding(years: 1) } ?? false
        if !isNear { complaints.add(Self.until, DecisionTexts.untilWrong) }
        let why = self[Self.why]
        if !(3...Self.longest).contains(why.unicodeScalars.count) { complaints.add(Self.why, DecisionTexts.whyWrong) }
        guard let until, complaints.all.isEmpty else { throw complaints }
        return (until, why)
    }

    func drawRoute(_ kind: Dwelling.Kind, into h: inout HTML, _ language: Language) {
        let options = Self.routes.map { ($0.rawValue, HousingFigures.routes.word(for: $0.rawValue)) }
        Choice(Self.route, DecisionTexts.route, options, chosen: route(in: kind).rawValue).draw(into: &h, Complaints(), language)
    }

    func drawRejection(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        RadioGroup(
            Self.reason, DecisionTexts.reason, Proposal.Reason.allCases.map { ($0.rawValue, $0.label) }, chosen: self[Self.reason]
        ).draw(into: &h, complaints, language)
        Field(
            Self.note, DecisionTexts.note, hint: DecisionTexts.noteHint, value: self[Self.note], isName: true
        ).draw(into: &h, complaints, language)
    }

    func drawHolding(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(Self.until, DecisionTexts.until, kind: .date, value: self[Self.until]).draw(into: &h, complaints, language)
        Field(
            Self.why, DecisionTexts.why, hint: DecisionTexts.whyHint, value: self[Self.why], isName: true
        ).draw(into: &h, complaints, language)
    }
}
