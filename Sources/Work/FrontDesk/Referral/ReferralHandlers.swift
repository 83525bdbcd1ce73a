import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Following what came of a referral. Whoever owns it or stands in may, and whoever has the client's conversations open.
struct ReferralHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        try await page(visit, nil, Complaints())
    }

    private func page(_ visit: Visit, _ form: ReferralForm?, _ complaints: Complaints) async throws -> Answer {
        guard let id = ID<Referral>(text: visit.place("verwijzing")) else { return .notFound }
        let (scope, today) = (try looking.scope(visit), workplace.clock.today)
        let author = try visit.author("task", workplace)
        let found = try await workplace.database.write { db -> ReferralPage? in
            guard let known = try Self.open(id, scope, db) else { return nil }
            let referral = known.referral
            try author.trace("looked", "referral", id, in: db)
            return ReferralPage(
                known: known, card: try scope.cards(of: [referral.person], db)[referral.person],
                partners: try Self.partners(known, db), team: try Engagements.colleagues(at: [referral.place], on: today, db),
                today: today, form: form ?? ReferralForm(referral), complaints: complaints)
        }
        guard let found else { return .notFound }
        return complaints.all.isEmpty ? .page(found) : .formAgain(found)
    }

    /// With the one that it is, also when people are sent there no more.
    private static func partners(_ known: KnownReferral, _ db: any Reading) throws -> [Partner] {
        let all = try Partners.all(at: [known.referral.place], db)
        if all.contains(where: { $0.id == known.referral.partner }) { return all }
        return all + [
            Partner(id: known.referral.partner, municipality: nil, name: known.partnerName, topics: [], details: [:]),
        ]
    }

    /// Nothing for who has nothing to do with it.
    private static func open(_ id: ID<Referral>, _ scope: ClientScope, _ db: any Reading) throws -> KnownReferral? {
        guard let known = try Referrals.find(id, db) else { return nil }
        let (own, referral) = (scope.standing.colleague, known.referral)
        let isOpen = known.end == nil && referral.answerBy != nil
        if isOpen, scope.standing.places[referral.place] != nil, referral.owner == own || referral.standIn == own { return known }
        return try scope.open(referral.person, db)?.shows(.contact) == true ? known : nil
    }

    func change(_ visit: Visit) async throws -> Answer {
        let (form, today) = (ReferralForm(visit.form), workplace.clock.today)
        do {
            return try await deed(visit, "changed") { known, revision, author, db in
                let team = try Engagements.colleagues(at: [known.place], on: today, db)
                let changed = try form.read(known, among: Partners.all(at: [known.place], db), team, today: today)
                try Referrals.put(changed, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await page(visit, form, complaints)
        }
    }

    func finish(_ visit: Visit) async throws -> Answer {
        guard let outcome = Referral.Outcome(rawValue: visit.form[ReferralPage.outcome]) else {
            var complaints = Complaints()
            complaints.add(ReferralPage.outcome, ReferralTexts.outcomeMissing)
            return try await page(visit, nil, complaints)
        }
        let today = workplace.clock.today
        return try await deed(visit, "answered") { known, revision, author, db in
            try Referrals.finish(known.id, outcome, on: today, within: revision, by: author, in: db)
        }
    }

    /// Can be undone by who did it. What ended is changed no more.
    private func deed(
        _ visit: Visit, _ deed: String, _ body: @escaping @Sendable (Referral, Revision, Author, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let id = ID<Referral>(text: visit.place("verwijzing")) else { return .notFound }
        return try await looking.task(
            visit, deed, { try Self.open(id, $0, $1).flatMap { $0.end == nil ? $0.referral : nil } }, body)
    }
}
