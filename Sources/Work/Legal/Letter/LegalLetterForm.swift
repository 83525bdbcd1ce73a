import Casework
import Dates
import HTML
import Web

/// What was filled in about a letter: of which kind it is to be, what it says, or how it was sent.
struct LegalLetterForm: Sendable, Equatable {
    static let kind = "brief"
    static let person = "wie"
    static let text = "tekst"
    static let version = "versie"
    static let sentOn = "verstuurd"
    static let receivedOn = "ontvangen"
    /// Not "bewijs", by which the question who it is comes back.
    static let proof = "verzendbewijs"
    private static let all = [kind, person, text, version, sentOn, receivedOn, proof]
    static let longest = 20_000

    private(set) var fields: [String: String]

    init(_ form: Form = Form()) {
        fields = Dictionary(uniqueKeysWithValues: Self.all.map { ($0, form[$0]) })
        // A browser sends line ends as on paper tape.
        fields[Self.text] = fields[Self.text]?.replacing("\r\n", with: "\n")
    }

    /// As it stands now.
    init(_ text: String?, today: CalendarDate) {
        self.init()
        fields[Self.text] = text ?? ""
        fields[Self.sentOn] = today.iso
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    private func day(_ field: String) -> CalendarDate? {
        (try? PartialDate.read(self[field])).flatMap { CalendarDate(iso: $0.iso) }
    }

    /// - Throws: `Complaints`.
    func readText() throws(Complaints) -> String {
        var complaints = Complaints()
        if !(1...Self.longest).contains(self[Self.text].unicodeScalars.count) {
            complaints.add(Self.text, LegalLetterTexts.textWrong)
        }
        try complaints.throwIfAny()
        return self[Self.text]
    }

    /// - Throws: `Complaints`, all at once.
    func readSending(of letter: LegalLetter, today: CalendarDate) throws(Complaints) -> KnownLegalLetter.Sending {
        var complaints = Complaints()
        let sent = day(Self.sentOn).flatMap { $0 < letter.madeOn || $0 > today ? nil : $0 }
        if sent == nil { complaints.add(Self.sentOn, LegalLetterTexts.sentWrong) }
        let received = letter.event == nil ? nil : day(Self.receivedOn)
        if letter.event != nil {
            let isThen = received.map { $0 >= sent ?? letter.madeOn && $0 <= today } ?? false
            if !isThen { complaints.add(Self.receivedOn, LegalLetterTexts.receivedWrong) }
        }
        if !(2...300).contains(self[Self.proof].unicodeScalars.count) { complaints.add(Self.proof, LegalLetterTexts.proofWrong) }
        guard let sent, complaints.all.isEmpty else { throw complaints }
        return KnownLegalLetter.Sending(day: sent, receivedOn: received, proof: self[Self.proof])
    }

    func drawText(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        LongField(
            Self.text, LegalLetterTexts.text, hint: LegalLetterTexts.textHint, value: self[Self.text], rows: 18
        ).draw(into: &h, complaints, language)
    }

    func drawSending(of letter: LegalLetter, into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(Self.sentOn, LegalLetterTexts.sentOn, kind: .date, value: self[Self.sentOn]).draw(into: &h, complaints, language)
        if letter.event != nil {
            Field(
                Self.receivedOn, LegalLetterTexts.receivedOn, hint: LegalLetterTexts.receivedHint, kind: .date,
                value: self[Self.receivedOn]
            ).draw(into: &h, complaints, language)
        }
        Field(Self.proof, LegalLetterTexts.proof, hint: LegalLetterTexts.proofHint, value: self[Self.proof], isName: true)
            .draw(into: &h, complaints, language)
    }
}
