import Casework
package import HTML

/// What somebody was doing when he was asked who he is (boodschap): where the answer goes to, and all that he had filled in, so
/// that nothing is lost on the way.
package struct ProofErrand: Sendable {
    package let address: String
    package let carried: [(name: String, value: String)]

    /// How the proof is given.
    package static let way = "bewijs"
    static let back = "terug"

    package init(to address: String, carrying carried: [(name: String, value: String)]) {
        self.address = address
        self.carried = carried
    }

    /// - Parameter target: the path, and what stands behind the question mark.
    /// - Parameter proofFields: the fields of the proof itself, which are asked anew.
    init(_ route: Route, _ form: Form, at path: String, target: String, without proofFields: Set<String>) {
        guard route.method == .post else {
            self.init(to: SignInAddresses.proof.link(), carrying: [(name: Self.back, value: target)])
            return
        }
        self.init(to: path, carrying: form.all.filter { !proofFields.contains($0.name) && !FormSeal.all.contains($0.name) })
    }

    /// The unseen fields, within a form to ``address``.
    package func draw(into h: inout HTML) {
        for field in carried { h.void("input", .type("hidden"), .name(field.name), .value(field.value)) }
    }
}
