import Casework
import Database
import Dates
import Trail

/// Where the rules of legal guidance are kept, and those that we know: rows with what they rest on, for law is no code.
enum LegalRuleRows {
    static let terms = KeptTable(
        "legal_term", "rule", "amount", "unit", "more_amount", "more_unit", "more_times", "calendar", "basis", "source",
        "confidence", "valid_from", "valid_until")

    static let tables: [SQL] = [
        """
        CREATE TABLE legal_rule (
            code TEXT NOT NULL PRIMARY KEY,
            sequence BIGINT NOT NULL UNIQUE,
            label_nl TEXT NOT NULL,
            label_en TEXT NOT NULL,
            start_nl TEXT NOT NULL,
            start_en TEXT NOT NULL,
            consequence_nl TEXT NOT NULL,
            consequence_en TEXT NOT NULL,
            side TEXT NOT NULL CHECK (side IN ('ours', 'authority')),
            effect TEXT NOT NULL CHECK (effect IN ('deadline', 'opening')),
            procedures TEXT NOT NULL,
            triggers TEXT NOT NULL,
            meets TEXT NOT NULL,
            after_rule TEXT REFERENCES legal_rule (code),
            warnings TEXT NOT NULL)
        """,
        """
        CREATE TABLE legal_term (
            id BIGINT NOT NULL PRIMARY KEY,
            rule TEXT NOT NULL REFERENCES legal_rule (code),
            amount BIGINT,
            unit TEXT CHECK (unit IN ('days', 'weeks', 'months', 'years')),
            more_amount BIGINT,
            more_unit TEXT CHECK (more_unit IN ('days', 'weeks', 'months', 'years')),
            more_times BIGINT NOT NULL CHECK (more_times >= 0),
            calendar TEXT NOT NULL CHECK (calendar IN ('act', 'doubtful', 'plain')),
            basis TEXT NOT NULL,
            source TEXT NOT NULL,
            confidence TEXT NOT NULL CHECK (confidence IN ('A', 'B', 'C', 'D')),
            valid_from TEXT NOT NULL,
            valid_until TEXT)
        """,
        "CREATE UNIQUE INDEX legal_term_once ON legal_term (rule, valid_from)",
    ]

    static func all(_ db: any Reading) throws -> LegalRules {
        let rules = try db.all("""
            SELECT code, label_nl, label_en, start_nl, start_en, consequence_nl, consequence_en, side, effect, procedures,
                triggers, meets, after_rule, warnings
            FROM legal_rule ORDER BY sequence
            """, as: read).compactMap { $0 }
        return LegalRules(rules, try db.all(
            "SELECT " + termColumns + " FROM legal_term ORDER BY rule, valid_from", as: readTerm).compactMap { $0 })
    }

    private static func read(_ row: any Row) -> LegalRule? {
        guard let side = LegalRule.Side(rawValue: row.text(7)), let effect = LegalRule.Effect(rawValue: row.text(8))
        else { return nil }
        return LegalRule(
            code: row.text(0), label: Phrase(nl: row.text(1), en: row.text(2)), start: Phrase(nl: row.text(3), en: row.text(4)),
            consequence: Phrase(nl: row.text(5), en: row.text(6)), side: side, effect: effect,
            procedures: Set(words(row.text(9)).compactMap(Dossier.Kind.init)),
            triggers: Set(words(row.text(10)).compactMap(trigger)),
            meets: Set(words(row.text(11)).compactMap(DossierEvent.Kind.init)), after: row.optionalText(12),
            warnings: words(row.text(13)).compactMap { Int($0) })
    }

    static func add(_ term: LegalTerm, within revision: Revision, by author: Author, in db: any Writing) throws {
        try revision.keep(terms, term.id, in: db)
        try db.run(
            """
            INSERT INTO legal_term (id, rule, amount, unit, more_amount, more_unit, more_times, calendar, basis, source,
                confidence, valid_from, valid_until) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
            """,
            term.id, term.rule, term.length?.amount, term.length?.unit.rawValue, term.more?.amount, term.more?.unit.rawValue,
            term.times, term.calendar.rawValue, term.basis, term.source, term.confidence.rawValue, term.from, term.until)
        try author.trace("added", "legal_term", term.id, in: db)
    }

    private static let termColumns: SQL = """
        id, rule, amount, unit, more_amount, more_unit, more_times, calendar, basis, source, confidence, valid_from, valid_until
        """

    private static func readTerm(_ row: any Row) -> LegalTerm? {
        guard let calendar = LegalTerm.Calendar(rawValue: row.text(7)), let from = row.date(11) else { return nil }
        return LegalTerm(
            id: row.id(0), rule: row.text(1), length: length(row, 2), more: length(row, 4), times: row.int(6), calendar: calendar,
            basis: row.text(8), source: row.text(9), confidence: Confidence(rawValue: row.text(10)) ?? .d, from: from,
            until: row.date(12))
    }

    private static func length(_ row: any Row, _ first: Int) -> Term? {
        guard let amount = row.optionalInt(first), let unit = Term.Unit(rawValue: row.text(first + 1)) else { return nil }
        return Term(amount, unit)
    }

    private static func words(_ text: String) -> [String] {
        text.split(separator: " ").map(String.init)
    }

    /// "passed:NR-DECIDE", or what an event is called.
    private static func trigger(_ word: String) -> LegalRule.Trigger? {
        let mark = "passed:"
        if word.utf8.starts(with: mark.utf8) { return .passed(String(word.dropFirst(mark.count))) }
        return DossierEvent.Kind(rawValue: word).map(LegalRule.Trigger.event)
    }
}
