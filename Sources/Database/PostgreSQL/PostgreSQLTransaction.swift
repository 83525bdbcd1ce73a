import Casework

/// A transaction on a server, for as long as its body lasts. It begins with the first question, in the same journey.
///
/// A statement that failed ends it, as on the other engine: whatever follows meets the same fault.
final class PostgreSQLTransaction: Writing {
    private let link: PostgreSQLLink
    private var opening: [PostgreSQLLink.Step]
    /// Looks at what the opening answered, before anything else is done.
    private let verify: (([PostgreSQLAnswer]) throws -> Void)?
    /// What ended it.
    private(set) var fault: (any Error)?
    private(set) var hasBegun = false

    /// What ended it, when that is no matter of the body.
    var repeatable: (any Error)? {
        if let fault = fault as? ServerFault, !fault.isWorthRepeating { nil } else { fault is BrokenConstraint ? nil : fault }
    }

    init(
        _ link: PostgreSQLLink, opening: [PostgreSQLLink.Step], verify: (([PostgreSQLAnswer]) throws -> Void)? = nil
    ) {
        self.link = link
        self.opening = opening
        self.verify = verify
    }

    func each(_ sql: SQL, _ values: [SQLValue], _ body: (any Row) throws -> Void) throws {
        guard let answer = try ask([.statement(sql, values)]).last else { return }
        for row in 0..<answer.rows { try body(answer.row(row)) }
    }

    func run(_ sql: SQL, _ values: [SQLValue]) throws -> Int {
        try ask([.statement(sql, values)]).last?.changed ?? 0
    }

    /// So many rows in one journey, and then the next so many.
    private static let batch = 500

    func runAll(_ sql: SQL, _ rows: [[SQLValue]]) throws {
        for start in stride(from: 0, to: rows.count, by: Self.batch) {
            _ = try ask(rows[start..<min(start + Self.batch, rows.count)].map { .statement(sql, $0) })
        }
    }

    func define(_ sql: SQL) throws {
        _ = try ask([.words(PostgreSQLDialect.definition(sql))])
    }

    func protect(_ table: String) throws {
        for words in PostgreSQLProtection.words(PostgreSQLCatalog.quoted(table)) { try execute(words) }
    }

    /// Our own words, that hold no value.
    func execute(_ words: String) throws {
        _ = try ask([.words(words)])
    }

    func tables() throws -> [TableShape] {
        try PostgreSQLCatalog.tables(self)
    }

    func scan(_ table: TableShape, _ body: ([[SQLValue]]) throws -> Void) throws {
        // Whoever takes the rows may be slow; that is no reason to end the reading.
        try execute("SET LOCAL idle_in_transaction_session_timeout = 0")
        try execute("DECLARE scan NO SCROLL CURSOR FOR " + PostgreSQLCatalog.reading(table))
        while let answer = try ask([.words("FETCH \(TableShape.batch) FROM scan")]).last {
            try body((0..<answer.rows).map { row in table.columns.indices.map(answer.row(row).value) })
            if answer.rows < TableShape.batch { break }
        }
        try execute("CLOSE scan")
    }

    func load(_ table: TableShape, from next: () throws -> [[SQLValue]]?) throws {
        try PostgreSQLLoading.filling(table, self) {
            try noting { try link.copy(PostgreSQLCatalog.copying(table), from: next) }
        }
    }

    private func ask(_ steps: [PostgreSQLLink.Step]) throws -> ArraySlice<PostgreSQLAnswer> {
        let first = opening
        opening = []
        return try noting {
            hasBegun = true
            guard let verify, !first.isEmpty else { return try link.ask(first + steps).dropFirst(first.count) }
            try verify(link.ask(first))
            return try link.ask(steps)[...]
        }
    }

    private func noting<T>(_ body: () throws -> T) throws -> T {
        if let fault { throw translated(fault) }
        do {
            return try body()
        } catch {
            fault = error
            throw translated(error)
        }
    }

    private func translated(_ error: any Error) -> any Error {
        (error as? ServerFault)?.translated ?? error
    }
}
