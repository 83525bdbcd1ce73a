import Casework

/// A part of the road to a home, of which the time is measured (traject).
enum LeadTimeStretch: String, CaseIterable, Sendable {
    /// From the coupling to the first offer.
    case offer
    /// From the step before to this one.
    case viewing, accepted, lease, key, furnished
    /// From the coupling to the key.
    case whole

    /// The step at which it begins and the one at which it ends, of those that lie between two steps of one offer.
    /// An offer itself begins the first of these.
    var steps: (from: OfferStep.Kind?, to: OfferStep.Kind)? {
        switch self {
        case .offer, .whole: nil
        case .viewing: (nil, .viewing)
        case .accepted: (.viewing, .accepted)
        case .lease: (.accepted, .lease)
        case .key: (.lease, .key)
        case .furnished: (.key, .furnished)
        }
    }
}
