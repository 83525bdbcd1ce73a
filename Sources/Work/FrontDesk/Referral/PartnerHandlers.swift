import Access
import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Reading the partners of one's places, and for who leads a team keeping them.
struct PartnerHandlers: Sendable {
    let workplace: Workplace

    func list(_ visit: Visit) async throws -> Answer {
        let standing = try visit.signedIn.standing
        let partners = try await workplace.database.read { try Partners.all(at: Set(standing.places.keys), $0) }
        return .page(PartnersPage(
            partners: partners, chosen: visit.query[PartnersPage.topic].flatMap(Topic.init),
            isLeader: standing.has(.teamLeader), last: visit.query[PartnersPage.done].flatMap { ID<Revision>(text: $0) },
            isUndone: visit.query[PartnersPage.undone] != nil))
    }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: PartnerForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Partner>(text: visit.place("partner")) else { return .notFound }
        let standing = try visit.signedIn.standing
        let page = try await workplace.database.read { db -> PartnerPage? in
            let towns = try Self.towns(standing, db)
            return try Partners.all(at: Set(standing.places.keys), db).first { $0.id == id }.map { known in
                PartnerPage(
                    partner: known, form: form ?? PartnerForm(known), towns: Self.isKept(known, towns) ? towns : nil,
                    complaints: complaints)
            }
        }
        guard let page else { return .notFound }
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    /// For which he may keep partners; none for who leads no team.
    private static func towns(_ standing: Standing, _ db: any Reading) throws -> [Municipality] {
        let served = try standing.places(as: .teamLeader).sorted().flatMap { try Municipalities.served(by: $0, db) }
        return served.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// One that helps everywhere is kept by whoever leads a team.
    private static func isKept(_ partner: Partner, _ towns: [Municipality]) -> Bool {
        partner.municipality.map { code in towns.contains { $0.code == code } } ?? !towns.isEmpty
    }

    func newForm(_ visit: Visit) async throws -> Answer {
        try await newPage(visit, PartnerForm(), Complaints())
    }

    private func newPage(_ visit: Visit, _ form: PartnerForm, _ complaints: Complaints) async throws -> Answer {
        let standing = try visit.signedIn.standing
        let towns = try await workplace.database.read { try Self.towns(standing, $0) }
        let page = PartnerPage(partner: nil, form: form, towns: towns, complaints: complaints)
        return complaints.all.isEmpty ? .page(page) : .formAgain(page)
    }

    func add(_ visit: Visit) async throws -> Answer {
        let (form, id, ids) = (PartnerForm(visit.form), workplace.ids.next(Partner.self), workplace.ids)
        do {
            return try await deed(visit, "added", id) { towns, revision, author, db in
                try Partners.put(try form.read(id, among: towns), within: revision, ids: ids, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await newPage(visit, form, complaints)
        }
    }

    func change(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Partner>(text: visit.place("partner")) else { return .notFound }
        let (form, ids) = (PartnerForm(visit.form), workplace.ids)
        do {
            return try await deed(visit, "changed", id, isKnown: true) { towns, revision, author, db in
                try Partners.put(try form.read(id, among: towns), within: revision, ids: ids, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Partner>(text: visit.place("partner")) else { return .notFound }
        let today = workplace.clock.today
        return try await deed(visit, "ended", id, isKnown: true) { _, revision, author, db in
            try Partners.finish(id, on: today, within: revision, by: author, in: db)
        }
    }

    private func deed(
        _ visit: Visit, _ deed: String, _ id: ID<Partner>, isKnown: Bool = false,
        _ body: @escaping @Sendable ([Municipality], Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        let (workplace, standing, author) = (workplace, try visit.signedIn.standing, try visit.author("settings", workplace))
        let revision = workplace.ids.next(Revision.self)
        let link = ReferralAddresses.partners.link(query: [(PartnersPage.done, revision.description)])
        let isDone = try await workplace.database.write { db in
            let towns = try Self.towns(standing, db)
            if isKnown {
                let known = try Partners.all(at: standing.places(as: .teamLeader), db).first { $0.id == id }
                guard let known, Self.isKept(known, towns) else { return false }
            }
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            let begun = try Revision.begin(
                deed, "partner", of: id, id: revision, at: now, ids: workplace.ids, by: author, in: db)
            try body(towns, begun, author, db)
            return true
        }
        return isDone ? .redirect(link) : .notFound
    }

    /// By who did it.
    func undo(_ visit: Visit) async throws -> Answer {
        guard let revision = ID<Revision>(text: visit.place("wijziging")) else { return .notFound }
        let (workplace, author, own) = (workplace, try visit.author("settings", workplace), try visit.signedIn.standing.colleague)
        let link = ReferralAddresses.partners.link(query: [(PartnersPage.undone, "ja")])
        let isUndone = try await workplace.database.write { db in
            guard let subject = try Revisions.subject(of: revision, db), subject.noun == "partner", subject.colleague == own
            else { return false }
            let now = workplace.clock.now()
            try visit.formUse.claim(leadingTo: link, at: now, db)
            return try Revisions.undo(
                revision, "partner", of: ID<Partner>(subject.number), among: Partners.tables, at: now, ids: workplace.ids,
                by: author, in: db)
        }
        return isUndone ? .redirect(link) : .notFound
    }
}
