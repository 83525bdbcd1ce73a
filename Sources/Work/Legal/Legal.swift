import Access
package import Casework
import Clients
package import Database
package import Trail
package import Web

/// Legal guidance and family reunification (juridische begeleiding, gezinshereniging): no term missed.
package enum Legal: KindOfWork {
    package static let slug = "juridisch"
    package static let name = Phrase(nl: "Juridisch", en: "Legal")
    package static let schema = LegalSchema.schema
    /// What the program knows of the law, without anybody's data.
    package static let law = Schema(
        "law", FieldClasses(internal: ["legal_rule", "legal_term"]), [Schema.Step("law", LegalSchema.rules)])
    package static let figures = LegalFigures.all
    package static let rollups: [Rollup] = []
    package static let menu = [MenuItem(name, LegalAddresses.deadlines.link())]
    package static let handovers = [DossierWork.handover, HelpdeskWork.handover]
    package static let assignments = [
        // Who has a dossier in hand, or stands in for him, knows whom it is about and the relatives in it, until it is closed.
        Assignment(.legal, """
            SELECT d.person AS person FROM dossier d LEFT JOIN dossier_closure c ON c.dossier = d.id
            WHERE (d.owner = $1 OR d.stand_in = $1) AND d.opened_on <= $2 AND (c.closed_on IS NULL OR c.closed_on > $2)
            UNION SELECT m.person FROM dossier d JOIN dossier_member m ON m.dossier = d.id
                LEFT JOIN dossier_closure c ON c.dossier = d.id
            WHERE (d.owner = $1 OR d.stand_in = $1) AND d.opened_on <= $2 AND (c.closed_on IS NULL OR c.closed_on > $2)
            """),
    ]
    package static let encounters: [Encounters] = []
    package static let belongings = [
        Belonging(
            Dossiers.table, ends: [Dossiers.closures], hanging: [
                HelpdeskQuestions.table, HelpdeskQuestions.replies, ChoicesTalks.table, ChoicesTalks.choices,
                Transfers.table, Transfers.ends, Takeovers.table, Takeovers.origins,
            ],
            section: .legal),
        Belonging(DossierMembers.table, .once(["dossier"]), ends: [DossierMembers.ends], section: .legal),
        Belonging(DossierEvents.table, section: .legal),
        Belonging(Deadlines.table, ends: [Deadlines.ends], section: .legal),
        Belonging(DossierDocuments.table, .once(["dossier", "code"])),
        Belonging(DocumentFiles.table, ends: [DocumentFiles.ends]),
        Belonging(Takeovers.people),
        Belonging(LegalLetters.table, ends: [LegalLetters.approvals, LegalLetters.sendings], section: .legal),
    ]
    /// Of which rows are changed on its pages.
    static let tables = [
        Dossiers.table, Dossiers.closures, DossierReopenings.table, DossierMembers.table, DossierMembers.ends,
        DossierEvents.table, Deadlines.table,
        Deadlines.ends, LegalRuleRows.terms,
        DossierDocuments.table, DocumentFiles.table, DocumentFiles.ends,
        LegalLetters.table, LegalLetters.approvals, LegalLetters.sendings,
        HelpdeskQuestions.table, HelpdeskQuestions.replies, HelpdeskAnswers.table, HelpdeskAnswers.words,
        ChoicesTalks.table, ChoicesTalks.choices,
        Transfers.table, Transfers.ends, Takeovers.table, Takeovers.people, Takeovers.origins,
    ] + CarriedPeople.tables
    package static let lists = [DossierList.kind("dossiers", DossierListTexts.dossiers)]
    package static let panels = [DossierWork.panel]
    package static let badges = [DossierWork.badge]
    package static let ways = [DossierWork.way]
    package static let settlements: [Settlement] = []
    package static let tasks = [DossierWork.term, DossierWork.quiet, HelpdeskWork.task]
    package static let receptions: [Reception] = []
    package static let examples = LegalExamples.all + ProofExamples.all + DocumentExamples.all + ComingExamples.all
        + LegalTrendExamples.all + LegalLetterExamples.all + HelpdeskExamples.all + ChoicesExamples.all
        + TransferExamples.all

    /// What is done once a day, whoever works.
    package static func tidy(_ database: any Database, ids: IDSource, by author: Author) async throws {
        try await LegalNight(database: database, ids: ids, author: author).run()
    }

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        LegalRoutes(workplace, all).all
    }
}
