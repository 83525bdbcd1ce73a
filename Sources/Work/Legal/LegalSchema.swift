import Casework
import Database

enum LegalSchema {
    static let schema = Schema("legal", FieldClasses(
        internal: ["legal_rule", "legal_term", "legal_night", "document_rule"],
        personal: [
            "dossier_document", "document_file", "document_file_end", "document_piece",
            "dossier", "dossier_closure", "dossier_member", "dossier_member_end", "dossier_event", "deadline", "deadline_end",
            "proof_line", "dossier_reopening",
        ],
        dangerous: ["dossier_document.why", "document_file.name", "document_piece.sealed"]), [
        Schema.Step("2026-11-23", Dossiers.steps),
        Schema.Step("2026-11-28", rules + DossierMembers.steps + DossierEvents.steps + Deadlines.steps + ProofLines.steps,
            appendOnly: ["proof_line"]),
        Schema.Step("2026-11-28-night", LegalNight.steps),
        Schema.Step("2026-11-28-reopening", DossierReopenings.steps),
        Schema.Step("2026-11-28-documents",
            DocumentRules.tables + KnownDocumentRules.rows + DossierDocuments.steps + DocumentFiles.steps),
    ])

    /// What is known of the law, and its tables.
    static let rules = LegalRuleRows.tables + KnownLegalRules.rows + KnownLegalTerms.rows
}
