@testable import SignIn
import Testing

@Suite("Reading CBOR")
struct CBORReaderTests {
    private func bytes(_ hexadecimal: String) -> [UInt8] {
        let digits = hexadecimal.utf8.compactMap { UInt8(String(decoding: [$0], as: UTF8.self), radix: 16) }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// From RFC 8949, appendix A.
    static let examples: [(String, CBOR)] = [
        ("00", .integer(0)), ("17", .integer(23)), ("1818", .integer(24)), ("1903e8", .integer(1000)), ("1a000f4240", .integer(1_000_000)),
        ("1b000000e8d4a51000", .integer(1_000_000_000_000)), ("20", .integer(-1)), ("3863", .integer(-100)), ("3903e7", .integer(-1000)),
        ("f4", .bool(false)), ("f5", .bool(true)), ("f6", .null), ("40", .bytes([])), ("4401020304", .bytes([1, 2, 3, 4])),
        ("60", .text([])), ("6449455446", .text(Array("IETF".utf8))), ("80", .array([])), ("a0", .map([:])),
        ("8301820203820405", .array([.integer(1), .array([.integer(2), .integer(3)]), .array([.integer(4), .integer(5)])])),
        ("a201020304", .map([.integer(1): .integer(2), .integer(3): .integer(4)])),
        ("1b7fffffffffffffff", .integer(.max)), ("3b7fffffffffffffff", .integer(.min)),
    ]

    @Test("As RFC 8949 has it", arguments: examples)
    func standard(_ hexadecimal: String, _ value: CBOR) throws {
        #expect(try CBORReader.read(bytes(hexadecimal)) == value)
    }

    @Test("What no authenticator sends is refused", arguments: [
        "", "18", "1c", "1f", "1b8000000000000000", "3b8000000000000000", "3bffffffffffffffff", "1bffffffffffffffff", "44010203",
        "5b7fffffffffffffff", "5bffffffffffffffff", "5fff", "7fff", "9fff", "bfff", "9b7fffffffffffffff", "bb7fffffffffffffff", "9a0fffffff00",
        "c000", "d8184100", "f7", "f0", "f8ff", "f93c00", "fb3ff199999999999a", "ff", "0000", "a201020103", "a1", "a101", "a2010218010200",
        "a20102180103",
    ])
    func refused(_ hexadecimal: String) {
        #expect(throws: PasskeyFault.cbor) { try CBORReader.read(bytes(hexadecimal)) }
    }

    @Test("A nest of any depth ends, and only a shallow one is read")
    func depth() throws {
        #expect(throws: Never.self) { try CBORReader.read([UInt8](repeating: 0x81, count: 7) + [0]) }
        for count in [8, 9, 1000, 60_000] {
            #expect(throws: PasskeyFault.cbor) { try CBORReader.read([UInt8](repeating: 0x81, count: count) + [0]) }
        }
        #expect(throws: PasskeyFault.cbor) { try CBORReader.read([UInt8](repeating: 0, count: CBORReader.longest + 1)) }
        #expect(throws: PasskeyFault.cbor) { try CBORReader([1, 2], from: 3) }
    }

    @Test("Any bytes at all end in a value or a fault")
    func anything() {
        var dice = Dice(state: 8)
        var read = 0
        for _ in 0..<50_000 {
            let bytes = Chance.bytes(Int.random(in: 0...40, using: &dice), using: &dice)
            if (try? CBORReader.read(bytes)) != nil { read += 1 }
            _ = try? AuthenticatorData([UInt8](repeating: 0, count: 32) + bytes)
        }
        #expect(read > 100)
    }
}
