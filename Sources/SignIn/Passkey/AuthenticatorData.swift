/// What the authenticator signs (WebAuthn, §6.1): for whom it worked, what it made sure of, how often it was used.
struct AuthenticatorData: Equatable, Sendable {
    struct Flags: OptionSet {
        let rawValue: UInt8
        static let userPresent = Flags(rawValue: 0x01)
        static let userVerified = Flags(rawValue: 0x04)
        static let backupEligible = Flags(rawValue: 0x08)
        static let backedUp = Flags(rawValue: 0x10)
        static let hasCredential = Flags(rawValue: 0x40)
        static let hasExtensions = Flags(rawValue: 0x80)
    }

    /// SHA-256 of the name of the relying party.
    let relyingPartyHash: [UInt8]
    let flags: Flags
    let counter: UInt32
    /// The new key, at registration.
    let credential: NewCredential?

    private static let fixedPart = 37

    init(_ bytes: [UInt8]) throws(PasskeyFault) {
        guard bytes.count >= Self.fixedPart, bytes.count <= CBORReader.longest else { throw .authenticatorData }
        relyingPartyHash = Array(bytes[0..<32])
        flags = Flags(rawValue: bytes[32])
        counter = bytes[33..<Self.fixedPart].reduce(0) { $0 << 8 | UInt32($1) }
        var position = Self.fixedPart
        credential = flags.contains(.hasCredential) ? try NewCredential(in: bytes, at: &position) : nil
        if flags.contains(.hasExtensions) {
            var reader = try CBORReader(bytes, from: position)
            guard case .map = try reader.next() else { throw .authenticatorData }
            position = reader.position
        }
        guard position == bytes.count else { throw .authenticatorData }
    }

    /// A key that a cloud keeps has to be of the kind that may be kept there.
    var hasSoundBackup: Bool {
        flags.contains(.backupEligible) || !flags.contains(.backedUp)
    }
}
