import Access
import Casework
import Database
import Trail
import Web

/// Recording what is known of a client beside his names and birth.
struct FactHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func new(_ visit: Visit) async throws -> Answer {
        guard let kind = FactKind.of(visit.place("gegeven")) else { return .notFound }
        return try await page(visit, kind, nil, FactForm(kind, today: workplace.clock.today), Complaints())
    }

    func one(_ visit: Visit) async throws -> Answer {
        guard let (kind, id) = Self.fact(visit) else { return .notFound }
        let page = try await looking.look(visit, needing: kind.lookedAtWith) { file, _, db -> FactPage? in
            try Facts.one(id, kind, of: file, db).map {
                FactPage(person: file.person, kind: kind, id: id.description, form: FactForm($0, kind))
            }
        }
        return page.map { .page($0) } ?? .notFound
    }

    private static func fact(_ visit: Visit) -> (FactKind, ID<Fact>)? {
        FactKind.of(visit.place("gegeven")).flatMap { kind in ID<Fact>(text: visit.place("feit")).map { (kind, $0) } }
    }

    private func page(
        _ visit: Visit, _ kind: FactKind, _ id: ID<Fact>?, _ form: FactForm, _ complaints: Complaints
    ) async throws -> Answer {
        let page = try await looking.look(visit, needing: kind.lookedAtWith) { file, _, db -> FactPage? in
            if let id, try Facts.one(id, kind, of: file, db) == nil { return nil }
            return FactPage(person: file.person, kind: kind, id: id?.description, form: form, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func add(_ visit: Visit) async throws -> Answer {
        guard let kind = FactKind.of(visit.place("gegeven")) else { return .notFound }
        return try await put(visit, kind, nil)
    }

    func change(_ visit: Visit) async throws -> Answer {
        guard let (kind, id) = Self.fact(visit) else { return .notFound }
        return try await put(visit, kind, id)
    }

    private func put(_ visit: Visit, _ kind: FactKind, _ id: ID<Fact>?) async throws -> Answer {
        let (form, new) = (FactForm(visit.form, kind), workplace.ids.next(Fact.self))
        do {
            return try await looking.change(visit, needing: kind.lookedAtWith, id == nil ? "noted" : "changed") {
                file, _, revision, _, db in
                if let id, try Facts.one(id, kind, of: file, db) == nil { return false }
                try Facts.put(id ?? new, form.read(kind), kind, of: file.person, within: revision, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, kind, id, form, complaints)
        }
    }

    func end(_ visit: Visit) async throws -> Answer {
        let today = workplace.clock.today
        return try await over(visit, "ended") { id, kind, revision, db in
            try Facts.end(id, kind, on: today, within: revision, in: db)
        }
    }

    func remove(_ visit: Visit) async throws -> Answer {
        try await over(visit, "removed") { id, kind, revision, db in
            try Facts.remove(id, kind, within: revision, in: db)
            return true
        }
    }

    private func over(
        _ visit: Visit, _ deed: String,
        _ body: @escaping @Sendable (ID<Fact>, FactKind, Revision, any Writing) throws -> Bool
    ) async throws -> Answer {
        guard let (kind, id) = Self.fact(visit) else { return .notFound }
        return try await looking.change(visit, needing: kind.lookedAtWith, deed) { file, _, revision, _, db in
            guard try Facts.one(id, kind, of: file, db) != nil else { return false }
            return try body(id, kind, revision, db)
        }
    }
}

extension FactKind {
    /// What stands on the card is changed only by who has the file open.
    fileprivate var lookedAtWith: FileSection { section == .card ? .basic : section }
}
