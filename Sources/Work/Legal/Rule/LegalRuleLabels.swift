import Casework

/// What the rules are called, where a text cannot be read with them; a test compares it with the rows.
enum LegalRuleLabels {
    static let words = Breakdown.Words.listed(all)

    static let all: [(key: String, label: Phrase)] = reunion + stay

    private static let reunion: [(key: String, label: Phrase)] = [
        ("NR-APPLY", Phrase(nl: "aanvraag gezinshereniging", en: "apply for family reunification")),
        ("NR-SUB2Y", Phrase(nl: "aanvragen mag vanaf", en: "may apply from")),
        ("NR-DECIDE", Phrase(nl: "beslissing van de IND", en: "decision of the authority")),
        ("NR-MVV", Phrase(nl: "mvv ophalen", en: "collect the visa")),
        ("NR-ENTRY", Phrase(nl: "inreizen", en: "enter the country")),
        ("NR-OBJECT", Phrase(nl: "bezwaar", en: "objection")),
        ("NR-OBJDEC", Phrase(nl: "beslissing op bezwaar", en: "decision on the objection")),
        ("NR-APPEAL", Phrase(nl: "beroep bij de rechtbank", en: "appeal to the court")),
        ("NR-HIGHER", Phrase(nl: "hoger beroep", en: "higher appeal")),
        ("NR-NOTICE", Phrase(nl: "in gebreke stellen kan vanaf", en: "notice of default is possible from")),
        ("NR-LATE", Phrase(nl: "beslissing na de ingebrekestelling", en: "decision after the notice of default")),
        ("NR-LATEAPPEAL", Phrase(
            nl: "beroep niet tijdig beslissen kan vanaf", en: "appeal for not deciding is possible from")),
    ]

    private static let stay: [(key: String, label: Phrase)] = [
        ("VB-ASIEL", Phrase(nl: "vergunning loopt af", en: "permit runs out")),
        ("VB-RENEW", Phrase(nl: "verlenging aanvragen", en: "apply for renewal")),
        ("VB-ONBEP", Phrase(nl: "asiel voor onbepaalde tijd kan vanaf", en: "asylum for an indefinite time is possible from")),
        ("VB-EULI", Phrase(nl: "EU-langdurig ingezetene kan vanaf", en: "EU long-term resident is possible from")),
        ("VB-NAT5", Phrase(nl: "naturalisatie kan vanaf", en: "naturalisation is possible from")),
        ("VB-NAT3", Phrase(
            nl: "naturalisatie van staatloze of partner kan vanaf",
            en: "naturalisation of who is stateless or a partner is possible from")),
        ("VB-NATDEC", Phrase(nl: "beslissing op het verzoek", en: "decision on the request")),
        ("VB-OPTIE", Phrase(nl: "beslissing op de optie", en: "decision on the option")),
        ("BRIEF", Phrase(nl: "stukken sturen", en: "send documents")),
    ]
}
