package import Casework
package import SignIn
package import Trail

/// A passkey as we keep it: whose it is, and how he calls the device that it is on.
package struct KeptPasskey: Sendable {
    package let id: ID<KeptPasskey>
    package let colleague: ID<Colleague>
    /// By which the authenticator knows the colleague.
    package let handle: [UInt8]
    package let passkey: Passkey
    package let device: String
    package let madeAt: String
    /// Nothing when it was not used yet.
    package let usedAt: String?

    package init(
        id: ID<KeptPasskey>, colleague: ID<Colleague>, handle: [UInt8], passkey: Passkey, device: String, madeAt: String,
        usedAt: String?
    ) {
        self.id = id
        self.colleague = colleague
        self.handle = handle
        self.passkey = passkey
        self.device = device
        self.madeAt = madeAt
        self.usedAt = usedAt
    }
}
