import Casework
import Clients
import Dates
import HTML
import Web

/// What was filled in about a term that holds from a day on.
struct LegalTermForm: Sendable, Equatable {
    static let rule = "regel"
    static let amount = "lengte"
    static let unit = "eenheid"
    static let more = "verlenging"
    static let moreUnit = "verlengeenheid"
    static let calendar = "kalender"
    static let from = "vanaf"
    static let basis = "artikel"
    static let source = "bron"
    static let confidence = "zekerheid"
    private static let all = [rule, amount, unit, more, moreUnit, calendar, from, basis, source, confidence]
    private static let most = 400

    private(set) var fields: [String: String] = [:]

    init(_ form: Form = Form()) {
        for field in Self.all { fields[field] = form[field] }
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Throws: `Complaints`, all at once.
    func read(_ id: ID<LegalTerm>, _ rules: LegalRules) throws(Complaints) -> LegalTerm {
        var complaints = Complaints()
        let rule = rules.rule(self[Self.rule])
        if rule == nil { complaints.add(Self.rule, LegalRulesTexts.ruleMissing) }
        let long = length(Self.amount, Self.unit, &complaints)
        if long == nil, self[Self.amount].utf8.isEmpty { complaints.add(Self.amount, LegalRulesTexts.amountWrong) }
        let longer = length(Self.more, Self.moreUnit, &complaints)
        let from = LegalDay.read(self[Self.from], Self.from, &complaints)
        if from == nil, self[Self.from].utf8.isEmpty { complaints.add(Self.from, LegalRulesTexts.fromMissing) }
        if let from, let last = rule.flatMap({ rules.terms(of: $0).last }), from <= last.from {
            complaints.add(Self.from, LegalRulesTexts.fromTooEarly.with("day", DateText.phrase(last.from)))
        }
        for (field, words) in [(Self.basis, LegalRulesTexts.basisWrong), (Self.source, LegalRulesTexts.sourceWrong)]
        where !(2...200).contains(self[field].unicodeScalars.count) { complaints.add(field, words) }
        guard let rule, let long, let from, complaints.all.isEmpty else { throw complaints }
        return LegalTerm(
            id: id, rule: rule.code, length: long, more: longer, times: longer == nil ? 0 : 1,
            calendar: LegalTerm.Calendar(rawValue: self[Self.calendar]) ?? .doubtful, basis: self[Self.basis],
            source: self[Self.source], confidence: Confidence(rawValue: self[Self.confidence]) ?? .c, from: from, until: nil)
    }

    private func length(_ field: String, _ unit: String, _ complaints: inout Complaints) -> Term? {
        guard !self[field].utf8.isEmpty else { return nil }
        guard let amount = Int(self[field]), (0...Self.most).contains(amount), let unit = Term.Unit(rawValue: self[unit]) else {
            complaints.add(field, LegalRulesTexts.amountWrong)
            return nil
        }
        return Term(amount, unit)
    }

    func draw(_ rules: LegalRules, into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Choice(
            Self.rule, LegalRulesTexts.rule,
            rules.all.filter { $0.code != LegalRule.letter }.map { ($0.code, $0.label.capitalised + (" (" + $0.code + ")")) },
            chosen: self[Self.rule]
        ).draw(into: &h, complaints, language)
        let units = Term.Unit.allCases.map { ($0.rawValue, TermWords.unit($0)) }
        Field(Self.amount, LegalRulesTexts.amount, kind: .code, value: self[Self.amount]).draw(into: &h, complaints, language)
        Choice(Self.unit, LegalRulesTexts.unit, units, chosen: self[Self.unit]).draw(into: &h, complaints, language)
        Field(Self.more, LegalRulesTexts.more, kind: .code, value: self[Self.more]).draw(into: &h, complaints, language)
        Choice(Self.moreUnit, LegalRulesTexts.moreUnit, units, chosen: self[Self.moreUnit]).draw(into: &h, complaints, language)
        Choice(
            Self.calendar, LegalRulesTexts.calendar,
            LegalTerm.Calendar.allCases.map { ($0.rawValue, LegalRulesTexts.calendar($0)) }, chosen: self[Self.calendar]
        ).draw(into: &h, complaints, language)
        Field(Self.from, LegalRulesTexts.from, kind: .date, value: self[Self.from]).draw(into: &h, complaints, language)
        Field(Self.basis, LegalRulesTexts.basis, value: self[Self.basis], isName: true).draw(into: &h, complaints, language)
        Field(Self.source, LegalRulesTexts.source, value: self[Self.source], isName: true).draw(into: &h, complaints, language)
        Choice(
            Self.confidence, LegalRulesTexts.confidence,
            Confidence.allCases.map { ($0.rawValue, LegalRulesTexts.confidence($0)) }, chosen: self[Self.confidence]
        ).draw(into: &h, complaints, language)
    }
}
