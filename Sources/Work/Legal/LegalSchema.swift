import Casework
import Database

enum LegalSchema {
    static let schema = Schema("legal", FieldClasses(
        internal: ["legal_rule", "legal_term", "helpdesk_topic", "helpdesk_answer", "helpdesk_answer_word"],
        personal: [
            "dossier", "dossier_closure", "dossier_member", "dossier_member_end", "dossier_event", "deadline", "deadline_end",
            "proof_line",
            "legal_letter", "legal_letter_approval", "legal_letter_sending",
            "helpdesk_question", "helpdesk_reply",
        ],
        dangerous: ["legal_letter.text", "helpdesk_question.question", "helpdesk_reply.answer", "helpdesk_reply.done"]), [
        Schema.Step("2026-11-23", Dossiers.steps),
        Schema.Step("2026-11-28", rules + DossierMembers.steps + DossierEvents.steps + Deadlines.steps + ProofLines.steps,
            appendOnly: ["proof_line"]),
        Schema.Step("2026-11-28-letters", LegalLetters.steps),
        Schema.Step("2026-11-28-helpdesk", HelpdeskTopics.steps + HelpdeskQuestions.steps + HelpdeskAnswers.steps),
    ])

    /// What is known of the law, and its tables.
    static let rules = LegalRuleRows.tables + KnownLegalRules.rows + KnownLegalTerms.rows
}
