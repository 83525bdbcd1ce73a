import Foundation
import Testing

/// What a process keeps in its memory, another server misses.
@Suite("State in a process")
struct StateTests {
    /// Each is no matter of the work: it may be forgotten at any moment, or ends with the question that it belongs to.
    private static let known: Set<String> = [
        // Numbers that never repeat themselves within a process; between processes chance keeps them apart.
        "Sources/Casework/Identity/IDSource.swift",
        // The text of a statement, which is the same everywhere.
        "Sources/Reports/Counting/Composed.swift",
        // How far a bar has come on a terminal.
        "Sources/wegwijs/ProgressBar.swift",
        // Since when another server is silent; the turn itself is a row.
        "Sources/Database/Turns/Turns.swift",
        // Who waits for a hash of a password, which ends with the request; and the password itself, until it is wiped.
        "Sources/SignIn/Password/HashingLine.swift",
        "Sources/SignIn/Password/SecretBytes.swift",
        // How far an import is that this process is busy with; without it the page says that it is busy.
        "Sources/Import/Underway.swift",
        // Which connections are open here: they end with the process.
        "Sources/Web/Door/Connections.swift",
        // One copy, from its beginning to its end.
        "Sources/Database/Copying/Conveyor.swift",
    ]

    @Test("Nothing of the work is kept in the memory of a process, outside an engine's own folder")
    func state() throws {
        let pattern = try Regex("Mutex[(<]|Atomic[(<]|(^|\\n)[a-z ]*\\bactor [A-Z]|static var [a-zA-Z]+(:[^={\\n]*)? =")
        let engines = ["Sources/Database/SQLite/", "Sources/Database/PostgreSQL/", "Sources/Bench/"]
        let keepers = House.sources.filter { file in
            !engines.contains { file.path.hasPrefix($0) } && file.text.contains(pattern)
        }
        #expect(Set(keepers.map(\.path)) == Self.known)
    }
}
