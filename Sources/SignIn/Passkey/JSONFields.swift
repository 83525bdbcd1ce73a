/// The fields of one JSON object, read as bytes: what stands deeper is passed over.
///
/// Stricter than most readers, because two readers who read differently are how a check is passed by: no field twice, no half
/// of a pair of surrogates, nothing after the end, nothing that is not UTF-8.
struct JSONFields {
    enum Value: Equatable {
        /// In UTF-8, with its escapes undone.
        case text([UInt8])
        case bool(Bool)
        case other
    }

    private var fields: [[UInt8]: Value] = [:]

    static let longest = 8192

    init(_ bytes: [UInt8]) throws(PasskeyFault) {
        guard bytes.count <= Self.longest, String(validating: bytes, as: UTF8.self) != nil else { throw .clientData }
        var cursor = JSONCursor(bytes)
        try cursor.eachField { name, value in
            guard fields.updateValue(value, forKey: name) == nil else { return false }
            return true
        }
        guard cursor.isAtEnd else { throw .clientData }
    }

    /// By name, in no order.
    var all: [[UInt8]: Value] { fields }

    subscript(_ name: StaticString) -> Value? {
        fields[name.withUTF8Buffer { Array($0) }]
    }
}
