/// A value in the binary form that authenticators speak (CBOR, RFC 8949), as far as they use it.
enum CBOR: Hashable, Sendable {
    case integer(Int)
    case bytes([UInt8])
    /// In UTF-8, and compared as bytes.
    case text([UInt8])
    case array([CBOR])
    case map([CBOR: CBOR])
    case bool(Bool)
    case null

    /// What a map has under that name.
    subscript(_ name: StaticString) -> CBOR? {
        guard case .map(let entries) = self else { return nil }
        return entries[.text(name.withUTF8Buffer { Array($0) })]
    }

    var asBytes: [UInt8]? {
        guard case .bytes(let bytes) = self else { return nil }
        return bytes
    }
}
