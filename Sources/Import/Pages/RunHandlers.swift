import Access
import Casework
import Database
import Tables
import Trail
import Web

/// The last two steps: what would become of a list, and bringing it in; and taking it back.
struct RunHandlers: Sendable {
    let desk: ImportDesk

    private var workplace: Workplace { desk.workplace }

    func trial(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.openToChange(visit) else { return .notFound }
        let author = try visit.author("import", as: .teamLeader, workplace)
        let (trial, alike) = try await workplace.database.read { db in
            let trial = try ImportTrial(opened.table(), opened.kind, opened.task, choices: opened.run.remedies, db)
            return (trial, try trial.alike(opened.kind, opened.task, db))
        }
        // It tells that somebody is there already: on record, as every search.
        try await workplace.database.write { try author.trace("tried", "import", opened.run.id, in: $0) }
        return .page(TrialPage(run: opened.run.id, trial: trial, alike: alike))
    }

    func bring(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.openToChange(visit) else { return .notFound }
        let (id, now) = (opened.run.id, workplace.clock.now())
        let (link, table) = (ImportAddresses.run.link(id.description), try opened.table())
        let author = try visit.author("import", as: .teamLeader, workplace)
        let isBegun = try await workplace.database.write { db in
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Imports.begin(id, at: now, in: db)
        }
        guard isBegun else { return .redirect(link) }
        let (database, underway, clock) = (workplace.database, desk.underway, workplace.clock)
        await underway.start(id, of: table.rows.count) {
            await Self.outcome {
                try await database.write { db in
                    let trial = try ImportTrial(table, opened.kind, opened.task, choices: opened.run.remedies, db)
                    let counts = ImportRun.Counts(new: trial.new.count, known: trial.known.count, left: trial.leftOut.count)
                    let revision = try trial.record(opened.kind, opened.task, by: author, in: db) { underway.tell(id, done: $0) }
                    try Imports.finish(id, revision, counts, at: clock.now(), in: db)
                }
            } otherwise: {
                try? await database.write { try Imports.reopen(id, in: $0) }
            }
        }
        return .redirect(link)
    }

    /// - Returns: why it did not go through.
    private static func outcome(_ body: () async throws -> Void, otherwise: () async -> Void) async -> Refusal? {
        do {
            try await body()
            return nil
        } catch {
            await otherwise()
            return error as? Refusal ?? .importBrokenOff
        }
    }

    func page(_ visit: Visit) async throws -> Answer {
        // First how far it is: what ends in between stands in the data by then.
        let stage = ID<ImportRun>(text: visit.place("invoer")).flatMap { desk.underway.stage($0) }
        guard let (run, kind) = try await desk.run(visit) else { return .notFound }
        let now = workplace.clock.now()
        let hasFile = try await workplace.database.read { try Imports.content(run.id, $0) != nil }
        if let refusal = desk.underway.refusal(run.id) {
            var complaints = Complaints()
            complaints.add("inhoud", refusal.sentence)
            return .page(RunPage(run: run, kind: kind.name, hasFile: hasFile, now: now, complaints: complaints))
        }
        if stage == nil, case .open = run.state { return .redirect(ImportAddresses.columns.link(run.id.description)) }
        return .page(RunPage(run: run, kind: kind.name, stage: stage, hasFile: hasFile, now: now))
    }

    /// The rows that stayed out, as they came, each with why.
    func left(_ visit: Visit) async throws -> Answer {
        guard let opened = try await desk.open(visit) else { return .notFound }
        let author = try visit.author("import", as: .teamLeader, workplace)
        let (importing, language) = (try await desk.begin(opened), visit.language)
        let bytes = try await ImportDesk.apart { () throws(Refusal) in
            try LeftRows(opened, importing).csv(language)
        }
        try await workplace.database.write { try author.trace("carried off", "import", opened.run.id, in: $0) }
        return .document(Document(bytes, "text/csv; charset=utf-8", fileName: ImportTexts.leftFile[language]))
    }

    func undo(_ visit: Visit) async throws -> Answer {
        guard let (run, kind) = try await desk.run(visit), case .done(let revision) = run.state else { return .notFound }
        let (id, now, ids) = (run.id, workplace.clock.now(), workplace.ids)
        let link = ImportAddresses.run.link(id.description)
        let author = try visit.author("import", as: .teamLeader, workplace)
        try await workplace.database.write { try visit.formUse.claim(leadingTo: link, at: now, $0) }
        let database = workplace.database
        await desk.underway.start(id, of: 0) {
            await Self.outcome {
                try await ImportTrial.undo(revision, kind, at: now, ids: ids, by: author, in: database) { db in
                    try Imports.takeBack(id, at: now, in: db)
                }
            } otherwise: {}
        }
        return .redirect(link)
    }
}

extension Refusal {
    static let importBrokenOff = Refusal(.tryLater, Phrase(
        nl: "Er ging iets mis. Er is niets overgenomen. Probeer het nog een keer.",
        en: "Something went wrong. Nothing was brought in. Try it once more."))
}
