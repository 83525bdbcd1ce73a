import Casework
import Clients
import Dates
import Letters
import Trail
import Vault

/// A letter of a dossier (brief): written from a template, approved by who answers for it, sent, and then never changed.
struct LegalLetter: Sendable, Equatable {
    let id: ID<LegalLetter>
    let dossier: ID<Dossier>
    /// For whom of the family; nothing when it is for all of them.
    let person: ID<Person>?
    /// Of a ``LetterKind``.
    let kind: String
    /// Sealed.
    let text: String
    /// Counts how often it was written over, so that nobody approves what he did not read.
    let version: Int
    let madeOn: CalendarDate

    /// What sending it does in the procedure.
    static func event(of kind: String) -> DossierEvent.Kind? {
        if kind.utf8.elementsEqual(LetterKind.defaultNotice.slug.utf8) { return .noticed }
        return kind.utf8.elementsEqual(LetterKind.lateAppeal.slug.utf8) ? .lateAppealed : nil
    }

    var event: DossierEvent.Kind? { Self.event(of: kind) }

    var label: Phrase { LetterKind.named(kind)?.label ?? Phrase(same: kind) }
}

extension SealedPlace {
    static func text(of letter: ID<LegalLetter>) -> SealedPlace {
        SealedPlace("legal_letter", letter.number, "text")
    }
}
