/// Why a passkey was not accepted. For tests and for whoever looks into a fault; the person and the network hear one sentence.
enum PasskeyFault: Error, Hashable, Sendable {
    /// The bytes cannot be read.
    case cbor, authenticatorData, clientData, attestation, key
    /// They can be read, and say something else than was asked.
    case type, challenge, origin, relyingParty, credential, handle
    /// Nobody touched the authenticator, or it did not make sure who did.
    case notPresent, notVerified
    /// A key is said to be copied that cannot be, or became another kind of key.
    case backup
    case algorithm
    case signature
    /// The authenticator counts on from before: there may be two of it.
    case counter
}
