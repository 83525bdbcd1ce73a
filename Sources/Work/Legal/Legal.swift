import Access
package import Casework
import Clients
package import Database
import Trail
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
    package static let menu: [MenuItem] = []
    package static let handovers: [Handover] = [HelpdeskWork.handover]
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
        Belonging(Dossiers.table, hanging: [HelpdeskQuestions.table, HelpdeskQuestions.replies]),
        Belonging(LegalLetters.table, ends: [LegalLetters.approvals, LegalLetters.sendings], section: .legal),
    ]
    /// Of which rows are changed on its pages.
    static let tables = [
        Dossiers.table, Dossiers.closures, DossierMembers.table, DossierMembers.ends, DossierEvents.table, Deadlines.table,
        Deadlines.ends, LegalRuleRows.terms,
        LegalLetters.table, LegalLetters.approvals, LegalLetters.sendings,
        HelpdeskQuestions.table, HelpdeskQuestions.replies, HelpdeskAnswers.table, HelpdeskAnswers.words,
    ]
    package static let lists = [DossierList.kind("dossiers", DossierListTexts.dossiers)]
    package static let panels = [
        FilePanel(
            slug, .legal, Phrase(nl: "Procedures", en: "Procedures"), words: LegalFigures.kind.words,
            "SELECT d.opened_on AS on_date, d.id AS id, d.kind AS about, " + FilePanel.who("'opened'", "'dossier'", "d.id")
                + " AS colleague FROM dossier d WHERE d.person = $1"),
    ]
    package static let badges: [FileBadge] = []
    package static let ways: [FileWay] = []
    package static let settlements: [Settlement] = []
    package static let tasks: [TaskSource] = [HelpdeskWork.task]
    package static let receptions: [Reception] = []
    package static let examples: [Example] = LegalLetterExamples.all
        + HelpdeskExamples.all

    package static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route] {
        LegalRoutes(workplace, all).all
    }
}
