/// The identity of one stored thing (kenmerk), tied to its noun so that a dwelling cannot be passed where a person is meant.
///
/// 63 bits, time-ordered; people see it as 13 letters and digits that are hard to misread.
package struct ID<Noun>: Hashable, Comparable, Sendable, CustomStringConvertible {
    package let number: Int64

    package init(_ number: Int64) {
        self.number = number
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.number < right.number
    }

    /// Reads what a person typed or an address carried. Nothing when it is not an identity.
    package init?(text: some StringProtocol) {
        guard let number = FileNumber.read(text) else { return nil }
        self.number = number
    }

    package var description: String {
        FileNumber.write(number)
    }
}
