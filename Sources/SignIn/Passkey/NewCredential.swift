/// The key that an authenticator made (WebAuthn, §6.5.2): its number, and its public half in COSE form.
struct NewCredential: Equatable, Sendable {
    let id: [UInt8]
    let key: [UInt8]

    private static let longestID = 1023

    /// - Parameter position: where it begins; after it where it ended.
    init(in bytes: [UInt8], at position: inout Int) throws(PasskeyFault) {
        // Sixteen bytes name the model of the authenticator, which is nobody's business here; two the length of the number.
        let start = position + 18
        guard bytes.count >= start else { throw .authenticatorData }
        let length = Int(bytes[start - 2]) << 8 | Int(bytes[start - 1])
        guard 1...Self.longestID ~= length, bytes.count - start >= length else { throw .authenticatorData }
        id = Array(bytes[start..<start + length])
        var reader = try CBORReader(bytes, from: start + length)
        guard case .map = try reader.next() else { throw .authenticatorData }
        key = Array(bytes[start + length..<reader.position])
        position = reader.position
    }
}
