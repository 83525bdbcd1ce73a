import Casework

/// What an event of a procedure is called.
enum EventWords {
    static func label(_ kind: DossierEvent.Kind) -> Phrase {
        labels[kind] ?? Phrase(same: kind.rawValue)
    }

    /// For a list of what happened to a client.
    static let words = Breakdown.Words.listed(
        DossierEvent.Kind.allCases.map { ($0.rawValue, label($0)) } + LegalFigures.kinds.map { ($0.key, $0.label) }
            + [("choices", ChoicesTexts.happened)])

    private static let labels: [DossierEvent.Kind: Phrase] = permits.merging(requests) { $1 }.merging(disputes) { $1 }
        .merging(journeys) { $1 }

    private static let permits: [DossierEvent.Kind: Phrase] = [
        .permit: Phrase(nl: "asielvergunning bekendgemaakt", en: "asylum permit made known"),
        .permitRefugee: Phrase(nl: "vergunning als vluchteling bekendgemaakt", en: "permit as a refugee made known"),
        .permitSubsidiary: Phrase(
            nl: "vergunning als subsidiair beschermde bekendgemaakt", en: "permit with subsidiary protection made known"),
        .permitEnds: Phrase(nl: "laatste dag van de vergunning", en: "last day of the permit"),
        .derivedPermit: Phrase(nl: "gezinslid heeft een vergunning", en: "the relative has a permit"),
    ]

    private static let requests: [DossierEvent.Kind: Phrase] = [
        .applied: Phrase(nl: "aanvraag ontvangen door de IND", en: "request received by the authority"),
        .acknowledged: Phrase(nl: "ontvangstbevestiging van de IND", en: "acknowledged by the authority"),
        .documentsAsked: Phrase(nl: "brief: stukken gevraagd", en: "letter: documents asked for"),
        .documentsSent: Phrase(nl: "stukken gestuurd", en: "documents sent"),
        .extended: Phrase(nl: "beslistermijn verlengd", en: "term to decide extended"),
        .suspended: Phrase(nl: "beslistermijn stilgezet", en: "term to decide suspended"),
        .resumed: Phrase(nl: "beslistermijn loopt weer", en: "term to decide runs again"),
        .interview: Phrase(nl: "gehoor of interview", en: "interview"),
        .dna: Phrase(nl: "DNA-onderzoek", en: "DNA test"),
        .granted: Phrase(nl: "ingewilligd", en: "granted"),
        .refused: Phrase(nl: "afgewezen", en: "refused"),
        .optionDeclared: Phrase(nl: "optieverklaring afgelegd", en: "declaration of option made"),
        .withdrawn: Phrase(nl: "aanvraag ingetrokken", en: "request withdrawn"),
    ]

    private static let disputes: [DossierEvent.Kind: Phrase] = [
        .objected: Phrase(nl: "bezwaar ingediend", en: "objection made"),
        .objectionGranted: Phrase(nl: "bezwaar gegrond", en: "objection upheld"),
        .objectionRefused: Phrase(nl: "bezwaar ongegrond", en: "objection rejected"),
        .appealed: Phrase(nl: "beroep ingesteld", en: "appeal made"),
        .judgmentWon: Phrase(nl: "uitspraak: beroep gegrond", en: "judgment: appeal upheld"),
        .judgmentLost: Phrase(nl: "uitspraak: beroep ongegrond", en: "judgment: appeal rejected"),
        .higherAppealed: Phrase(nl: "hoger beroep ingesteld", en: "higher appeal made"),
        .noticed: Phrase(nl: "ingebrekestelling ontvangen door de IND", en: "notice of default received by the authority"),
        .lateAppealed: Phrase(
            nl: "beroep omdat de IND niet op tijd beslist", en: "appeal because the authority does not decide in time"),
    ]

    private static let journeys: [DossierEvent.Kind: Phrase] = [
        .visa: Phrase(nl: "mvv opgehaald", en: "visa collected"),
        .travelled: Phrase(nl: "op reis", en: "travelling"),
        .arrived: Phrase(nl: "aangekomen in Nederland", en: "arrived in the Netherlands"),
        .untraced: Phrase(nl: "spoorloos", en: "untraced"),
        .traced: Phrase(nl: "teruggevonden", en: "traced"),
    ]
}
