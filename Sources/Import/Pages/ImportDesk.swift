import Access
import Casework
import Database
import Dispatch
import Organisation
import Vault
import Web

/// What the handlers of an import have in common: whose it is, and its file.
struct ImportDesk: Sendable {
    /// An import with its file, of who asks.
    struct Opened: Sendable {
        let run: ImportRun
        let kind: ImportKind
        let task: ImportTask
        let sheet: ImportSheet

        /// By the columns as they were chosen.
        func table() throws(Refusal) -> ImportTable {
            try ImportTable(sheet, kind, meant: meant)
        }

        var meant: [Int?] {
            run.meant.map { name in kind.columns.firstIndex { $0.name.utf8.elementsEqual(name.utf8) } }
        }
    }

    let workplace: Workplace
    let kinds: [ImportKind]
    let underway = Underway()

    func kind(_ slug: String) -> ImportKind? {
        kinds.first { $0.slug.utf8.elementsEqual(slug.utf8) }
    }

    func files() throws(Refusal) -> ImportFiles {
        guard let vault = workplace.vault else { throw .noVault }
        return ImportFiles(vault: vault)
    }

    /// The import of the address: of who asks, at a place that he still leads.
    func run(_ visit: Visit) async throws -> (ImportRun, ImportKind)? {
        guard let id = ID<ImportRun>(text: visit.place("invoer")) else { return nil }
        let standing = try visit.signedIn.standing
        let run = try await workplace.database.read { try Imports.find(id, by: standing.colleague, $0) }
        guard let run, standing.has(.teamLeader, at: run.place), let kind = kind(run.kind) else { return nil }
        return (run, kind)
    }

    /// The same with its file.
    /// - Throws: the refusal of a file that is no longer kept.
    func open(_ visit: Visit) async throws -> Opened? {
        guard let (run, kind) = try await run(visit) else { return nil }
        let content = try await workplace.database.read { try Imports.content(run.id, $0) }
        guard let content, let bytes = try await files().opened(content, run.id) else { throw Refusal.importFileGone }
        let sheet = try await Self.apart { () throws(Refusal) in try ImportSheet(bytes: bytes) }
        return Opened(run: run, kind: kind, task: try task(visit, at: run.place), sheet: sheet)
    }

    /// The same, when nothing was brought in yet.
    func openToChange(_ visit: Visit) async throws -> Opened? {
        guard let opened = try await open(visit), opened.run.canStart(at: workplace.clock.now()) else { return nil }
        return opened
    }

    /// What is known now of what the list is about.
    func begin(_ opened: Opened) async throws -> any Importing {
        try await workplace.database.read { try opened.kind.begin(opened.task, $0) }
    }

    func task(_ visit: Visit, at place: ID<Place>) throws -> ImportTask {
        ImportTask(place: place, standing: try visit.signedIn.standing, clock: workplace.clock, ids: workplace.ids)
    }

    /// On a thread of its own: reading a large file would keep others waiting.
    static func apart<T: Sendable>(_ work: @escaping @Sendable () throws(Refusal) -> T) async throws -> T {
        let result: Result<T, Refusal> = await withCheckedContinuation { continuation in
            DispatchQueue.global(qos: .utility).async {
                continuation.resume(returning: Result { () throws(Refusal) in try work() })
            }
        }
        return try result.get()
    }
}

extension Refusal {
    static let importFileGone = Refusal(.rule, Phrase(
        nl: "Dit bestand is er niet meer: we bewaren het één dag. Stuur het nog een keer in.",
        en: "This file is here no longer: we keep it for one day. Send it once more."))
}
