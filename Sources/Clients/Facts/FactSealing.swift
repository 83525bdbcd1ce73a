import Access
import Casework
import Database
import Trail
import Vault
import Web

/// Sealing what is dangerous before it is kept, and opening it for who asks. Keys are fetched before and after the transaction,
/// never in it: they lie in another place.
struct FactSealing: Sendable {
    let looking: Looking

    /// - Parameter id: the row that it will stand in.
    /// - Returns: as it is kept; the same where nothing is sealed.
    /// - Throws: the refusal of a place without a vault.
    func sealed(_ values: [String?], _ kind: FactKind, _ id: ID<Fact>, _ visit: Visit) async throws -> [String?] {
        guard kind.isSealed, let person = try await looking.person(visit, showing: kind.lookedAtWith) else { return values }
        guard let vault = looking.workplace.vault else { throw Refusal.noVault }
        let key = try await vault.key(of: person)
        return try zip(kind.fields, values).map { field, value in
            guard field.isSealed, let value else { return value }
            return try key.seal(value, at: Self.place(kind, id, field))
        }
    }

    /// - Returns: with its texts; nothing when a key of them is gone.
    func opened(_ fact: Fact, _ kind: FactKind) async throws -> Fact? {
        guard kind.isSealed else { return fact }
        guard let vault = looking.workplace.vault else { throw Refusal.noVault }
        var values = fact.values
        for (place, field) in kind.fields.enumerated() {
            guard field.isSealed, let kept = values[place] else { continue }
            guard let text = try await vault.open(kept, at: Self.place(kind, ID(fact.id), field)) else { return nil }
            values[place] = text
        }
        return Fact(id: fact.id, values: values)
    }

    /// The page with what its reader was writing, when he had not saved that.
    func resumed(_ page: FactPage) async throws -> FactPage {
        guard let draft = page.draft, let story = page.kind.story, looking.workplace.vault != nil else { return page }
        var page = page
        if let text = try await DraftKeeping(looking).open(draft) {
            page.form[story] = text
        } else {
            page.draft = nil
        }
        return page
    }

    private static func place(_ kind: FactKind, _ id: ID<Fact>, _ field: FactField) -> SealedPlace {
        SealedPlace(kind.table.name.text, id.number, field.column.text)
    }
}
