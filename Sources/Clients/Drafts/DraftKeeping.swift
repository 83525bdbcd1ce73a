package import Access
import Casework
import Database
import Trail
import Vault
package import Web

/// Keeping what somebody is writing about a client, sealed with the client's key, and opening it for him again.
package struct DraftKeeping: Sendable {
    private let looking: Looking

    package init(_ looking: Looking) {
        self.looking = looking
    }

    private var workplace: Workplace { looking.workplace }

    private static let longest = 20_000

    /// - Parameters:
    ///   - form: which form it belongs to.
    ///   - address: where that form is sent to be saved: a draft that arrives after that is none any more.
    ///   - section: what has to be open of the client of the address to who writes.
    /// - Returns: a sentence for who writes.
    /// - Throws: the refusal of a place without a vault.
    package func keep(
        _ text: String, _ form: String, savedAt address: String, needing section: FileSection, _ visit: Visit
    ) async throws -> Answer {
        guard let vault = workplace.vault else { throw Refusal.noVault }
        guard let person = try await looking.person(visit, showing: section) else { return .notFound }
        let (colleague, now) = (try visit.signedIn.standing.colleague, workplace.clock.now())
        let known = try await workplace.database.read { try Drafts.find(form, of: person, by: colleague, $0) }
        let kept = String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longest)))
        let id = known?.id ?? workplace.ids.next()
        let sealed = try await vault.key(of: person).seal(kept, at: Self.place(id))
        let (scope, workplace) = (try looking.scope(visit), workplace)
        let isKept = try await workplace.database.write { db in
            guard let file = try scope.open(person, db), file.shows(section) else { return false }
            if try visit.isOver(address, db) { return true }
            let draft = Draft(id: id, text: sealed, at: now.iso)
            try Drafts.put(
                draft, form, of: person, by: visit.author(file.ground, as: file.role, workplace), in: db)
            return true
        }
        guard isKept else { return .notFound }
        let words = DraftTexts.saved.with(["time": DateText.clock(now.iso)])[visit.language]
        return .document(Document(Array(words.utf8), "text/plain; charset=utf-8"))
    }

    /// What he was writing; nothing when a key of it is gone.
    package func open(_ draft: Draft) async throws -> String? {
        try await workplace.vault?.open(draft.text, at: Self.place(draft.id))
    }

    private static func place(_ id: ID<Draft>) -> SealedPlace {
        SealedPlace("draft", id.number, "text")
    }
}
