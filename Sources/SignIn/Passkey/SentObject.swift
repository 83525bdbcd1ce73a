/// One JSON object that came from outside, of texts and yes or no, read as strictly as an answer of a passkey.
///
/// Foundation's reader is not used for what comes in: of a field that stands there twice it takes one without a word, so that
/// whoever reads the same bytes otherwise is passed by. What is written goes out through Foundation.
package struct SentObject: Sendable {
    package enum Value: Sendable, Equatable {
        case text(String)
        case yesNo(Bool)
        /// A number, a list, an object or nothing: no field of ours is that.
        case other
    }

    /// In bytes.
    package static let longest = JSONFields.longest

    package let fields: [String: Value]

    /// Nothing when it is longer than ``longest``, deeper than eight, no object, no UTF-8, or has a field twice.
    package init?(_ bytes: [UInt8]) {
        guard let read = try? JSONFields(bytes) else { return nil }
        let pairs = read.all.map { (String(decoding: $0.key, as: UTF8.self), Self.value($0.value)) }
        // Two names of other bytes may be one to whoever compares letters.
        guard Set(pairs.map(\.0)).count == pairs.count else { return nil }
        fields = Dictionary(pairs) { first, _ in first }
    }

    private static func value(_ read: JSONFields.Value) -> Value {
        switch read {
        case .text(let bytes): bytes.contains(0) ? .other : .text(String(decoding: bytes, as: UTF8.self))
        case .bool(let bool): .yesNo(bool)
        case .other: .other
        }
    }
}
