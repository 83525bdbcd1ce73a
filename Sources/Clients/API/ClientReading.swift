import Access
import Casework
import Database
import Trail
import Web

/// What other programs look at: within the scope and the budget of who gave the token, and on record before it is told.
struct ClientReading: Sendable {
    let files: FileHandlers

    private var looking: Looking { files.looking }

    func own(_ visit: Visit) async throws -> Reply {
        .found(.object(["clienten": ClientJSON.cards(try await files.own(visit), visit.language)]))
    }

    func search(_ visit: Visit) async throws -> Reply {
        let found = try await files.looking.search(visit.form[ClientsPage.field], visit)
        return .found(.object([
            "clienten": ClientJSON.cards(Array(found.prefix(Cards.most)), visit.language),
            "zijnErMeer": .yesNo(found.count > Cards.most),
        ]))
    }

    /// Of the sections that are open, and of what is not sealed.
    func file(_ visit: Visit) async throws -> Reply {
        try await view(visit, .card) { view, file, db in
            let person = try view.person.map { person in
                ClientJSON.person(
                    person, try People.names(of: file.person, db),
                    after: try Revisions.latest(of: .person, file.person, db))
            }
            let known = try view.known.filter { !$0.kind.isSealed }.map { ($0.kind.slug, try Self.told($0.facts, $0.kind, db)) }
            let fields: [String: JSONValue] = [
                "client": ClientJSON.card(view.card, visit.language), "persoon": person ?? .null,
                "onderdelen": .list(file.sections.map { .text($0.rawValue) }),
                "kenmerken": ClientJSON.badges(view, visit.language), "huisgenoten": ClientJSON.household(view),
                "feiten": .object(Dictionary(known) { first, _ in first }),
            ]
            return .object(fields)
        }
    }

    func household(_ visit: Visit) async throws -> Reply {
        try await view(visit, .basic) { view, _, _ in .object(["huisgenoten": ClientJSON.household(view)]) }
    }

    private func view(
        _ visit: Visit, _ section: FileSection,
        _ told: @escaping @Sendable (FileView, OpenedFile, any Reading) throws -> JSONValue
    ) async throws -> Reply {
        let (today, badges) = (looking.workplace.clock.today, files.badges)
        return try await look(visit, section) { file, scope, db in
            try FileView.read(file, scope, badges, on: today, db).map { try told($0, file, db) }
        }
    }

    func facts(_ visit: Visit) async throws -> Reply {
        guard let kind = visit.factKind else { return .nothing }
        let today = looking.workplace.clock.today
        return try await look(visit, kind.lookedAtWith) { file, _, db in
            .object(["feiten": try Self.told(Facts.all(kind, of: file, on: today, db), kind, db)])
        }
    }

    private static func told(_ facts: [Fact], _ kind: FactKind, _ db: any Reading) throws -> JSONValue {
        .list(try facts.map { fact in
            ClientJSON.fact(fact, kind, after: try Revisions.latest(of: kind.table, ID<Fact>(fact.id), db))
        })
    }

    /// What kinds of work did for him; what is known of him stands among his facts.
    func events(_ visit: Visit) async throws -> Reply {
        let cursor = visit.query[TimelinePart.until].map { TimelineCursor(text: $0) } ?? .newest
        guard let cursor else { return .nothing }
        let (sources, kind) = (files.panels.map { TimelineSource.work($0) }, visit.query[TimelinePart.kind])
        return try await look(visit, .basic) { file, _, db in
            let read = try Timeline.read(Timeline.Question(kind: kind, cursor: cursor), file, sources, undoable: [], db)
            return .object([
                "gebeurtenissen": .list(read.items.map { ClientJSON.event($0, visit.language) }),
                "tot": .known(read.older?.text),
            ])
        }
    }

    func changes(_ visit: Visit) async throws -> Reply {
        try await lines(visit) { .object(["wijzigingen": .list($0.map(ClientJSON.change))]) }
    }

    func change(_ visit: Visit) async throws -> Reply {
        guard let wanted = ID<Revision>(text: visit.place("wijziging")) else { return .nothing }
        return try await lines(visit) { $0.first { $0.id == wanted }.map(ClientJSON.change) }
    }

    private func lines(
        _ visit: Visit, _ told: @escaping @Sendable ([RevisionLine]) -> JSONValue?
    ) async throws -> Reply {
        let (looking, now) = (looking, looking.workplace.clock.now())
        return try await look(visit, .basic) { file, _, db in
            told(try Revisions.all(
                "person", of: file.person, and: Merges.merged(into: file.person, db),
                among: looking.tables(in: file, for: visit), at: now, db))
        }
    }

    private func look(
        _ visit: Visit, _ section: FileSection,
        _ body: @escaping @Sendable (OpenedFile, ClientScope, any Writing) throws -> JSONValue?
    ) async throws -> Reply {
        try await looking.look(visit, needing: section, body).map { .found($0) } ?? .nothing
    }
}
