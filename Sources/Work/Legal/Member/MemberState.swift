import Casework
import Clients

/// How far somebody of the family is, by what happened (stand van een gezinslid).
enum MemberState: String, CaseIterable, Sendable {
    case abroad, untraced, requested, documents, interview, granted, refused, visa, travelling, arrived, permit

    /// - Parameter events: of a dossier, in the order in which they happened.
    init(_ events: [DossierEvent], of person: ID<Person>) {
        var (state, isLost) = (MemberState.abroad, false)
        for event in events where event.concerns(person) {
            switch event.kind {
            case .untraced: isLost = true
            case .traced: isLost = false
            default: state = Self.after(event.kind) ?? state
            }
        }
        self = isLost ? .untraced : state
    }

    private static func after(_ kind: DossierEvent.Kind) -> MemberState? {
        switch kind {
        case .applied, .acknowledged: .requested
        case .documentsAsked, .documentsSent: .documents
        case .interview, .dna: .interview
        case .granted, .objectionGranted, .judgmentWon: .granted
        case .refused, .objectionRefused, .judgmentLost: .refused
        case .visa: .visa
        case .travelled: .travelling
        case .arrived: .arrived
        case .derivedPermit: .permit
        default: nil
        }
    }

    var words: Phrase {
        switch self {
        case .abroad: Phrase(nl: "nog in het buitenland", en: "still abroad")
        case .untraced: Phrase(nl: "spoorloos", en: "untraced")
        case .requested: Phrase(nl: "aangevraagd", en: "requested")
        case .documents: Phrase(nl: "stukken", en: "documents")
        case .interview: Phrase(nl: "DNA of interview", en: "DNA or interview")
        case .granted: Phrase(nl: "ingewilligd", en: "granted")
        case .refused: Phrase(nl: "afgewezen", en: "refused")
        case .visa: Phrase(nl: "heeft de mvv", en: "has the visa")
        case .travelling: Phrase(nl: "op reis", en: "travelling")
        case .arrived: Phrase(nl: "aangekomen", en: "arrived")
        case .permit: Phrase(nl: "heeft een vergunning", en: "has a permit")
        }
    }
}
