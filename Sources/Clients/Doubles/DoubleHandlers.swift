import Access
import Casework
import Database
import Trail
import Web

/// Finding who is in the data twice, and making one of the two. For who leads the team of both: all that is known goes along.
struct DoubleHandlers: Sendable {
    let looking: Looking
    let panels: [FilePanel]

    private var workplace: Workplace { looking.workplace }

    // MARK: Who may be the same

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, Complaints())
    }

    private func page(_ visit: Visit, _ complaints: Complaints) async throws -> Answer {
        let (today, typed) = (workplace.clock.today, visit.form[DoublesPage.number])
        let author = try visit.author("double", workplace)
        let page = try await looking.look(visit, as: .teamLeader) { file, scope, db -> DoublesPage? in
            guard let card = try Cards.one(file, at: scope.place(of: file.person, db), db) else { return nil }
            let found = try Doubles.of(file.person, ClientSearch(scope: scope, day: today, db: db))
                .filter { try scope.open($0.card.person, db)?.isSeen(as: .teamLeader) == true }
            if !found.isEmpty { try author.trace("searched", "card", code: String(found.count), in: db) }
            return DoublesPage(card: card, candidates: found, typed: typed, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// By the number that somebody typed.
    func choose(_ visit: Visit) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let (scope, typed) = (try looking.scope(visit), ID<Person>(text: visit.form[DoublesPage.number]))
        let other = try await workplace.database.read { db in
            try typed.flatMap { try $0 == person ? nil : scope.open($0, db) }
        }
        guard let other, other.isSeen(as: .teamLeader) else {
            var complaints = Complaints()
            complaints.add(DoublesPage.number, DoubleTexts.unknown)
            return try await page(visit, complaints)
        }
        return .redirect(ClientAddresses.comparison.link(person.description, other.person.description))
    }

    // MARK: Two beside each other

    func compare(_ visit: Visit) async throws -> Answer {
        guard let (person, other) = Self.pair(visit), let kept = try await read(visit, person),
            let double = try await read(visit, other)
        else { return .notFound }
        let traits = try await workplace.database.read { try Traits.read([person, other], $0) }
        return .page(ComparisonPage(
            kept: kept, double: double, resemblance: Resemblance(traits[person] ?? Traits(), traits[other] ?? Traits())))
    }

    private func read(_ visit: Visit, _ person: ID<Person>) async throws -> ComparedFile? {
        let today = workplace.clock.today
        return try await looking.look(visit, at: person, as: .teamLeader) { file, scope, db -> ComparedFile? in
            guard let view = try FileView.read(file, scope, [], on: today, db), let known = view.person else { return nil }
            let told = try panels.filter { file.shows($0.section) }.map { panel in
                let newest = TimelineCursor.newest.date
                return (panel.label, try TimelineSource.work(panel).read(file, until: newest, ComparedFile.most + 1, db))
            }
            return ComparedFile(card: view.card, person: known, names: try People.names(of: person, db), view: view, told: told)
        }
    }

    private static func pair(_ visit: Visit) -> (ID<Person>, ID<Person>)? {
        guard let person = ID<Person>(text: visit.place("client")), let other = ID<Person>(text: visit.place("ander")),
            person != other
        else { return nil }
        return (person, other)
    }

    // MARK: Two of two

    func part(_ visit: Visit) async throws -> Answer {
        guard let (_, other) = Self.pair(visit) else { return .notFound }
        let id = workplace.ids.next(ScannedPair.self)
        return try await looking.change(visit, as: .teamLeader, "apart") { file, scope, revision, author, db in
            guard let double = try scope.open(other, db), double.isSeen(as: .teamLeader) else { return false }
            try author.trace("apart", "person", other, in: db)
            try Apart.record(file.person, other, id: id, within: revision, in: db)
            return true
        }
    }

    // MARK: One of two

    func merge(_ visit: Visit) async throws -> Answer {
        guard let (_, other) = Self.pair(visit) else { return .notFound }
        let belongings = looking.belongings
        return try await looking.change(visit, as: .teamLeader, "merged") { file, scope, revision, author, db in
            guard let double = try scope.open(other, db), double.isSeen(as: .teamLeader) else { return false }
            try author.trace("merged", "person", other, in: db)
            try Merging(double: other, kept: file.person, revision: revision, db: db).merge(belongings)
            return true
        }
    }
}
