import Casework
import Clients
import Dates

extension DossierFacts {
    /// When the last decision was a refusal, of all or of one of them: its day, the newest of those.
    var refusedOn: CalendarDate? {
        let of: [ID<Person>?] = people.isEmpty ? [nil] : people
        let last = of.compactMap { person in
            events.last { $0.concerns(person) && ($0.kind.isRefusal || $0.kind.isGrant || $0.kind == .withdrawn) }
        }
        return last.filter(\.kind.isRefusal).map(\.day).max()
    }
}

extension DossierEvent.Kind {
    fileprivate var isRefusal: Bool { self == .refused || self == .objectionRefused || self == .judgmentLost }

    fileprivate var isGrant: Bool {
        switch self {
        case .granted, .objectionGranted, .judgmentWon, .permit, .permitRefugee, .permitSubsidiary, .derivedPermit: true
        default: false
        }
    }
}
