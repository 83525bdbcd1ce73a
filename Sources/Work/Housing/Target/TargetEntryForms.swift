import Casework
import Dates
import HTML
import Organisation
import Web

/// What was filled in of a number for the ledger.
struct TargetEntryForm: Sendable, Equatable {
    private static let kind = "soort", amount = "aantal", statedOn = "opgegeven", source = "bron", reason = "reden"
    private static let most = 100_000

    private let values: [String: String]

    init(_ form: Form = Form()) {
        values = [Self.kind, Self.amount, Self.statedOn, Self.source, Self.reason].reduce(into: [:]) { $0[$1] = form[$1] }
    }

    private subscript(_ field: String) -> String { values[field] ?? "" }

    /// - Throws: `Complaints`, all at once.
    func read(
        _ id: ID<TargetEntry>, of municipality: MunicipalityCode, in half: HalfYear
    ) throws(Complaints) -> TargetEntry {
        var complaints = Complaints()
        let kind = TargetEntry.Kind(rawValue: self[Self.kind])
        if kind == nil { complaints.add(Self.kind, TargetFormTexts.kindWrong) }
        let least = kind == .target ? 0 : -Self.most
        let amount = TargetReading.number(self[Self.amount], in: least...Self.most, Self.amount, &complaints)
        let day = TargetReading.day(self[Self.statedOn], Self.statedOn, &complaints)
        let source = TargetReading.text(self[Self.source], Self.source, TargetFormTexts.sourceMissing, &complaints)
        let reason = self[Self.reason]
        if kind == .correction || !reason.utf8.isEmpty {
            _ = TargetReading.text(reason, Self.reason, Refusal.correctionWithoutReason.sentence, &complaints)
        }
        guard let kind, let amount, let day, complaints.all.isEmpty else { throw complaints }
        return TargetEntry(
            id: id, municipality: municipality, halfYear: half, kind: kind, amount: amount, statedOn: day, source: source,
            reason: reason.utf8.isEmpty ? nil : reason)
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let kinds: [TargetEntry.Kind] = [.target, .opening, .correction, .closing]
        Choice(
            Self.kind, TargetFormTexts.kind, kinds.map { ($0.rawValue, TargetWords.kind($0)) }, chosen: self[Self.kind]
        ).draw(into: &h, complaints, language)
        Field(Self.amount, TargetFormTexts.amount, hint: TargetFormTexts.amountHint, value: self[Self.amount])
            .draw(into: &h, complaints, language)
        Field(Self.statedOn, TargetFormTexts.statedOn, hint: TargetFormTexts.statedHint, value: self[Self.statedOn])
            .draw(into: &h, complaints, language)
        Field(Self.source, TargetFormTexts.source, hint: TargetFormTexts.sourceHint, value: self[Self.source])
            .draw(into: &h, complaints, language)
        Field(Self.reason, TargetFormTexts.reason, hint: TargetFormTexts.noNames, value: self[Self.reason])
            .draw(into: &h, complaints, language)
    }
}

/// What was filled in of a redistribution.
struct TargetSwapForm: Sendable, Equatable {
    private static let direction = "richting", other = "andere", amount = "mensen", statedOn = "afgesproken", source = "afspraak"
    private static let gives = "over", takes = "van"
    private static let most = 100_000

    private let values: [String: String]

    init(_ form: Form = Form()) {
        values = [Self.direction, Self.other, Self.amount, Self.statedOn, Self.source].reduce(into: [:]) { $0[$1] = form[$1] }
    }

    private subscript(_ field: String) -> String { values[field] ?? "" }

    /// - Parameter known: of which the name may be written; of another one the code.
    /// - Throws: `Complaints`, all at once.
    func read(
        _ id: ID<TargetSwap>, of own: MunicipalityCode, in half: HalfYear, among known: [Municipality]
    ) throws(Complaints) -> TargetSwap {
        var complaints = Complaints()
        let isGiven = self[Self.direction].utf8.elementsEqual(Self.gives.utf8)
        if !isGiven, !self[Self.direction].utf8.elementsEqual(Self.takes.utf8) {
            complaints.add(Self.direction, TargetFormTexts.directionWrong)
        }
        let other = other(known).flatMap { $0 == own ? nil : $0 }
        if other == nil { complaints.add(Self.other, TargetFormTexts.otherWrong) }
        let amount = TargetReading.number(self[Self.amount], in: 1...Self.most, Self.amount, &complaints)
        let day = TargetReading.day(self[Self.statedOn], Self.statedOn, &complaints)
        let source = TargetReading.text(self[Self.source], Self.source, TargetFormTexts.sourceMissing, &complaints)
        guard let other, let amount, let day, complaints.all.isEmpty else { throw complaints }
        return TargetSwap(
            id: id, from: isGiven ? own : other, to: isGiven ? other : own, halfYear: half, amount: amount, statedOn: day,
            source: source)
    }

    /// Nothing when it is none, or a name that two have.
    private func other(_ known: [Municipality]) -> MunicipalityCode? {
        if let code = MunicipalityCode(self[Self.other].uppercased()) { return code }
        let name = ImportColumn.plain(self[Self.other])
        let fitting = known.filter { ImportColumn.plain($0.name) == name }
        return fitting.count == 1 ? fitting.first?.code : nil
    }

    func draw(among known: [Municipality], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        RadioGroup(
            Self.direction, TargetFormTexts.direction,
            [(Self.gives, TargetFormTexts.gives), (Self.takes, TargetFormTexts.takes)], chosen: self[Self.direction]
        ).draw(into: &h, complaints, language)
        Field(
            Self.other, TargetFormTexts.other, hint: TargetFormTexts.otherHint, value: self[Self.other], isName: true,
            known: known.map(\.name)
        ).draw(into: &h, complaints, language)
        Field(Self.amount, TargetFormTexts.amount, value: self[Self.amount]).draw(into: &h, complaints, language)
        Field(Self.statedOn, TargetFormTexts.statedOn, value: self[Self.statedOn]).draw(into: &h, complaints, language)
        Field(Self.source, TargetFormTexts.source, value: self[Self.source]).draw(into: &h, complaints, language)
    }
}

/// What was filled in of how many people live in the municipality.
struct InhabitantsForm: Sendable, Equatable {
    private static let number = "inwoners", source = "inwonersbron"
    /// More than live in the largest.
    private static let most = 5_000_000

    private let typed: String
    private let source: String

    init(_ form: Form = Form()) {
        (typed, source) = (form[Self.number], form[Self.source])
    }

    /// - Throws: `Complaints`, all at once.
    func read() throws(Complaints) -> (number: Int, source: String) {
        var complaints = Complaints()
        let number = TargetReading.number(typed, in: 1...Self.most, Self.number, &complaints)
        let source = TargetReading.text(source, Self.source, TargetFormTexts.sourceMissing, &complaints)
        guard let number, complaints.all.isEmpty else { throw complaints }
        return (number, source)
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(Self.number, TargetFormTexts.number, value: typed).draw(into: &h, complaints, language)
        Field(Self.source, TargetFormTexts.source, value: source).draw(into: &h, complaints, language)
    }
}
