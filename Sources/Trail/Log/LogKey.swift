import Casework
import Crypto
import Foundation

/// The key that signs the heads of the log (Ed25519). It lies in a file of its own that nobody else may read.
package struct LogKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    package var publicKey: [UInt8] {
        Array(key.publicKey.rawRepresentation)
    }

    /// For one run, as in a test.
    package init() {
        key = Curve25519.Signing.PrivateKey()
    }

    private init(_ bytes: [UInt8]) throws {
        guard let key = try? Curve25519.Signing.PrivateKey(rawRepresentation: bytes) else { throw Refusal.unusableLogKey }
        self.key = key
    }

    /// Reads the key, and makes one when the file is not there.
    package static func open(_ path: String) throws -> LogKey {
        if let found = try find(path) { return found }
        try make(path)
        // Another program may have been first: what lies there is what counts.
        guard let made = try find(path) else { throw Refusal.unusableLogKey }
        return made
    }

    /// Nothing when the file is not there.
    package static func find(_ path: String) throws -> LogKey? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw Refusal.unusableLogKey
        }
        guard status.st_mode & 0o077 == 0, let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw Refusal.unusableLogKey
        }
        guard let bytes = Hexadecimal.read(text.trimmingCharacters(in: .newlines)) else { throw Refusal.unusableLogKey }
        return try LogKey(bytes)
    }

    /// Under another name until it is whole, and never over one that is there.
    private static func make(_ path: String) throws {
        let draft = path + ".\(UInt32.random(in: 0 ... .max))"
        let file = Foundation.open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw Refusal.unusableLogKey }
        defer { unlink(draft) }
        let words = Hexadecimal.write(Array(Curve25519.Signing.PrivateKey().rawRepresentation)) + "\n"
        let isWhole = words.withCString { write(file, $0, words.utf8.count) } == words.utf8.count && fsync(file) == 0
        close(file)
        guard isWhole, link(draft, path) == 0 || errno == EEXIST else { throw Refusal.unusableLogKey }
    }

    func sign(number: Int, _ frontier: Frontier, at: String) throws -> TreeHead {
        let statement = TreeHead.statement(
            number: number, size: frontier.size, root: frontier.root, at: at, publicKey: publicKey)
        let signature = try key.signature(for: Data(statement.utf8))
        return TreeHead(
            number: number, size: frontier.size, root: frontier.root, at: at, publicKey: publicKey,
            signature: Array(signature))
    }
}

extension Refusal {
    static let unusableLogKey = Refusal(.unavailable, Phrase(
        nl: "De sleutel van het logboek is niet te gebruiken. Kijk of alleen Wegwijs bij het bestand mag (chmod 600).",
        en: "The key of the log cannot be used. Check that only Wegwijs may open its file (chmod 600)."))
}
