/// The schema refused a row: the last line of defence behind the rules of the work. Never carries the values.
package struct BrokenConstraint: Error, Equatable, Sendable {
    package enum Kind: Sendable {
        case unique, reference, missing, check, appendOnly, other
    }

    package let kind: Kind

    package init(kind: Kind) {
        self.kind = kind
    }
}
