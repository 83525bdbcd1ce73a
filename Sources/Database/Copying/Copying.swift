package import Casework

/// Carries everything from one database to another (overzetten), whatever their engines: all of it or nothing, and compared
/// table by table before any of it counts.
package struct Copying: Sendable {
    package struct Table: Equatable, Sendable {
        package let name: String
        package let digest: Digest
    }

    private let migrator: Migrator

    package init(_ migrator: Migrator) {
        self.migrator = migrator
    }

    /// - Parameter progress: told how far it is, from 0 to 1.
    /// - Throws: a `Refusal` when the source is not current, when the destination holds tables already, or when what arrived
    ///   is not what left.
    package func run(
        from source: any Database, to destination: any Database, clock: Clock,
        progress: @escaping @Sendable (Double) -> Void
    ) async throws -> [Table] {
        try await migrator.requireCurrent(source)
        guard try await destination.read({ try $0.tables().isEmpty }) else { throw Refusal.notEmpty }
        let (conveyor, migrator) = (Conveyor(), migrator)
        let names = migrator.tableNames
        async let sending = ending(conveyor) {
            try await source.read { db in try Self.send(names, on: conveyor, db, progress) }
        }
        async let storing = ending(conveyor) {
            try await destination.writeAlone { db in
                _ = try migrator.apply(to: db, clock)
                return try Self.store(names, from: conveyor, db)
            }
        }
        switch await (sending, storing) {
        case (_, .success(let tables)):
            progress(1)
            return tables
        // The side that only heard of it says less than the one where it went wrong.
        case (.failure(let error), .failure) where !(error is Conveyor.Broken): throw error
        case (_, .failure(let error)): throw error
        }
    }

    private func ending<T: Sendable>(
        _ conveyor: Conveyor, _ body: @Sendable () async throws -> T
    ) async -> Result<T, any Error> {
        do {
            return .success(try await body())
        } catch {
            conveyor.giveUp()
            return .failure(error)
        }
    }

    // MARK: The two sides

    private static func send(
        _ names: [String], on conveyor: Conveyor, _ db: any Reading, _ progress: (Double) -> Void
    ) throws {
        let tables = try shapes(names, db)
        let total = try tables.reduce(1) { try $0 + db.number("SELECT COUNT(*) FROM " + .init(quoting: $1.name)) }
        var sent = 0
        for table in tables {
            var digest = Digest()
            try db.scan(table) { rows in
                for row in rows { digest.add(row) }
                try conveyor.put(.rows(rows))
                sent += rows.count
                // Never quite done before the other side is.
                progress(Double(sent) / Double(total) * 0.99)
            }
            try conveyor.put(.end(digest))
        }
    }

    private static func store(_ names: [String], from conveyor: Conveyor, _ db: any Writing) throws -> [Table] {
        let tables = try shapes(names, db)
        // A fresh database holds what every one begins with; that too comes from the source.
        for table in tables.reversed() { try db.run("DELETE FROM " + .init(quoting: table.name)) }
        return try tables.map { table in
            var left: Digest?
            try db.load(table) {
                switch try conveyor.take() {
                case .rows(let rows): return rows
                case .end(let digest):
                    left = digest
                    return nil
                }
            }
            var stored = Digest()
            try db.scan(table) { rows in for row in rows { stored.add(row) } }
            guard stored == left else { throw Refusal.copyDiffers }
            return Table(name: table.name, digest: stored)
        }
    }

    /// The tables in the order in which they refer to each other.
    private static func shapes(_ names: [String], _ db: any Reading) throws -> [TableShape] {
        let known = Dictionary(try db.tables().map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        return names.compactMap { known[$0] }
    }
}

extension Refusal {
    static let notEmpty = Refusal(.badInput, Phrase(
        nl: "Op de nieuwe plek staan al gegevens. Kies een lege database of een nieuw bestand. Er is niets veranderd.",
        en: "There are data in the new place already. Choose an empty database or a new file. Nothing was changed."))

    static let copyDiffers = Refusal(.unavailable, Phrase(
        nl: "De kopie is niet gelijk aan het origineel. Er is niets bewaard. Doe het opnieuw en waarschuw de beheerder.",
        en: "The copy does not equal the original. Nothing was kept. Do it again and warn the administrator."))
}
