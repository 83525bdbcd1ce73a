import Casework
import HTML
import Web

/// What was filled in about sending a dossier to another team.
struct TransferForm: Sendable, Equatable {
    static let part = "mee"
    static let ground = "grond"
    static let words = "reden"
    static let team = "team"
    static let receipt = "ontvangst"
    private static let mostTeam = 100

    private(set) var fields: [String: String] = [:]
    private(set) var parts: Set<String>

    init(_ form: Form) {
        for field in [Self.ground, Self.words, Self.team] { fields[field] = OpenedTransfer.line(form[field]) }
        parts = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.part.utf8) }.map(\.value))
    }

    /// A new one: all goes along.
    init() {
        parts = Set(TransferPart.allCases.map(\.rawValue))
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    struct Answers: Sendable {
        let parts: [TransferPart]
        let ground: TransferGround
        let words: String?
        let team: String
    }

    /// - Throws: `Complaints`, all at once.
    func read() throws(Complaints) -> Answers {
        var complaints = Complaints()
        let chosen = TransferPart.allCases.filter { parts.contains($0.rawValue) }
        if chosen.contains(.files) && !chosen.contains(.documents) {
            complaints.add(Self.part, TransferTexts.filesAlone)
        }
        let ground = TransferGround(rawValue: self[Self.ground])
        if ground == nil { complaints.add(Self.ground, TransferTexts.groundMissing) }
        let words = self[Self.words].utf8.isEmpty ? nil : self[Self.words]
        if ground == .other && words == nil { complaints.add(Self.words, TransferTexts.wordsMissing) }
        if self[Self.team].utf8.isEmpty { complaints.add(Self.team, TransferTexts.teamMissing) }
        if self[Self.team].unicodeScalars.count > Self.mostTeam { complaints.add(Self.team, TransferTexts.teamTooLong) }
        guard let ground, complaints.all.isEmpty else { throw complaints }
        return Answers(parts: chosen, ground: ground, words: words, team: self[Self.team])
    }

    /// - Parameter hasFamily: whether there are relatives in the dossier.
    func draw(hasFamily: Bool, into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        let options = TransferPart.allCases.filter { hasFamily || $0 != .relatives }
        h.el("p", text: TransferTexts.always[language])
        Ticks(
            Self.part, TransferTexts.along, options.map { ($0.rawValue, $0.label[language]) }, ticked: parts
        ).draw(into: &h, language)
        h.el("p", .class("ww-field__hint"), text: TransferTexts.never[language])
        RadioGroup(
            Self.ground, TransferTexts.ground, TransferGround.allCases.map { ($0.rawValue, $0.label) }, chosen: self[Self.ground]
        ).draw(into: &h, complaints, language)
        Field(Self.words, TransferTexts.words, hint: TransferTexts.wordsHint, value: self[Self.words], isName: true)
            .draw(into: &h, complaints, language)
        Field(Self.team, TransferTexts.team, hint: TransferTexts.teamHint, value: self[Self.team], isName: true)
            .draw(into: &h, complaints, language)
    }
}
