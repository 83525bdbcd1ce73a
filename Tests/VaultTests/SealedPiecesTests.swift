import Casework
import Database
import Support
import Testing
@testable import Vault

/// Files that are sealed in pieces.
@Suite("Sealed pieces")
struct SealedPiecesTests {
    private enum Somebody {}

    private static let one = ID<Somebody>(1_001)
    private static let place = SealedPlace("document_piece", 7, "sealed")

    private static func vault() async throws -> Vault {
        try await Vault(in: Scratch.empty(), MasterKey(), clock: .live)
    }

    @Test("A file of any length opens byte by byte", arguments: [0, 1, 9, 10, 11, 20, 95])
    func road(_ length: Int) async throws {
        let vault = try await Self.vault()
        let bytes = (0..<length).map { UInt8($0) }
        let pieces = try await vault.key(of: Self.one).seal(bytes, inPiecesOf: 10, at: Self.place)
        #expect(pieces.count == max(1, (length + 9) / 10))
        #expect(try await vault.open(pieces, at: Self.place) == bytes)
        #expect(try await vault.open(pieces, at: SealedPlace("document_piece", 8, "sealed")) == nil)
    }

    @Test("Swapped, left out, doubled, of another file, of another key or changed by one bit, it does not open")
    func broken() async throws {
        let vault = try await Self.vault()
        let key = try await vault.key(of: Self.one)
        let pieces = try key.seal(Array(repeating: 7, count: 40), inPiecesOf: 10, at: Self.place)
        let again = try key.seal(Array(repeating: 7, count: 40), inPiecesOf: 10, at: SealedPlace("document_piece", 8, "sealed"))
        let other = try await vault.key(of: ID<Somebody>(1_002)).seal(Array(repeating: 7, count: 40), inPiecesOf: 10, at: Self.place)
        var wrong: [[[UInt8]]] = [
            [], Array(pieces.dropLast()), Array(pieces.dropFirst()), pieces + [pieces[3]], [pieces[1], pieces[0], pieces[2], pieces[3]],
            [pieces[0], pieces[0], pieces[2], pieces[3]], [again[0]] + pieces.dropFirst(), [other[0]] + pieces.dropFirst(),
            [[]] + pieces.dropFirst(), [[UInt8](repeating: 1, count: 9)] + pieces.dropFirst(),
        ]
        for bit in 0..<pieces[2].count * 8 {
            var changed = pieces
            changed[2][bit / 8] ^= 1 << UInt8(bit % 8)
            wrong.append(changed)
        }
        for pieces in wrong { #expect(try await vault.open(pieces, at: Self.place) == nil) }
        #expect(try await vault.open(pieces, at: Self.place) != nil)
        try await vault.erase([Self.one])
        #expect(try await vault.open(pieces, at: Self.place) == nil)
    }

    @Test("Several texts open at once, each for its own place; of what does not open nothing is given")
    func texts() async throws {
        let vault = try await Self.vault()
        let places = [SealedPlace("a", 1, "b"), SealedPlace("a", 2, "b")]
        let one = try await vault.key(of: Self.one).seal("een", at: places[0])
        let two = try await vault.key(of: ID<Somebody>(1_002)).seal("twee", at: places[1])
        let texts = [(kept: one, place: places[0]), (kept: two, place: places[1]), (kept: one, place: places[1]), (kept: "x", place: places[0])]
        #expect(try await vault.open(texts) == ["een", "twee", nil, nil])
    }
}
