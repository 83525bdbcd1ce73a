/// What the browser sends when a passkey was made.
package struct RegistrationAnswer: Sendable {
    let clientData: [UInt8]
    let attestation: [UInt8]

    package init(clientData: [UInt8], attestation: [UInt8]) {
        self.clientData = clientData
        self.attestation = attestation
    }

    /// The fields of a form, in base64url. Nothing when one is not that.
    package init?(clientData: String, attestation: String) {
        guard let clientData = Lettering.base64URL.read(clientData.utf8),
              let attestation = Lettering.base64URL.read(attestation.utf8) else { return nil }
        self.init(clientData: clientData, attestation: attestation)
    }
}
