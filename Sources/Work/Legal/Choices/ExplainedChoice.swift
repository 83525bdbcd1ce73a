import Casework
import Database

/// A choice that somebody has after a refusal (keuze na een afwijzing), as far as it was explained to him.
enum ExplainedChoice: String, CaseIterable, Bindable, Sendable {
    case appeal
    case goingBack = "return"
    /// To another country than that from which he came.
    case onward
    case withoutStatus = "without-status"

    var label: Phrase {
        switch self {
        case .appeal: ChoicesTexts.appeal
        case .goingBack: ChoicesTexts.goingBack
        case .onward: ChoicesTexts.onward
        case .withoutStatus: ChoicesTexts.withoutStatus
        }
    }
}
