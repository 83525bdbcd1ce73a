import Casework
import Crypto
import Foundation
import Vault

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
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes)
    }

    /// Reads the key, and makes one when the file is not there.
    package static func open(_ path: String) throws -> LogKey {
        do {
            return try LogKey(KeyFile(path).open())
        } catch {
            throw Refusal.unusableLogKey
        }
    }

    /// Nothing when the file is not there.
    package static func find(_ path: String) throws -> LogKey? {
        do {
            return try KeyFile(path).find().map { try LogKey($0) }
        } catch {
            throw Refusal.unusableLogKey
        }
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
