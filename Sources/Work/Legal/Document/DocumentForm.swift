import Casework
import HTML
import Web

/// What was filled in about how it stands with a document.
struct DocumentForm: Sendable, Equatable {
    static let state = "stand"
    static let why = "waarom"
    static let file = "bestand"
    private static let longest = 2000

    let state: String
    let why: String

    init(state: DossierDocument.State = .missing, why: String = "") {
        (self.state, self.why) = (state.rawValue, why)
    }

    init(_ form: Form) {
        (state, why) = (form[Self.state], form[Self.why])
    }

    /// - Returns: why it cannot be had only goes with that state.
    /// - Throws: `Complaints`, all at once.
    func read() throws(Complaints) -> (state: DossierDocument.State, why: String?) {
        var complaints = Complaints()
        let state = DossierDocument.State(rawValue: state)
        if state == nil { complaints.add(Self.state, DocumentTexts.stateMissing) }
        let isAsked = state == .unobtainable
        if isAsked, why.utf8.isEmpty { complaints.add(Self.why, DocumentTexts.whyMissing) }
        if why.unicodeScalars.count > Self.longest { complaints.add(Self.why, DocumentTexts.whyTooLong) }
        guard let state, complaints.all.isEmpty else { throw complaints }
        return (state, isAsked ? why : nil)
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        RadioGroup(
            Self.state, DocumentTexts.state, DossierDocument.State.allCases.map { ($0.rawValue, $0.label.capitalised) },
            chosen: state
        ).draw(into: &h, complaints, language)
        LongField(Self.why, DocumentTexts.why, hint: DocumentTexts.whyHint, value: why, rows: 3)
            .draw(into: &h, complaints, language)
    }

    static func drawFile(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        FileField(
            file, DocumentFileTexts.choose, hint: DocumentFileTexts.hint, endings: [".pdf", ".jpg", ".jpeg", ".png"]
        ).draw(into: &h, complaints, language)
    }
}
