/// A key on someone's telephone, computer or stick with which they sign in (toegangssleutel), as we store it.
package struct Passkey: Equatable, Sendable {
    /// By which it is found again.
    package let id: [UInt8]
    /// Its public half, in COSE form.
    package let key: [UInt8]
    /// How often it was used, where the authenticator counts that; 0 where it does not.
    package let counter: UInt32
    /// Whether it may be copied to other devices of the same person.
    package let canBeCopied: Bool
    /// Whether it was, when we last saw it.
    package let isCopied: Bool

    package init(id: [UInt8], key: [UInt8], counter: UInt32, canBeCopied: Bool, isCopied: Bool) {
        self.id = id
        self.key = key
        self.counter = counter
        self.canBeCopied = canBeCopied
        self.isCopied = isCopied
    }

    /// As it is after one more use.
    /// - Throws: `counter` when both count and it did not go up: then there may be two; `backup` when it became another kind.
    func used(_ data: AuthenticatorData) throws(PasskeyFault) -> Passkey {
        guard data.counter > counter || (data.counter == 0 && counter == 0) else { throw .counter }
        guard data.flags.contains(.backupEligible) == canBeCopied else { throw .backup }
        return Passkey(
            id: id, key: key, counter: data.counter, canBeCopied: canBeCopied, isCopied: data.flags.contains(.backedUp))
    }
}
