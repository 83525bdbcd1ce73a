package import Casework
package import SignIn
package import Trail

/// How a colleague shows that it is he (account): a name, a password and codes from an app.
package struct Account: Sendable {
    package let colleague: ID<Colleague>
    package let name: AccountName
    package let password: PasswordHash?
    package let seed: OneTimeSeed
    /// The step of the last code that was taken, so that none is taken twice.
    package let lastStep: Int

    package init(
        colleague: ID<Colleague>, name: AccountName, password: PasswordHash?, seed: OneTimeSeed, lastStep: Int
    ) {
        self.colleague = colleague
        self.name = name
        self.password = password
        self.seed = seed
        self.lastStep = lastStep
    }
}

/// The name by which someone signs in (aanmeldnaam): small letters, digits, full stops and hyphens.
package struct AccountName: Sendable, Equatable {
    package let text: String

    /// Nothing when it holds anything else, or is too short or too long. Capitals count as small letters.
    package init?(_ typed: String) {
        let bytes = typed.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
        let isFit = bytes.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
        guard isFit, (3...40).contains(bytes.count) else { return nil }
        text = String(decoding: bytes, as: UTF8.self)
    }
}

extension AccountName {
    private init(unchecked text: String) {
        self.text = text
    }

    /// A name that no account has: it holds what no name may.
    package static let nobody = AccountName(unchecked: "?")
}
