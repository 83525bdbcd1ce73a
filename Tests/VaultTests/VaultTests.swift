import Casework
import Database
import Foundation
import Support
import Testing
@testable import Vault

/// Keys of clients, and what is sealed with them.
@Suite("The vault")
struct VaultTests {
    private enum Somebody {}

    private static let (one, other) = (ID<Somebody>(1_001), ID<Somebody>(1_002))
    private static let place = SealedPlace("note", 7, "text")
    private static let text = "Ze woont bij haar tante in أربيل"

    private static func vault(_ database: any Database, _ master: MasterKey = MasterKey()) async throws -> Vault {
        try await Vault(in: database, master, clock: .live)
    }

    @Test("What was sealed opens with the same words, in any script and of any length", arguments: [
        text, "", "\u{0}\r\n", String(repeating: "ፀ", count: 10_000),
    ])
    func road(_ text: String) async throws {
        let vault = try await Self.vault(Scratch.empty())
        let kept = try await vault.key(of: Self.one).seal(text, at: Self.place)
        #expect(try await vault.open(kept, at: Self.place)?.utf8.elementsEqual(text.utf8) == true)
        #expect(text.isEmpty || !kept.contains(text))
    }

    @Test("The same words are sealed otherwise each time, and for each client with another key")
    func fresh() async throws {
        let vault = try await Self.vault(Scratch.empty())
        let key = try await vault.key(of: Self.one)
        #expect(try key.seal(Self.text, at: Self.place) != key.seal(Self.text, at: Self.place))
        let again = try await vault.key(of: Self.one)
        #expect(try await vault.open(again.seal(Self.text, at: Self.place), at: Self.place) == Self.text, "a client has one key")
        let sealed = try #require(SealedText(kept: try await vault.key(of: Self.other).seal(Self.text, at: Self.place)))
        #expect(try await vault.open(SealedText(owner: 1_001, box: sealed.box).kept, at: Self.place) == nil)
    }

    @Test("Put elsewhere, changed by one bit, cut short or made up, it does not open", arguments: [
        SealedPlace("note", 8, "text"), SealedPlace("note", 7, "other"), SealedPlace("health_note", 7, "text"),
    ])
    func elsewhere(_ wrong: SealedPlace) async throws {
        let vault = try await Self.vault(Scratch.empty())
        let kept = try await vault.key(of: Self.one).seal(Self.text, at: Self.place)
        #expect(try await vault.open(kept, at: wrong) == nil)
        let sealed = try #require(SealedText(kept: kept))
        for bit in 0..<sealed.box.count * 8 {
            var box = sealed.box
            box[bit / 8] ^= 1 << (bit % 8)
            #expect(try await vault.open(SealedText(owner: sealed.owner, box: box).kept, at: Self.place) == nil)
        }
        for made in ["", "s1", "s1.1001.", "s1.x.AAAA", "s2" + kept.dropFirst(2), String(kept.dropLast(8)), kept + ".", Self.text] {
            #expect(try await vault.open(made, at: Self.place) == nil, "\(made.prefix(20))")
        }
    }

    @Test("Erased, nothing of a client opens again, also with a new key; his neighbour's does")
    func erased() async throws {
        let vault = try await Self.vault(Scratch.empty())
        let kept = try await [vault.key(of: Self.one).seal(Self.text, at: Self.place), vault.key(of: Self.other).seal(Self.text, at: Self.place)]
        try await vault.erase([Self.one])
        #expect(try await vault.open(kept[0], at: Self.place) == nil)
        _ = try await vault.key(of: Self.one)
        #expect(try await vault.open(kept[0], at: Self.place) == nil)
        #expect(try await vault.open(kept[1], at: Self.place) == Self.text)
    }

    @Test("Of an erased key not a byte is left in the file of the vault or beside it")
    func bytes() async throws {
        let path = try Scratch.path("keys.vault")
        let database = try SQLiteDatabase.open(path)
        let vault = try await Self.vault(database)
        for number in 1...50 { _ = try await vault.key(of: ID<Somebody>(Int64(number))) }
        func wrapped(_ number: Int64) async throws -> Data? {
            try await database.read { db in
                try db.first("SELECT wrapped FROM client_key WHERE person = $1", number) { Data($0.blob(0)) }
            }
        }
        func isFound(_ bytes: Data) -> Bool {
            ["", "-wal"].contains { end in
                guard let file = FileManager.default.contents(atPath: path + end) else { return false }
                return file.range(of: bytes) != nil
            }
        }
        let (gone, stays) = (try #require(await wrapped(7)), try #require(await wrapped(8)))
        #expect(isFound(gone) && isFound(stays))
        try await vault.erase([ID<Somebody>(7)])
        #expect(!isFound(gone) && isFound(stays))
    }

    @Test("Another master key opens nothing and says so")
    func master() async throws {
        let path = try Scratch.path("keys.vault")
        let database = try SQLiteDatabase.open(path)
        let kept = try await Self.vault(database).key(of: Self.one).seal(Self.text, at: Self.place)
        let wrong = try await Self.vault(database)
        await #expect(throws: Refusal.otherMasterKey) { _ = try await wrong.open(kept, at: Self.place) }
    }

    @Test("A key file is made once, for our eyes only; one that others may read or that holds something else is refused")
    func file() throws {
        let path = try Scratch.path("key")
        let made = try KeyFile(path).open()
        #expect(try made.count == 32 && KeyFile(path).open() == made)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: KeyFile.Unusable.self) { try KeyFile(path).open() }
        #expect(throws: Refusal.unusableMasterKey) { try MasterKey(path: path) }
        try "ab".write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        #expect(throws: KeyFile.Unusable.self) { try KeyFile(path).open() }
    }
}
