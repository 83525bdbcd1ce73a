import Casework
import Clients
import Database
import Web

/// From a term to its dossier, and ending it by hand.
struct DeadlineHandlers: Sendable {
    let door: LegalDoor

    func way(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Deadline>(text: visit.place("termijn")) else { return .notFound }
        let dossier = try await door.read(visit) { scope, db in
            try Deadlines.dossier(of: id, db).flatMap { try scope.dossier($0, db) }
        }
        return dossier.map { .redirect(LegalAddresses.dossier.link($0.id.description)) } ?? .notFound
    }

    func form(_ visit: Visit) async throws -> Answer {
        try await form(visit, DeadlineEndForm(on: door.workplace.clock.today), Complaints())
    }

    private func form(_ visit: Visit, _ form: DeadlineEndForm, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Deadline>(text: visit.place("termijn")) else { return .notFound }
        let today = door.workplace.clock.today
        let page = try await door.read(visit) { scope, db -> DeadlineEndPage? in
            guard let dossier = try Deadlines.dossier(of: id, db),
                let known = try KnownDossier.read(dossier, scope, on: today, db), let group = Self.group(id, in: known)
            else { return nil }
            return DeadlineEndPage(dossier: dossier, group: group, form: form, complaints: complaints)
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// What is open, of ours, in a dossier that is open.
    private static func group(_ id: ID<Deadline>, in known: KnownDossier) -> DeadlineGroup? {
        known.closure == nil ? known.groups.first { $0.id == id && $0.isOpen && $0.rule.side == .ours } : nil
    }

    func end(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Deadline>(text: visit.place("termijn")) else { return .notFound }
        let (form, today, ids) = (DeadlineEndForm(visit.form), door.workplace.clock.today, door.workplace.ids)
        guard let dossier = try await door.read(visit, { _, db in try Deadlines.dossier(of: id, db) }) else { return .notFound }
        let link = LegalAddresses.dossier.link(dossier.description)
        do {
            return try await door.deed(visit, "ended", "dossier", of: dossier, to: link) { scope, revision, author, db in
                guard let known = try KnownDossier.read(dossier, scope, on: today, db), let group = Self.group(id, in: known)
                else { return false }
                let answers = try form.read(today: today)
                let alike = known.running.filter { one in
                    one.deadline.key.rule == group.rule.code && one.deadline.dueOn == group.deadline.dueOn
                        && one.deadline.state == .open
                        && (one.id == id || one.deadline.key.person.map(group.people.contains) ?? false)
                }
                try DeadlineEnds.end(
                    alike, on: answers.day, answers.reason, proof: answers.proof, within: revision, ids: ids, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            return try await self.form(visit, form, complaints)
        }
    }
}
