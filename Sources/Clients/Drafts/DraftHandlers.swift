import Access
import Casework
import Database
import Trail
import Web

/// Keeping what somebody is writing, and throwing it away.
struct DraftHandlers: Sendable {
    /// The unseen field with the fact that is being changed; empty for a new one.
    static let fact = "feit"

    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    /// Asked by the form itself every few seconds.
    func keep(_ visit: Visit) async throws -> Answer {
        guard let (kind, story) = Self.asked(visit) else { return .notFound }
        let (client, fact) = (visit.place("client"), visit.form[Self.fact])
        let address = fact.utf8.isEmpty
            ? ClientAddresses.newFact.link(client, kind.slug) : ClientAddresses.fact.link(client, kind.slug, fact)
        return try await DraftKeeping(looking).keep(
            visit.form[story.name], Self.form(visit, kind), savedAt: address, needing: kind.lookedAtWith, visit)
    }

    func discard(_ visit: Visit) async throws -> Answer {
        guard let (kind, _) = Self.asked(visit), let person = ID<Person>(text: visit.place("client")) else { return .notFound }
        let (scope, workplace, form) = (try looking.scope(visit), workplace, Self.form(visit, kind))
        let link = ClientAddresses.file.link(person.description)
        let isGone = try await workplace.database.write { db in
            guard let file = try scope.open(person, db), file.shows(kind.lookedAtWith) else { return false }
            try visit.formUse.claim(leadingTo: link, at: workplace.clock.now(), db)
            try Drafts.discard(form, of: person, by: visit.author(file.ground, as: file.role, workplace), in: db)
            return true
        }
        return isGone ? .redirect(link) : .notFound
    }

    private static func asked(_ visit: Visit) -> (FactKind, FactField)? {
        guard let kind = FactKind.of(visit.place("tekst")), let story = kind.story else { return nil }
        return (kind, story)
    }

    private static func form(_ visit: Visit, _ kind: FactKind) -> String {
        Draft.form(kind, ID<Fact>(text: visit.form[fact]))
    }
}
