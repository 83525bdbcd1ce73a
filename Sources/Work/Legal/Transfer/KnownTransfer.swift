import Casework
import Database
import Dates

/// That a dossier was sent to another team (overdracht), and what became of it.
struct KnownTransfer: Sendable, Equatable {
    enum Outcome: String, Bindable, Sendable {
        case received, withdrawn
        /// A newer package went after it.
        case replaced

        /// "Ontvangen op {day}."
        var words: Phrase {
            switch self {
            case .received: TransferTexts.outcomeReceived
            case .withdrawn: TransferTexts.outcomeWithdrawn
            case .replaced: TransferTexts.outcomeReplaced
            }
        }
    }

    let id: ID<KnownTransfer>
    let package, sha256: String
    let counts: TransferCounts
    let parts: [TransferPart]
    let ground: TransferGround
    let team: String
    let madeOn: CalendarDate
    let colleague: String?
    /// Nothing as long as it waits for its receipt.
    var outcome: Outcome?
    var endedOn: CalendarDate?
    /// Whether the dossier changed after the package was made.
    var isOvertaken = false
    /// Whether it can still be fetched.
    var hasPackage = false

    var isWaiting: Bool { outcome == nil }
    var receipt: TransferReceipt { TransferReceipt(sha256, counts) }
}
