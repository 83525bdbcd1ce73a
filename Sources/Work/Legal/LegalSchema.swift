import Casework
import Database

enum LegalSchema {
    static let schema = Schema("legal", FieldClasses(
        internal: [
            "legal_rule", "legal_term", "legal_night", "document_rule", "helpdesk_topic", "helpdesk_answer",
            "helpdesk_answer_word",
            "transfer_source",
        ],
        personal: [
            "dossier_document", "document_file", "document_file_end", "document_piece",
            "dossier", "dossier_closure", "dossier_member", "dossier_member_end", "dossier_event", "deadline", "deadline_end",
            "proof_line", "dossier_reopening", "legal_letter", "legal_letter_approval", "legal_letter_sending",
            "helpdesk_question", "helpdesk_reply", "choices_talk", "explained_choice",
            "dossier_transfer", "dossier_transfer_end", "transfer_upload", "transfer_piece", "dossier_takeover",
            "transfer_person", "transfer_origin",
        ],
        dangerous: [
            "dossier_document.why", "document_file.name", "document_piece.sealed", "legal_letter.text",
            "helpdesk_question.question",
            "helpdesk_reply.answer", "helpdesk_reply.done", "choices_talk.note",
            "dossier_transfer.why", "transfer_piece.sealed",
        ]), [
        Schema.Step("2026-11-23", Dossiers.steps),
        Schema.Step("2026-11-28", rules + DossierMembers.steps + DossierEvents.steps + Deadlines.steps + ProofLines.steps,
            appendOnly: ["proof_line"]),
        Schema.Step("2026-11-28-night", LegalNight.steps),
        Schema.Step("2026-11-28-reopening", DossierReopenings.steps),
        Schema.Step("2026-11-28-documents",
            DocumentRules.tables + KnownDocumentRules.rows + DossierDocuments.steps + DocumentFiles.steps),
        Schema.Step("2026-11-28-letters", LegalLetters.steps),
        Schema.Step("2026-11-28-helpdesk", HelpdeskTopics.steps + HelpdeskQuestions.steps + HelpdeskAnswers.steps),
        Schema.Step("2026-11-28-choices", ChoicesTalks.steps),
        Schema.Step("2026-11-28-transfer", Transfers.steps + TransferUploads.steps + Takeovers.steps),
    ])

    /// What is known of the law, and its tables.
    static let rules = LegalRuleRows.tables + KnownLegalRules.rows + KnownLegalTerms.rows
}
