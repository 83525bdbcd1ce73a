package import Casework

/// One request, as a handler needs it.
package struct Visit: Sendable {
    /// The places of the address: "gemeente" → "GM0637". Decoded.
    package let places: [String: String]
    /// What stands behind the question mark. Decoded.
    package let query: [String: String]
    package let language: Language

    package init(places: [String: String], query: [String: String], language: Language) {
        self.places = places
        self.query = query
        self.language = language
    }

    package func place(_ name: String) -> String {
        places[name] ?? ""
    }

    /// A number behind the question mark, kept within sensible bounds.
    package func number(_ name: String, default usual: Int, in bounds: ClosedRange<Int>) -> Int {
        guard let typed = query[name].flatMap({ Int($0) }) else { return usual }
        return min(max(typed, bounds.lowerBound), bounds.upperBound)
    }
}
