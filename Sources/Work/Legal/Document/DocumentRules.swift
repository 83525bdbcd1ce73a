import Casework
import Database
import Dates

/// Where is kept which documents are asked for: rows with what they rest on, for law is no code.
enum DocumentRules {
    static let tables: [SQL] = [
        """
        CREATE TABLE document_rule (
            id BIGINT NOT NULL PRIMARY KEY,
            procedures TEXT NOT NULL,
            code TEXT NOT NULL,
            label_nl TEXT NOT NULL,
            label_en TEXT NOT NULL,
            from_age BIGINT,
            until_age BIGINT,
            who TEXT NOT NULL CHECK (who IN ('sponsor', 'relative', 'all')),
            is_always BIGINT NOT NULL CHECK (is_always IN (0, 1)),
            basis TEXT NOT NULL,
            source TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            valid_from TEXT NOT NULL,
            valid_until TEXT)
        """,
        "CREATE UNIQUE INDEX document_rule_once ON document_rule (code, procedures, valid_from)",
    ]

    /// Of a kind of dossier, in the order of the list.
    static func all(of kind: Dossier.Kind, _ db: any Reading) throws -> [DocumentRule] {
        try db.all("""
            SELECT id, procedures, code, label_nl, label_en, from_age, until_age, who, is_always, basis, source, confidence,
                valid_from, valid_until
            FROM document_rule ORDER BY id
            """, as: read).compactMap { $0 }.filter { $0.procedures.contains(kind) }
    }

    private static func read(_ row: any Row) -> DocumentRule? {
        guard let who = DocumentRule.Who(rawValue: row.text(7)), let from = row.date(12) else { return nil }
        return DocumentRule(
            id: row.id(0), procedures: Set(row.text(1).split(separator: " ").compactMap { Dossier.Kind(rawValue: String($0)) }),
            code: row.text(2), label: Phrase(nl: row.text(3), en: row.text(4)), fromAge: row.optionalInt(5),
            untilAge: row.optionalInt(6), who: who, isAlways: row.flag(8), basis: row.text(9), source: row.text(10),
            confidence: Confidence(rawValue: row.text(11)) ?? .d, from: from, until: row.date(13))
    }
}
