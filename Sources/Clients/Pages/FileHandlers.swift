import Access
import Casework
import Database
import Dates
import Organisation
import Trail
import Web

/// Finding clients and opening files. Every look is written down in the same transaction in which it is read: what cannot be
/// written down is not shown.
struct FileHandlers: Sendable {
    let looking: Looking
    let panels: [FilePanel]
    let badges: [FileBadge]
    let ways: [FileWay]
    /// What else a team leader may do with clients.
    let doors: [MenuItem]

    private var workplace: Workplace { looking.workplace }

    func list(_ visit: Visit) async throws -> Answer {
        .page(ClientsPage(own: try await own(visit), doors: try doors(visit)))
    }

    /// Those for whom he works: a list of clients, so that it was looked at is on record first.
    func own(_ visit: Visit) async throws -> [Card] {
        let (scope, author) = (try looking.scope(visit), try visit.author("assigned", workplace))
        let cards = try await workplace.database.read { try Cards.own(scope, $0) }
        if !cards.isEmpty {
            try await workplace.database.write { try author.trace("looked", "list", code: "own clients", in: $0) }
        }
        return cards
    }

    func find(_ visit: Visit) async throws -> Answer {
        let words = visit.form[ClientsPage.field]
        guard words.unicodeScalars.count >= 3 else {
            var complaints = Complaints()
            complaints.add(ClientsPage.field, ClientTexts.tooShort)
            return .formAgain(ClientsPage(
                own: try await own(visit), words: words, complaints: complaints, doors: try doors(visit)))
        }
        let found = try await looking.search(words, visit)
        if !visit.form[ClientsPage.list].isEmpty { return .part(FoundClients(cards: found)) }
        let scope = try looking.scope(visit)
        return .page(ClientsPage(
            own: try await workplace.database.read { try Cards.own(scope, $0) }, found: found, words: words,
            doors: try doors(visit)))
    }

    private func doors(_ visit: Visit) throws -> [MenuItem] {
        guard try visit.signedIn.standing.roles.contains(.teamLeader) else { return [] }
        return [
            MenuItem(ScanTexts.link, ClientAddresses.scan.link()), MenuItem(ErasureTexts.list, ClientAddresses.erasures.link()),
        ] + doors
    }

    // MARK: One file

    func file(_ visit: Visit) async throws -> Answer {
        try await file(visit, Complaints())
    }

    private func file(_ visit: Visit, _ complaints: Complaints) async throws -> Answer {
        let (today, now) = (workplace.clock.today, workplace.clock.now())
        let page = try await looking.look(visit) { file, scope, db -> FilePage? in
            guard let view = try FileView.read(file, scope, badges, on: today, db) else { return nil }
            let (place, undoable) = (try scope.place(of: file.person, db), try undoable(in: file, at: now, db))
            return FilePage(
                view: view, timeline: try timeline(visit, file, undoable, db),
                isOnShift: place.map(scope.standing.desks.contains) ?? false, isClosed: !file.shows(.basic),
                mayOpen: place != nil, mayMerge: file.isSeen(as: .teamLeader),
                ways: ways.filter { way in place.map(scope.standing.places(doing: way.task).contains) ?? false },
                done: visit.query[FilePage.done].flatMap { ID<Revision>(text: $0) }.flatMap { undoable.contains($0) ? $0 : nil },
                complaints: complaints)
        }
        guard let page else { return try await whereItWent(visit) }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// The file into which this one was merged, when that exists for who asks.
    private func whereItWent(_ visit: Visit) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let scope = try looking.scope(visit)
        let kept = try await workplace.database.read { db in
            try Merges.kept(of: person, db).flatMap { try scope.open($0, db)?.person }
        }
        return kept.map { .redirect(ClientAddresses.file.link($0.description)) } ?? .notFound
    }

    /// The changes that who asks can put back.
    private func undoable(in file: OpenedFile, at now: Moment, _ db: any Reading) throws -> Set<ID<Revision>> {
        guard file.shows(.basic) else { return [] }
        let lines = try Revisions.all("person", of: file.person, among: looking.tables(in: file), at: now, db)
        return Set(lines.filter(\.canBeUndone).map(\.id))
    }

    private func timeline(
        _ visit: Visit, _ file: OpenedFile, _ undoable: Set<ID<Revision>>, _ db: any Reading
    ) throws -> Timeline? {
        guard file.shows(.basic) else { return nil }
        let cursor = visit.query[TimelinePart.until].flatMap { TimelineCursor(text: $0) } ?? .newest
        return try Timeline.read(
            Timeline.Question(kind: visit.query[TimelinePart.kind], cursor: cursor), file,
            TimelineSource.all(panels, FactKind.all(in: file, on: workplace.clock.today, db)), undoable: undoable, db)
    }

    // MARK: Ways in

    /// Who is on shift opens a visit: it ends with the shift.
    func visit(_ visit: Visit) async throws -> Answer {
        let wanted = visit.form[FilePage.reason]
        guard ClientTexts.reasons.dropFirst().contains(where: { $0.value.utf8.elementsEqual(wanted.utf8) }) else {
            return try await again(visit, FilePage.reason, ClientTexts.reasonMissing)
        }
        return try await open(visit, .visit, wanted)
    }

    /// Opens itself for an hour, to anybody who may know the client, and is read by the team leader.
    func emergency(_ visit: Visit) async throws -> Answer {
        let wanted = visit.form[FilePage.emergencyReason]
        guard wanted.unicodeScalars.count >= 10 else {
            return try await again(visit, FilePage.emergencyReason, ClientTexts.emergencyMissing)
        }
        return try await open(visit, .emergency, wanted)
    }

    private func again(_ visit: Visit, _ field: String, _ sentence: Phrase) async throws -> Answer {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return try await file(visit, complaints)
    }

    private func open(_ visit: Visit, _ ground: FileVisit.Ground, _ reason: String) async throws -> Answer {
        guard let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let link = ClientAddresses.file.link(person.description)
        return try await looking.open(person, ground, reason, leadingTo: link, visit) ? .redirect(link) : .notFound
    }

    // MARK: Who looked

    func looks(_ visit: Visit) async throws -> Answer {
        let page = try await looking.look(visit, needing: .basic) { file, scope, db -> LooksPage? in
            let place = try scope.place(of: file.person, db)
            guard let card = try Cards.one(file, at: place, db) else { return nil }
            return LooksPage(card: card, looks: try Look.all(at: file, place, db))
        }
        return page.map { .page($0) } ?? .notFound
    }
}
