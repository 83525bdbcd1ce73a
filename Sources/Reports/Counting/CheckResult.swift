package import Casework

/// A sum that was made (controle): it fits, or it does not and says so.
package struct CheckResult: Sendable {
    package let check: Check
    package let left: [Int]
    package let right: Int
    package var fits: Bool { left.reduce(0, +) == right }

    /// "105 + 82 = 187", or "36 ≠ 41".
    package var sum: String {
        let terms = left.map(String.init).joined(separator: " + ").replacing("+ -", with: "− ")
        return "\(terms.isEmpty ? "0" : terms) \(fits ? "=" : "≠") \(right)"
    }

    /// Nothing when a figure of the check was not counted.
    package init?(_ check: Check, from counts: [String: Count]) {
        let left = check.left.map { Self.value(of: $0, counts) }
        let right = check.right.map { Self.value(of: $0, counts) }
        let known = (left + right).compactMap { $0 }
        guard known.count == left.count + right.count else { return nil }
        self.check = check
        self.left = left.compactMap { $0 }
        self.right = right.compactMap { $0 }.reduce(0, +)
    }

    private static func value(of term: Check.Term, _ counts: [String: Count]) -> Int? {
        switch term {
        case .figure(let id): counts[id]?.value
        case .cell(let id, let breakdown, let key): counts[id]?.cell(breakdown, key)
        case .less(let id, let breakdown, let key): counts[id].map { -$0.cell(breakdown, key) }
        case .cells(let id, let breakdown):
            counts[id].map { $0.division(breakdown)?.cells.reduce(0) { $0 + $1.value } ?? 0 }
        }
    }
}
