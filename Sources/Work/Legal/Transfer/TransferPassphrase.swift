import SignIn
import Vault

/// What opens a package (wachtwoord van een pakket): chance, shown once, and told by another way than the package goes.
struct TransferPassphrase: Sendable {
    private static let letters = 24
    let secret: [UInt8]

    /// A new one.
    init() {
        secret = ParcelKey.secret()
    }

    /// As somebody typed it: large or small, with spaces or dashes anywhere.
    init(typed: String) throws(TransferFault) {
        let letters = typed.utf8.filter { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "-") }
        guard letters.count == Self.letters, let bytes = Lettering.crockford.read(letters) else { throw .badPassphrase }
        secret = bytes
    }

    /// "7K2M-Q0XD-93FB-HN5T-1RZC-W8GA"
    var text: String { Lettering.crockford.write(secret, between: "-") }
}
