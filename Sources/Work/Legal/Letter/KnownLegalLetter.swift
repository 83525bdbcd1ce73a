import Casework
import Dates

/// A letter as it is kept, with what became of it.
struct KnownLegalLetter: Sendable, Equatable {
    struct Approval: Sendable, Equatable {
        let day: CalendarDate
        let name: String
        /// Whether the dossier, or what is known of somebody in it, changed since.
        let isOvertaken: Bool
    }

    struct Sending: Sendable, Equatable {
        let day: CalendarDate
        /// On which it was received, as far as that matters.
        let receivedOn: CalendarDate?
        let proof: String
    }

    let letter: LegalLetter
    /// Who wrote it.
    let writer: String?
    var approval: Approval?
    /// Nothing as long as it can be changed.
    var sending: Sending?

    /// Whether it may leave the house.
    var isApproved: Bool { approval.map { !$0.isOvertaken } ?? false }

    /// Whether a print says that it is no letter yet.
    var isConcept: Bool { sending == nil && !isApproved }

    /// "verstuurd op 3 oktober 2017"
    var state: Phrase {
        if let sending { return LegalLetterTexts.sent.with("day", DateText.phrase(sending.day)) }
        guard let approval else { return LegalLetterTexts.concept }
        let words = approval.isOvertaken ? LegalLetterTexts.overtaken : LegalLetterTexts.approved
        return words.with("day", DateText.phrase(approval.day)).with(["name": approval.name])
    }
}
