import Access
import Casework
import Database
import Trail
import Vault
import Web

/// Keeping what somebody is writing, and throwing it away.
struct DraftHandlers: Sendable {
    /// The unseen field with the fact that is being changed; empty for a new one.
    static let fact = "feit"

    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    /// Asked by the form itself every few seconds. Answers with a sentence for who writes.
    func keep(_ visit: Visit) async throws -> Answer {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        guard let (kind, story) = Self.asked(visit),
            let person = try await looking.person(visit, showing: kind.lookedAtWith)
        else { return .notFound }
        let (form, colleague, now) = (Self.form(visit, kind), try visit.signedIn.standing.colleague, workplace.clock.now())
        let known = try await workplace.database.read { try Drafts.find(form, of: person, by: colleague, $0) }
        let text = String(String.UnicodeScalarView(visit.form[story.name].unicodeScalars.prefix(20_000)))
        let id = known?.id ?? workplace.ids.next()
        let sealed = try await vault.key(of: person).seal(text, at: Self.place(id))
        let (scope, workplace) = (try looking.scope(visit), workplace)
        let isKept = try await workplace.database.write { db in
            guard let file = try scope.open(person, db), file.shows(kind.lookedAtWith) else { return false }
            let draft = Draft(id: id, text: sealed, at: now.iso)
            try Drafts.put(
                draft, form, of: person, by: visit.author(file.ground, as: file.role, workplace), in: db)
            return true
        }
        guard isKept else { return .notFound }
        let words = DraftTexts.saved.with(["time": DateText.clock(now.iso)])[visit.language]
        return .document(Document(Array(words.utf8), "text/plain; charset=utf-8"))
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

    static func place(_ id: ID<Draft>) -> SealedPlace {
        SealedPlace("draft", id.number, "text")
    }
}
