import Casework

/// How far a household is on the road to a home (kolom): where its card lies on the board.
enum BoardColumn: String, CaseIterable, Sendable {
    case coupled, offered, viewing, accepted, lease, key, furnished

    /// The step by which a card comes here; none where no offer has been made, or was only just made.
    var step: OfferStep.Kind? { OfferStep.Kind(rawValue: rawValue) }

    /// - Parameter steps: those of an offer that stands, in the order of the road.
    init(_ steps: [OfferStep]) {
        self = steps.last.flatMap { BoardColumn(rawValue: $0.kind.rawValue) } ?? .offered
    }

    /// Where a card can go by the next step; nothing from where it lies without a dwelling, or is done.
    var next: BoardColumn? {
        guard self != .coupled else { return nil }
        return later.first
    }

    /// All where it can go from here.
    var later: [BoardColumn] {
        guard self != .coupled, let place = Self.allCases.firstIndex(of: self) else { return [] }
        // A home is furnished by who lives there: nobody passes over the key.
        let rest = Self.allCases[(place + 1)...].filter { $0 != .furnished || self == .key }
        return Array(rest)
    }

    /// Whether its cards are homes; otherwise they are households without one.
    var hasHomes: Bool { self != .coupled }
}
