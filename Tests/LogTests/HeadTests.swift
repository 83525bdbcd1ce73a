import Casework
import Foundation
import Support
import Testing
@testable import Trail

/// A signed head, and the key that signs it.
@Suite("A head of the log")
struct HeadTests {
    private static func head() throws -> TreeHead {
        var tree = Frontier()
        tree.append(.leaf([1]))
        return try LogKey().sign(number: 12, tree, at: "2026-11-24T18:00:00Z")
    }

    @Test("It is read back as it was written, and its signature holds")
    func text() throws {
        let head = try Self.head()
        #expect(head.isSigned)
        #expect(TreeHead(text: head.text) == head)
    }

    @Test("Whatever one letter is changed, it is no head or its signature does not hold")
    func changed() throws {
        let bytes = Array(try Self.head().text.utf8)
        for place in bytes.indices {
            var other = bytes
            other[place] = bytes[place] == UInt8(ascii: "1") ? UInt8(ascii: "2") : UInt8(ascii: "1")
            let read = TreeHead(text: String(decoding: other, as: UTF8.self))
            #expect(read?.isSigned != true, "\(place)")
        }
        #expect(TreeHead(text: "") == nil)
    }

    @Test("The key is made once, for nobody else to read; then it is the same at every start")
    func key() throws {
        let path = try Scratch.path("team.logkey")
        #expect(try LogKey.find(path) == nil)
        let made = try LogKey.open(path)
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try LogKey.open(path).publicKey == made.publicKey)
        #expect(try LogKey.find(path)?.publicKey == made.publicKey)
        let around = try FileManager.default.contentsOfDirectory(atPath: URL(filePath: path).deletingLastPathComponent().path)
        #expect(around == ["team.logkey"])
    }

    @Test("A key that others may read, or that is none, is refused")
    func loose() throws {
        let path = try Scratch.path("team.logkey")
        _ = try LogKey.open(path)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(throws: Refusal.unusableLogKey) { try LogKey.open(path) }
        let empty = try Scratch.path("empty.logkey")
        #expect(FileManager.default.createFile(atPath: empty, contents: Data(), attributes: [.posixPermissions: 0o600]))
        #expect(throws: Refusal.unusableLogKey) { try LogKey.open(empty) }
    }
}
