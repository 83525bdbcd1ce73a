import Casework
import Clients
import Database
import Dates

/// What became of terms on some days (bewijsboek), as it is kept, beside the signed log.
struct ProofBook: Sendable {
    let period: Period
    /// By dossier, in the order in which it happened.
    let lines: [Line]
    /// Of all that happened on these days.
    let check: ProofCheck

    struct Line: Sendable, Equatable {
        let line: ProofLine
        let kind: Dossier.Kind
        /// Whose dossier it is.
        let client: ID<Person>
    }

    static let perPage = 40
    /// So many are printed at once.
    static let most = 1_000
    /// A book is of so many days at most.
    static let longest = 31

    /// Of the dossiers that somebody may open: what is elsewhere shows neither in the lines nor in whether it is right.
    static func read(_ period: Period, _ scope: LegalScope, _ db: any Reading) throws -> ProofBook {
        var values = StatementValues()
        let (from, until) = (values.add(period.from.sqlValue), values.add(period.until.sqlValue))
        let sql: SQL = "SELECT " + ProofLines.columns + ", d.kind, d.person FROM proof_line l JOIN dossier d ON d.id = l.dossier"
            + " WHERE l.day >= " + from + " AND l.day < " + until + " AND " + scope.condition(&values)
            + " ORDER BY l.dossier, l.day, l.id"
        var lines: [Line] = []
        try db.each(sql, values.all) { row in
            guard let line = ProofLine(row), let kind = Dossier.Kind(rawValue: row.text(10)) else { return }
            lines.append(Line(line: line, kind: kind, client: row.id(11)))
        }
        let sealed = try scope.opened(try ProofCheck.sealed(period, db), db)
        return ProofBook(period: period, lines: lines, check: ProofCheck(lines.map(\.line), against: sealed))
    }

    /// How many pages its lines fill; an empty book has one.
    var pages: Int { max(1, (lines.count + Self.perPage - 1) / Self.perPage) }

    /// Those of one page, or all that are printed at once when there is no page.
    func lines(onPage page: Int?) -> ArraySlice<Line> {
        guard let page else { return lines.prefix(Self.most) }
        return lines.dropFirst((page - 1) * Self.perPage).prefix(Self.perPage)
    }
}

extension LegalScope {
    /// Those texts of the log that are of dossiers that he may open.
    fileprivate func opened(_ sealed: [String], _ db: any Reading) throws -> [String] {
        let mentioned = Set(sealed.compactMap(ProofCheck.dossier)).sorted()
        var open: Set<ID<Dossier>> = []
        for start in stride(from: 0, to: mentioned.count, by: Deadlines.batch) {
            var values = StatementValues()
            let some = mentioned[start..<min(start + Deadlines.batch, mentioned.count)]
            let own = condition(&values)
            let sql: SQL = "SELECT d.id FROM dossier d WHERE " + own + " AND d.id IN (" + values.evenList(Array(some)) + ")"
            try db.each(sql, values.all) { open.insert($0.id(0)) }
        }
        return sealed.filter { text in ProofCheck.dossier(text).map(open.contains) ?? false }
    }
}
