import Foundation

/// What goes out to another program, before it is written.
package indirect enum JSONValue: Sendable, Equatable {
    case null
    case yesNo(Bool)
    case number(Int)
    case text(String)
    case list([JSONValue])
    case object([String: JSONValue])

    package static func known(_ text: String?) -> JSONValue {
        text.map { .text($0) } ?? .null
    }

    /// UTF-8, with the names of an object in a fixed order.
    /// - Throws: never in practice; JSON can hold every value.
    package var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")]
        }
    }
}

extension JSONValue: Encodable {
    package func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        switch self {
        case .null: try single.encodeNil()
        case .yesNo(let value): try single.encode(value)
        case .number(let value): try single.encode(value)
        case .text(let value): try single.encode(value)
        case .list(let values): try single.encode(values)
        case .object(let values): try single.encode(values)
        }
    }
}
