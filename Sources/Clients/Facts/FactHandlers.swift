import Access
import Casework
import Database
import Trail
import Web

/// Recording what is known of a client beside his names and birth.
struct FactHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    private var sealing: FactSealing { FactSealing(looking: looking) }

    func new(_ visit: Visit) async throws -> Answer {
        guard let kind = visit.factKind else { return .notFound }
        return try await page(visit, kind, nil, FactForm(kind, today: workplace.clock.today), Complaints())
    }

    /// One that is there: what is sealed of it is opened, and that is on record.
    func one(_ visit: Visit) async throws -> Answer {
        guard let (kind, id) = Self.fact(visit) else { return .notFound }
        let workplace = workplace
        let found = try await looking.look(visit, needing: kind.lookedAtWith) { file, _, db -> (FactPage, Fact)? in
            guard try kind.isAllowed(of: file.person, on: workplace.clock.today, db),
                let fact = try Facts.one(id, kind, of: file, db)
            else { return nil }
            if kind.isSealed {
                try visit.author(file.ground, as: file.role, workplace).trace("opened", kind.table.name.text, id, in: db)
            }
            let latest = try Revisions.latest(of: kind.table, id, db)
            let draft = try Self.draft(visit, kind, id, file, db)
            let page = FactPage(
                person: file.person, kind: kind, id: id.description, form: FactForm(fact, kind),
                version: latest?.id.description ?? "", draft: draft)
            return (page, fact)
        }
        guard let found else { return .notFound }
        var page = found.0
        if let opened = try await sealing.opened(found.1, kind) {
            page.form = FactForm(opened, kind)
        } else {
            page.isErased = true
        }
        return .page(try await sealing.resumed(page))
    }

    private static func fact(_ visit: Visit) -> (FactKind, ID<Fact>)? {
        visit.factKind.flatMap { kind in ID<Fact>(text: visit.place("feit")).map { (kind, $0) } }
    }

    private static func draft(
        _ visit: Visit, _ kind: FactKind, _ id: ID<Fact>?, _ file: OpenedFile, _ db: any Reading
    ) throws -> Draft? {
        guard kind.story != nil else { return nil }
        return try Drafts.find(Draft.form(kind, id), of: file.person, by: visit.signedIn.standing.colleague, db)
    }

    private func page(
        _ visit: Visit, _ kind: FactKind, _ id: ID<Fact>?, _ form: FactForm, _ complaints: Complaints
    ) async throws -> Answer {
        let today = workplace.clock.today
        let page = try await looking.look(visit, needing: kind.lookedAtWith) { file, _, db -> FactPage? in
            guard try kind.isAllowed(of: file.person, on: today, db) else { return nil }
            var (shown, overtaken): (ID<Fact>?, Overtaken?) = (id, nil)
            if let id, try Facts.one(id, kind, of: file, db) == nil {
                guard let latest = try Self.removal(of: id, kind, file, db) else { return nil }
                // What was filled in can be saved as a new one.
                (shown, overtaken) = (nil, Overtaken(colleague: latest.colleague, at: latest.at, lines: [], isGone: true))
            }
            let draft = complaints.all.isEmpty ? try Self.draft(visit, kind, id, file, db) : nil
            return FactPage(
                person: file.person, kind: kind, id: shown?.description, form: form, complaints: complaints,
                version: visit.form[Overtaken.version], draft: draft, overtaken: overtaken)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(try await sealing.resumed(page)) : .formAgain(page)
    }

    /// The last change of what is not there any more, when it was this client's.
    private static func removal(
        of id: ID<Fact>, _ kind: FactKind, _ file: OpenedFile, _ db: any Reading
    ) throws -> LatestChange? {
        try Revisions.latest(of: kind.table, id, db).flatMap { $0.subject == file.person.number ? $0 : nil }
    }

    func add(_ visit: Visit) async throws -> Answer {
        guard let kind = visit.factKind else { return .notFound }
        return try await put(visit, kind, nil)
    }

    func change(_ visit: Visit) async throws -> Answer {
        guard let (kind, id) = Self.fact(visit) else { return .notFound }
        return try await put(visit, kind, id)
    }

    private func put(_ visit: Visit, _ kind: FactKind, _ id: ID<Fact>?) async throws -> Answer {
        let (form, row, workplace) = (FactForm(visit.form, kind), id ?? workplace.ids.next(), workplace)
        do {
            let values = try await sealing.sealed(form.read(kind), kind, row, visit)
            return try await looking.change(visit, needing: kind.lookedAtWith, id == nil ? "noted" : "changed") {
                file, _, revision, _, db in
                guard try kind.isAllowed(of: file.person, on: workplace.clock.today, db) else { return false }
                if let id {
                    // What was taken away from this client meanwhile is told too; what was never his does not exist.
                    let isThere = try Facts.one(id, kind, of: file, db) != nil
                    try Overtaken.check(
                        visit, isThere ? Revisions.latest(of: kind.table, id, db) : Self.removal(of: id, kind, file, db))
                    guard isThere else { return false }
                }
                try Facts.put(row, values, kind, of: file.person, within: revision, in: db)
                if kind.story != nil {
                    let author = try visit.author(file.ground, as: file.role, workplace)
                    try Drafts.discard(Draft.form(kind, id), of: file.person, by: author, in: db)
                }
                return true
            }
        } catch let complaints as Complaints {
            return try await page(visit, kind, id, form, complaints)
        } catch let found as Overtaken.Found {
            return try await overtaken(visit, kind, row, form, found.latest)
        }
    }

    /// The form once more, beside what somebody else made of it.
    private func overtaken(
        _ visit: Visit, _ kind: FactKind, _ id: ID<Fact>, _ form: FactForm, _ latest: LatestChange
    ) async throws -> Answer {
        let found = try await looking.look(visit, needing: kind.lookedAtWith) { file, _, db in
            (person: file.person, fact: try Facts.one(id, kind, of: file, db))
        }
        guard let found else { return .notFound }
        var theirs = found.fact
        if let fact = theirs { theirs = try await sealing.opened(fact, kind) }
        let lines = theirs.map { form.differences(from: FactForm($0, kind), kind, visit.language) } ?? []
        return .formAgain(FactPage(
            person: found.person, kind: kind, id: found.fact == nil ? nil : id.description, form: form,
            version: latest.id.description,
            overtaken: Overtaken(colleague: latest.colleague, at: latest.at, lines: lines, isGone: found.fact == nil)))
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
        let today = workplace.clock.today
        return try await looking.change(visit, needing: kind.lookedAtWith, deed) { file, _, revision, _, db in
            guard try kind.isAllowed(of: file.person, on: today, db), try Facts.one(id, kind, of: file, db) != nil else {
                return false
            }
            return try body(id, kind, revision, db)
        }
    }
}
