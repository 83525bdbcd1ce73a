import Casework
import Dates
import Letters
import Web

/// The pages of letters, with sample values.
enum LegalLetterExamples {
    static let all = [
        Example("brieven", LegalLettersPage(
            dossier: ID(1), name: "Amal Haddad", letters: [known(), approved(false), approved(true), sent],
            people: [(id: ID<Dossier>(2).description, name: "Omar Haddad")], done: UndoLine("#"))),
        Example("brieven-leeg", LegalLettersPage(dossier: ID(1), name: nil, letters: [], people: [], complaints: wrong(
            LegalLetterForm.kind, LegalLetterTexts.whichMissing))),
        Example("brief-concept", page(known(), text + "\nV-nummer " + LetterFacts.unknown("V-nummer"), tooEarlyUntil: day)),
        Example("brief-goedgekeurd", page(approved(false), text)),
        Example("brief-opnieuw", page(approved(true), text, mayApprove: false)),
        Example("brief-klopt-niet", page(approved(false), text, complaints: wrong(
            LegalLetterForm.proof, LegalLetterTexts.proofWrong))),
        Example("brief-verstuurd", page(sent, text)),
        Example("brief-gewist", page(sent, nil)),
        Example("brief-vertaald", LegalLetterPage(
            known: known(.powerOfAttorney), text: "Machtiging\n\nIk ben Amal Haddad.",
            translation: ("توكيل\n\nأنا أمل حداد.", "ara"), mayApprove: true, form: LegalLetterForm("Machtiging", today: day))),
    ]

    private static let day = CalendarDate(dayNumber: 20_781)
    private static let text = """
        Aan: Immigratie- en Naturalisatiedienst

        Zoetermeer, 24 november 2026

        Geachte heer of mevrouw,

        De termijn om te beslissen is voorbij:
        ontvangen op 12 maart 2026, 90 dagen: uiterlijk woensdag 10 juni 2026; art. 2u Vw 2000
        """

    private static func known(_ kind: LetterKind = .defaultNotice) -> KnownLegalLetter {
        KnownLegalLetter(
            letter: LegalLetter(
                id: ID(1), dossier: ID(1), person: nil, kind: kind.slug, text: "x", version: 1, madeOn: day.adding(days: -3)),
            writer: "Joke de Wit")
    }

    private static func approved(_ isOvertaken: Bool) -> KnownLegalLetter {
        var letter = known()
        letter.approval = .init(day: day.adding(days: -1), name: "Joke de Wit", isOvertaken: isOvertaken)
        return letter
    }

    private static let sent: KnownLegalLetter = {
        var letter = approved(false)
        letter.sending = .init(day: day, receivedOn: day, proof: "aangetekend, 3SABC")
        return letter
    }()

    private static func page(
        _ known: KnownLegalLetter, _ text: String?, tooEarlyUntil: CalendarDate? = nil, mayApprove: Bool = true,
        complaints: Complaints = Complaints()
    ) -> LegalLetterPage {
        LegalLetterPage(
            known: known, text: text, tooEarlyUntil: tooEarlyUntil, doubt: tooEarlyUntil == nil ? nil : .d,
            mayApprove: mayApprove, form: LegalLetterForm(text, today: day), complaints: complaints)
    }

    private static func wrong(_ field: String, _ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return complaints
    }
}
