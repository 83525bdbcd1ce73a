import Casework
import Dates
import Organisation
import Web

/// What was filled in about a rule.
struct DatedRuleForm: Sendable, Equatable {
    static let what = "welke"
    static let town = "gemeente"
    static let year = "jaar"
    static let half = "helft"
    static let amount = "aantal"
    static let shared = "extra"
    static let age = "leeftijd"
    static let from = "vanaf"
    static let until = "tot"
    static let basis = "bron"
    static let certain = "zeker"
    private static let mostPeople = 1_000_000
    private static let most = (inRoom: 10, shared: 10, age: 120, ahead: 60, parked: 730)

    let kind: DatedRule.Kind
    private(set) var fields: [String: String] = [:]

    init(_ kind: DatedRule.Kind, _ form: Form = Form()) {
        self.kind = kind
        let all = [
            Self.what, Self.town, Self.year, Self.half, Self.amount, Self.shared, Self.age, Self.from, Self.until, Self.basis,
            Self.certain,
        ]
        for field in all { fields[field] = form[field] }
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Parameter towns: of which who asks leads a team.
    /// - Throws: `Complaints`, all at once.
    func read(_ id: ID<DatedRule>, among towns: [Municipality]) throws(Complaints) -> DatedRule {
        var complaints = Complaints()
        let content: DatedRule.Content? = switch kind {
        case .nationalTarget: nationalTarget(&complaints)
        case .rentLimit: rentLimit(&complaints)
        case .roomNorm: roomNorm(towns, &complaints)
        case .agreement: agreement(towns, &complaints)
        }
        if !(2...200).contains(self[Self.basis].unicodeScalars.count) { complaints.add(Self.basis, TermTexts.basisWrong) }
        let confidence = Confidence(rawValue: self[Self.certain])
        if confidence != .b, confidence != .c { complaints.add(Self.certain, RuleFormTexts.certainMissing) }
        guard let content, let confidence, complaints.all.isEmpty else { throw complaints }
        return DatedRule(id: id, content: content, basis: self[Self.basis], confidence: confidence)
    }

    private func nationalTarget(_ complaints: inout Complaints) -> DatedRule.Content? {
        let half = HalfYear(text: self[Self.year] + "-" + self[Self.half])
            .flatMap { TargetPage.years.contains($0.year) ? $0 : nil }
        if half == nil { complaints.add(Self.year, RuleFormTexts.halfWrong) }
        let people = TargetReading.number(self[Self.amount], in: 0...Self.mostPeople, Self.amount, &complaints)
        let day = day(Self.from, &complaints)
        guard let half, let people, let day else { return nil }
        return .nationalTarget(half, people: people, statedOn: day)
    }

    private func rentLimit(_ complaints: inout Complaints) -> DatedRule.Content? {
        let rent = DatedRule.Rent(rawValue: self[Self.what])
        if rent == nil { complaints.add(Self.what, RuleFormTexts.rentMissing) }
        let cents = RentText.read(self[Self.amount]).flatMap { $0 > 0 ? $0 : nil }
        if cents == nil { complaints.add(Self.amount, RuleFormTexts.centsWrong) }
        let (from, until) = (day(Self.from, &complaints), day(Self.until, &complaints))
        if let from, let until, until <= from { complaints.add(Self.until, RuleFormTexts.turned) }
        var age: Int?
        if !self[Self.age].utf8.isEmpty {
            age = TargetReading.number(self[Self.age], in: 1...Self.most.age, Self.age, &complaints)
            if let rent, rent != .young { complaints.add(Self.age, RuleFormTexts.ageElsewhere) }
        }
        guard let rent, let cents, let from, let until, complaints.all.isEmpty else { return nil }
        return .rentLimit(rent, from: from, until: until, cents: cents, belowAge: age)
    }

    private func roomNorm(_ towns: [Municipality], _ complaints: inout Complaints) -> DatedRule.Content? {
        let town = town(towns, &complaints)
        let each = TargetReading.number(self[Self.amount], in: 1...Self.most.inRoom, Self.amount, &complaints)
        let shared = TargetReading.number(self[Self.shared], in: 0...Self.most.shared, Self.shared, &complaints)
        let from = day(Self.from, &complaints)
        guard let town, let each, let shared, let from else { return nil }
        return .roomNorm(town, from: from, peoplePerRoom: each, shared: shared)
    }

    private func agreement(_ towns: [Municipality], _ complaints: inout Complaints) -> DatedRule.Content? {
        let what = DatedRule.Agreement(rawValue: self[Self.what])
        if what == nil { complaints.add(Self.what, RuleFormTexts.agreementMissing) }
        let town = town(towns, &complaints)
        let most = what == .parkingDays ? Self.most.parked : Self.most.ahead
        let amount = TargetReading.number(self[Self.amount], in: 0...most, Self.amount, &complaints)
        let from = day(Self.from, &complaints)
        guard let what, let town, let amount, let from else { return nil }
        return .agreement(what, town, from: from, amount: amount)
    }

    private func day(_ field: String, _ complaints: inout Complaints) -> CalendarDate? {
        let day = TypedDay.read(self[field])
        if day == nil { complaints.add(field, TermTexts.fromWrong) }
        return day
    }

    private func town(_ towns: [Municipality], _ complaints: inout Complaints) -> MunicipalityCode? {
        let town = towns.first { $0.code.text.utf8.elementsEqual(self[Self.town].utf8) }
        if town == nil { complaints.add(Self.town, TermTexts.townWrong) }
        return town?.code
    }
}
