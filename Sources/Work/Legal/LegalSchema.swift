import Casework
import Database

enum LegalSchema {
    static let schema = Schema("legal", FieldClasses(
        internal: ["legal_rule", "legal_term", "legal_night"],
        personal: [
            "dossier", "dossier_closure", "dossier_member", "dossier_member_end", "dossier_event", "deadline", "deadline_end",
            "proof_line", "dossier_reopening",
        ]), [
        Schema.Step("2026-11-23", Dossiers.steps),
        Schema.Step("2026-11-28", rules + DossierMembers.steps + DossierEvents.steps + Deadlines.steps + ProofLines.steps,
            appendOnly: ["proof_line"]),
        Schema.Step("2026-11-28-night", LegalNight.steps),
        Schema.Step("2026-11-28-reopening", DossierReopenings.steps),
    ])

    /// What is known of the law, and its tables.
    static let rules = LegalRuleRows.tables + KnownLegalRules.rows + KnownLegalTerms.rows
}
