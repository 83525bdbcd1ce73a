/// What the browser sends when a passkey was used.
package struct AssertionAnswer: Sendable {
    /// Which passkey it says it is: by this the stored one is looked up.
    package let id: [UInt8]
    /// Whose it says it is, where the authenticator knows that; it was given when the passkey was made.
    package let handle: [UInt8]?
    let clientData: [UInt8]
    let authenticatorData: [UInt8]
    let signature: [UInt8]

    package init(id: [UInt8], handle: [UInt8]?, clientData: [UInt8], authenticatorData: [UInt8], signature: [UInt8]) {
        self.id = id
        self.handle = handle
        self.clientData = clientData
        self.authenticatorData = authenticatorData
        self.signature = signature
    }

    /// The fields of a form, in base64url; an empty handle is none. Nothing when one is not that.
    package init?(id: String, handle: String, clientData: String, authenticatorData: String, signature: String) {
        let read = [id, handle, clientData, authenticatorData, signature].compactMap { Lettering.base64URL.read($0.utf8) }
        guard read.count == 5 else { return nil }
        self.init(
            id: read[0], handle: read[1].isEmpty ? nil : read[1], clientData: read[2], authenticatorData: read[3],
            signature: read[4])
    }
}
