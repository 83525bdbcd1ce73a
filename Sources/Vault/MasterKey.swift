import Casework
import Crypto
import Foundation

/// The key that wraps the keys of all clients (hoofdsleutel). It lies apart from the data, from the wrapped keys and from the
/// copies of both: without it a disk that was taken tells nothing dangerous.
package struct MasterKey: Sendable {
    private let key: SymmetricKey

    /// Reads it, and makes one when the file is not there.
    /// - Throws: a `Refusal` when the file cannot be used.
    package init(path: String) throws {
        do {
            key = SymmetricKey(data: try KeyFile(path).open())
        } catch {
            throw Refusal.unusableMasterKey
        }
    }

    /// For one run, as in a test.
    package init() {
        key = SymmetricKey(size: .bits256)
    }

    func wrap(_ client: SymmetricKey, of owner: Int64) throws -> [UInt8] {
        let box = try AES.GCM.seal(client.withUnsafeBytes { Data($0) }, using: key, authenticating: Self.place(of: owner))
        return Array(box.combined ?? Data())
    }

    /// - Throws: the refusal of a key that another master key wrapped.
    func unwrap(_ wrapped: [UInt8], of owner: Int64) throws -> ClientKey {
        guard let box = try? AES.GCM.SealedBox(combined: wrapped),
            let bytes = try? AES.GCM.open(box, using: key, authenticating: Self.place(of: owner))
        else { throw Refusal.otherMasterKey }
        return ClientKey(owner: owner, SymmetricKey(data: bytes))
    }

    private static func place(of owner: Int64) -> Data {
        SealedPlace("client_key", owner, "wrapped").bytes
    }
}

extension Refusal {
    static let unusableMasterKey = Refusal(.unavailable, Phrase(
        nl: "De hoofdsleutel is niet te gebruiken. Kijk of alleen Wegwijs bij het bestand mag (chmod 600).",
        en: "The master key cannot be used. Check that only Wegwijs may open its file (chmod 600)."))

    static let otherMasterKey = Refusal(.unavailable, Phrase(
        nl: "De hoofdsleutel hoort niet bij deze kluis. Zet het goede bestand terug, en probeer het opnieuw.",
        en: "The master key does not belong to this vault. Put the right file back, and try again."))
}
