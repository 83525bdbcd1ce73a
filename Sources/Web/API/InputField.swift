package import Casework

/// One field of what another program sends (invoerveld). It becomes the field of the form that a page would send, so that the
/// same rules judge it.
package struct InputField: Sendable {
    package enum Kind: Sendable {
        case text
        /// As much of "1990-10-04" as is known; empty when nothing is.
        case date
        case word([String])
        case yesNo
    }

    /// In the form: "eigen-schrift".
    package let name: String
    package let label: Phrase
    package let kind: Kind
    package let isRequired: Bool

    package init(_ name: String, _ label: Phrase, _ kind: Kind = .text, isRequired: Bool = false) {
        self.name = name
        self.label = label
        self.kind = kind
        self.isRequired = isRequired
    }

    /// In JSON: "eigenSchrift".
    package var key: String { Self.key(of: name) }

    /// "eigen-schrift" as "eigenSchrift".
    package static func key(of name: String) -> String {
        let parts = name.utf8.split(separator: UInt8(ascii: "-")).map { String(decoding: $0, as: UTF8.self) }
        return parts.dropFirst().reduce(parts.first ?? "") { $0 + $1.prefix(1).uppercased() + $1.dropFirst() }
    }

    var schema: JSONValue {
        let type: [String: JSONValue] = switch kind {
        case .text: ["type": .text("string")]
        case .date: ["type": .text("string"), "pattern": .text("^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$")]
        case .word(let words): ["type": .text("string"), "enum": .list(words.map { .text($0) })]
        case .yesNo: ["type": .text("boolean")]
        }
        return .object(type.merging(["description": .text(label.nl)]) { first, _ in first })
    }
}
