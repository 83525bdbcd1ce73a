import Access
import Casework
import Web

/// What questions to the national helpdesk bring to the pages that all kinds of work share.
enum HelpdeskWork {
    static let task = TaskSource(
        "dossiervraag", HelpdeskTexts.name, .legal, HelpdeskQuestions.table, end: HelpdeskQuestions.replies,
        words: LegalFigures.kind.words, page: HelpdeskAddresses.question, open: HelpdeskQuestions.open)

    static let handover = Handover(HelpdeskTexts.unanswered, """
        SELECT COUNT(*) FROM helpdesk_question q LEFT JOIN helpdesk_reply x ON x.question = q.id
        WHERE q.owner = $1 AND (x.answered_on IS NULL OR x.answered_on > $2)
        """)
}
