import Access
import Casework
import Trail
import Web

/// What dossiers bring to the pages that all kinds of work share.
enum DossierWork {
    static let way = FileWay(.legal, DossierTexts.new, LegalAddresses.newDossier)

    /// The open terms of dossiers that are open. What the authority has to do is waited for.
    static let term = TaskSource(
        "termijn", DossierWorkTexts.term, .legal, Deadlines.table, end: Deadlines.ends, words: LegalRuleLabels.words,
        page: LegalAddresses.deadline, partOf: TaskSource.Whole(Dossiers.table, by: "dossier"), open: """
            SELECT t.id AS id, d.place AS place, d.person AS person, t.owner AS owner, t.stand_in AS stand_in, t.rule AS about,
                t.due_on AS due_on, CASE WHEN r.effect = 'opening' THEN 2 WHEN r.side = 'authority' THEN 1 ELSE 0 END AS waits
            FROM deadline t JOIN dossier d ON d.id = t.dossier JOIN legal_rule r ON r.code = t.rule
            WHERE t.state = 'open' AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)
                AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = t.dossier)
            """)

    /// Dossiers in which no term runs: what happens next is for who has them in hand to say.
    static let quiet = TaskSource(
        "dossier", DossierWorkTexts.quiet, .legal, Dossiers.table, end: Dossiers.closures, words: LegalFigures.kind.words,
        page: LegalAddresses.dossier, open: """
            SELECT d.id AS id, d.place AS place, d.person AS person, d.owner AS owner, d.stand_in AS stand_in, d.kind AS about,
                CAST(NULL AS TEXT) AS due_on, 0 AS waits
            FROM dossier d
            WHERE NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.id)
                AND NOT EXISTS (SELECT 1 FROM deadline t WHERE t.dossier = d.id AND t.state = 'open'
                    AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id))
            """)

    static let handover = Handover(DossierWorkTexts.inHand, """
        SELECT (SELECT COUNT(*) FROM dossier d LEFT JOIN dossier_closure c ON c.dossier = d.id
                WHERE d.owner = $1 AND (c.closed_on IS NULL OR c.closed_on > $2))
            + (SELECT COUNT(*) FROM deadline t JOIN dossier d ON d.id = t.dossier
                LEFT JOIN dossier_closure c ON c.dossier = d.id
                WHERE t.owner = $1 AND t.state = 'open' AND (d.owner IS NULL OR d.owner <> $1)
                    AND (c.closed_on IS NULL OR c.closed_on > $2)
                    AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id))
        """)

    /// What happened in his dossiers, and in those of others that are for him.
    static let panel = FilePanel(
        Legal.slug, .legal, DossierWorkTexts.procedures, words: EventWords.words, """
            SELECT d.opened_on AS on_date, d.id AS id, d.kind AS about,
            """ + " " + FilePanel.who("'opened'", "'dossier'", "d.id") + """
             AS colleague FROM dossier d WHERE d.person = $1
            UNION ALL SELECT e.happened_on, e.id, e.kind, CAST(NULL AS BIGINT) FROM dossier d
                JOIN dossier_event e ON e.dossier = d.id
            WHERE d.person = $1
            UNION ALL SELECT e.happened_on, e.id, e.kind, CAST(NULL AS BIGINT) FROM dossier_member m
                JOIN dossier_event e ON e.dossier = m.dossier LEFT JOIN dossier_member_end x ON x.member = m.id
            WHERE m.person = $1 AND (x.reason IS NULL OR x.reason <> 'mistake') AND (e.person IS NULL OR e.person = $1)
            UNION ALL SELECT c.talked_on, c.id, 'choices', c.colleague FROM dossier d JOIN choices_talk c ON c.dossier = d.id
            WHERE d.person = $1
            """)

    /// The next day on which we have to do something for him.
    static let badge = FileBadge(.legal, DossierWorkTexts.next, words: LegalRuleLabels.words, isDue: true, """
        SELECT t.rule AS about, t.due_on AS since_on FROM deadline t JOIN dossier d ON d.id = t.dossier
            JOIN legal_rule r ON r.code = t.rule
        WHERE d.person = $1 AND t.state = 'open' AND d.opened_on <= $2 AND r.side = 'ours' AND r.effect = 'deadline'
            AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id)
            AND NOT EXISTS (SELECT 1 FROM dossier_closure c WHERE c.dossier = d.id)
        ORDER BY t.due_on, t.id LIMIT 1
        """)
}
