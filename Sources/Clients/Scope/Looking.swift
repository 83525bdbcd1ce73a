package import Access
package import Casework
package import Database
import Trail
package import Web

/// How a page comes by what it tells of a client: within the scope and the budget of who asks, and on record before it is shown.
package struct Looking: Sendable {
    package let workplace: Workplace
    private let assignments: [Assignment]
    private let budget: LookBudget
    /// All tables of which rows belong to people.
    let belongings: [Belonging]

    package init(_ workplace: Workplace, _ all: AllWork, budget: LookBudget = LookBudget()) {
        self.workplace = workplace
        self.budget = budget
        assignments = all.assignments
        belongings = Clients.belongings + all.belongings
    }

    package func scope(_ visit: Visit) throws -> ClientScope {
        ClientScope(try visit.signedIn.standing, assignments, at: workplace.clock)
    }

    /// Reads of one client, within scope and budget, and writes down that it was looked at.
    /// - Parameters:
    ///   - person: the client of the address when left out.
    ///   - section: what has to be open to him at least.
    ///   - relation: what he has to be to the client, if that matters.
    /// - Returns: nothing when the client does not exist for who asks.
    package func look<T: Sendable>(
        _ visit: Visit, at person: ID<Person>? = nil, needing section: FileSection = .card, as relation: Relation? = nil,
        _ body: @escaping @Sendable (OpenedFile, ClientScope, any Writing) throws -> T?
    ) async throws -> T? {
        guard let person = person ?? ID<Person>(text: visit.place("client")) else { return nil }
        let (scope, session, clock, budget) = (try scope(visit), try visit.signedIn, workplace.clock, budget)
        let refused = try visit.author("budget", workplace)
        let looked: (T?, LookBudget.Verdict) = try await workplace.database.write { db in
            guard let file = try scope.open(person, db), file.shows(section), file.isSeen(as: relation) else {
                return (nil, .open)
            }
            let verdict = try budget.verdict(on: person, for: session, at: clock, db)
            guard verdict == .open else {
                try refused.trace("refused", "person", person, in: db)
                return (nil, verdict)
            }
            try visit.author(file.ground, as: file.role, workplace)
                .trace("looked", "person", person, sections: file.sections.map(\.rawValue), in: db)
            return (try body(file, scope, db), .open)
        }
        switch looked.1 {
        case .open: return looked.0
        case .askProof: throw ProofAsked()
        case .full: throw Refusal.looksOfTheDay
        }
    }

    /// The client of the address, when so much of him is open to who asks: nobody makes a key for who does not exist for him.
    package func person(_ visit: Visit, showing section: FileSection) async throws -> ID<Person>? {
        guard let person = ID<Person>(text: visit.place("client")) else { return nil }
        let scope = try scope(visit)
        return try await workplace.database.read { try scope.open(person, $0)?.shows(section) == true ? person : nil }
    }

    /// The tables of which rows may be changed by who has so much of a file open. Merging changes all, and is for who leads.
    func tables(in file: OpenedFile) -> [KeptTable] {
        let isLeader = file.isSeen(as: .teamLeader)
        let work = belongings.filter { isLeader || ($0.section.map(file.shows) ?? false) }
            .flatMap { [$0.table] + $0.ends + $0.hanging }
        return KeptTable.all(in: file) + work + (isLeader ? [Merges.table, Apart.table] : [])
    }

    /// The same; for another program those of what is sealed do not exist, so that it neither learns of them nor changes them.
    func tables(in file: OpenedFile, for visit: Visit) -> [KeptTable] {
        let sealed = Set(FactKind.sealed.map(\.table.name.text))
        return tables(in: file).filter { !(visit.isOfProgram && sealed.contains($0.name.text)) }
    }

    /// Changes something about one client, of whom so much is open to who does it; all of it can be undone.
    /// - Parameters:
    ///   - deed: "corrected": as the trace says it.
    ///   - body: makes the change; nothing happened when it gives false.
    /// - Returns: the way back to the file, where it can be undone; nothing when the client does not exist for who asks.
    func change(
        _ visit: Visit, needing section: FileSection = .basic, as relation: Relation? = nil, _ deed: String,
        _ body: @escaping @Sendable (OpenedFile, ClientScope, Revision, Author, any Writing) throws -> Bool
    ) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let (scope, now, ids) = (try scope(visit), workplace.clock.now(), workplace.ids)
        let id = ids.next(Revision.self)
        let link = visit.link(to: person, after: id)
        let change: @Sendable (any Writing) throws -> Void = { db in
            guard let file = try scope.open(person, db), file.shows(section), file.isSeen(as: relation) else {
                throw Nothing()
            }
            let author = try visit.author(file.ground, as: file.role, workplace)
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let revision = try Revision.begin(deed, "person", of: person, id: id, at: now, ids: ids, by: author, in: db)
            guard try body(file, scope, revision, author, db) else { throw Nothing() }
        }
        do {
            try await workplace.database.write(change)
            return .redirect(link)
        } catch is Nothing {
            return .notFound
        }
    }

    /// Takes back what turned out to be no change.
    private struct Nothing: Error {}
}

extension OpenedFile {
    /// As what somebody looks.
    package var role: Role {
        switch relations.first {
        case .legalWorker: .legalWorker
        case .teamLeader: .teamLeader
        default: .volunteer
        }
    }
}
