/// Reads CBOR that comes from outside. Whatever the bytes are, it ends soon, with a value or with a fault.
///
/// Not read, because no authenticator needs it (CTAP 2, canonical form): lengths that are not known beforehand, tags, broken
/// numbers, numbers beyond 63 bits, the same name twice in a map.
struct CBORReader {
    private let bytes: [UInt8]
    /// How far it has come.
    private(set) var position: Int

    /// Longer than any attestation.
    static let longest = 65_536
    /// An attestation nests three deep.
    private static let deepest = 8

    init(_ bytes: [UInt8], from position: Int = 0) throws(PasskeyFault) {
        guard bytes.count <= Self.longest, 0...bytes.count ~= position else { throw .cbor }
        self.bytes = bytes
        self.position = position
    }

    /// Everything, as one value.
    static func read(_ bytes: [UInt8]) throws(PasskeyFault) -> CBOR {
        var reader = try CBORReader(bytes)
        let value = try reader.next()
        guard reader.isAtEnd else { throw .cbor }
        return value
    }

    var isAtEnd: Bool { position == bytes.count }

    private var left: Int { bytes.count - position }

    mutating func next() throws(PasskeyFault) -> CBOR {
        try next(depth: 0)
    }

    private mutating func next(depth: Int) throws(PasskeyFault) -> CBOR {
        guard depth < Self.deepest else { throw .cbor }
        let first = try byte()
        let kind = first >> 5
        if kind == 7 { return try simple(first & 31) }
        let number = try number(first & 31)
        return switch kind {
        case 0: .integer(number)
        case 1: .integer(-1 - number)
        case 2: .bytes(try take(number))
        case 3: .text(try take(number))
        case 4: .array(try array(number, depth))
        case 5: .map(try map(number, depth))
        default: throw .cbor
        }
    }

    private func simple(_ value: UInt8) throws(PasskeyFault) -> CBOR {
        switch value {
        case 20: .bool(false)
        case 21: .bool(true)
        case 22: .null
        default: throw .cbor
        }
    }

    private mutating func array(_ count: Int, _ depth: Int) throws(PasskeyFault) -> [CBOR] {
        var values: [CBOR] = []
        for _ in 0..<(try fitting(count)) { values.append(try next(depth: depth + 1)) }
        return values
    }

    private mutating func map(_ count: Int, _ depth: Int) throws(PasskeyFault) -> [CBOR: CBOR] {
        var entries: [CBOR: CBOR] = [:]
        for _ in 0..<(try fitting(count)) {
            let name = try next(depth: depth + 1)
            guard entries.updateValue(try next(depth: depth + 1), forKey: name) == nil else { throw .cbor }
        }
        return entries
    }

    /// So many things of at least a byte each have to be there still.
    private func fitting(_ count: Int) throws(PasskeyFault) -> Int {
        guard count <= left else { throw .cbor }
        return count
    }

    private mutating func byte() throws(PasskeyFault) -> UInt8 {
        guard left > 0 else { throw .cbor }
        position += 1
        return bytes[position - 1]
    }

    private mutating func take(_ count: Int) throws(PasskeyFault) -> [UInt8] {
        let count = try fitting(count)
        position += count
        return Array(bytes[position - count..<position])
    }

    /// The number that follows a first byte, or is in it. Never negative.
    private mutating func number(_ low: UInt8) throws(PasskeyFault) -> Int {
        if low < 24 { return Int(low) }
        guard low < 28 else { throw .cbor }
        let number = try take(1 << Int(low - 24)).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard let number = Int(exactly: number) else { throw .cbor }
        return number
    }
}
