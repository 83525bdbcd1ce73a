import Foundation
import Vault

/// A dossier on its way to another team (pakket): a mark, a header in the open, and what only the passphrase opens.
struct TransferPackage: Sendable {
    /// What everybody may see of it: nothing of anybody.
    struct Header: Codable, Equatable, Sendable {
        let counts: TransferCounts
        let format: Int
        let package: String
        /// Of what is sealed, so that damage shows before a passphrase is asked.
        let sha256: String
        let size: Int
    }

    static let format = 1
    static let mostBytes = 40_000_000
    /// Of all scans and photos together.
    static let mostFileBytes = 30_000_000
    static let mediaType = "application/octet-stream"
    static let ending = "wegwijs"
    private static let mark = Array("WEGWIJS-PAKKET\n".utf8)
    private static let mostHeader = 2000

    let header: Header
    private let front: [UInt8]
    private let box: [UInt8]

    // MARK: Making

    /// - Parameter files: in the order in which the content tells of them.
    /// - Returns: the package, with the hash of what is in it.
    static func seal(
        _ content: TransferContent, _ files: [[UInt8]], _ passphrase: TransferPassphrase
    ) throws -> (bytes: [UInt8], sha256: String) {
        let words = try TransferContent.canonical(content)
        var inside = number(words.count) + words
        for file in files { inside += file }
        let key = ParcelKey(passphrase.secret, for: Array(content.package.utf8))
        let box = try key.seal(inside, behind: front(content.package, content.counts))
        let header = Header(
            counts: content.counts, format: format, package: content.package, sha256: hash(box), size: box.count)
        let head = try TransferContent.canonical(header)
        return (mark + number(head.count) + head + box, hash(inside))
    }

    private static func number(_ count: Int) -> [UInt8] {
        stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: count >> $0) }
    }

    private static func number(_ bytes: some Sequence<UInt8>) -> Int {
        bytes.reduce(0) { $0 << 8 | Int($1) }
    }

    static func hash(_ bytes: [UInt8]) -> String {
        Hexadecimal.write(Fingerprint.of(bytes))
    }

    /// What of the header is bound to what is sealed: its own hash cannot be.
    private static func front(_ package: String, _ counts: TransferCounts) -> [UInt8] {
        mark + Array("\(format)|\(package)|\(counts.text)".utf8)
    }

    // MARK: Reading

    /// Looks at the file only: nothing is opened.
    init(reading bytes: [UInt8]) throws(TransferFault) {
        guard bytes.count <= Self.mostBytes else { throw .tooLarge }
        guard bytes.starts(with: Self.mark) else {
            throw !bytes.isEmpty && Self.mark.starts(with: bytes) ? .truncated : .notAPackage
        }
        let rest = bytes.dropFirst(Self.mark.count)
        guard rest.count >= 4 else { throw .truncated }
        let length = Self.number(rest.prefix(4))
        guard length <= Self.mostHeader else { throw .altered }
        let head = Data(rest.dropFirst(4).prefix(length))
        guard head.count == length else { throw .truncated }
        guard let version = try? JSONDecoder().decode(Version.self, from: head) else { throw .altered }
        guard version.format == Self.format else { throw .otherVersion }
        guard let header = try? JSONDecoder().decode(Header.self, from: head), TransferOrigin.isOne(header.package) else {
            throw .altered
        }
        let box = Array(rest.dropFirst(4 + length))
        guard box.count >= header.size else { throw .truncated }
        guard box.count == header.size, Self.hash(box).utf8.elementsEqual(header.sha256.utf8) else { throw .altered }
        (self.header, self.box) = (header, box)
        front = Self.front(header.package, header.counts)
    }

    /// All that a header of whatever version says.
    private struct Version: Codable {
        let format: Int
    }

    /// What is in it, as it was sealed.
    func open(_ passphrase: TransferPassphrase) throws(TransferFault) -> [UInt8] {
        guard let inside = ParcelKey(passphrase.secret, for: Array(header.package.utf8)).open(box, behind: front) else {
            throw .wrongPassphrase
        }
        return inside
    }

    /// The words of what was sealed, and the bytes of the files behind them.
    static func split(_ inside: [UInt8]) throws(TransferFault) -> (words: ArraySlice<UInt8>, files: ArraySlice<UInt8>) {
        guard inside.count >= 4 else { throw .unreadable }
        let length = number(inside.prefix(4))
        guard length <= inside.count - 4 else { throw .unreadable }
        return (inside[4..<4 + length], inside[(4 + length)...])
    }
}
