import Dates

/// How long something took for those in whom it ended in a year (doorlooptijd van een stap).
struct LegalStep: Sendable, Equatable {
    enum Kind: CaseIterable, Sendable {
        case decision, objection, arrival

        var from: Set<DossierEvent.Kind> {
            switch self {
            case .decision: [.applied]
            case .objection: [.objected]
            case .arrival: [.granted, .objectionGranted, .judgmentWon]
            }
        }

        var to: Set<DossierEvent.Kind> {
            switch self {
            case .decision: [.granted, .refused]
            case .objection: [.objectionGranted, .objectionRefused]
            case .arrival: [.arrived]
            }
        }
    }

    let kind: Kind
    /// Of each time, the shortest first.
    var days: [Int] = []
    /// What the authority had for it, by the rules of those days; the shortest first.
    var terms: [Term] = []

    /// Half of them took no longer.
    var median: Int? { share(5) }
    /// Nine in ten took no longer.
    var mostly: Int? { share(9) }

    /// The day by which so many tenths were done: one that was counted, and none between two.
    private func share(_ tenths: Int) -> Int? {
        days.isEmpty ? nil : days[(days.count * tenths + 9) / 10 - 1]
    }

    /// Weeks with one decimal, as tenths.
    static func weeks(_ days: Int) -> Int { (days * 20 + 7) / 14 }
}
