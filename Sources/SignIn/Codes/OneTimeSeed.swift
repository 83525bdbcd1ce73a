/// What a colleague's authenticator app and we both know, and make codes from (geheim van de codes).
package struct OneTimeSeed: Secret, Sendable {
    package let bytes: [UInt8]

    /// 160 bits of chance, as RFC 4226 §4 advises.
    package init(using chance: inout some RandomNumberGenerator) {
        bytes = Chance.bytes(20, using: &chance)
    }

    /// As it was stored. Nothing below 128 bits, which RFC 4226 §4 asks at least.
    package init?(bytes: [UInt8]) {
        guard bytes.count >= 16 else { return nil }
        self.bytes = bytes
    }

    /// As a person types it over: "JBSW Y3DP …", with or without spaces.
    package init?(text: String) {
        guard let bytes = Lettering.base32.read(text.utf8.filter { $0 != UInt8(ascii: " ") }) else { return nil }
        self.init(bytes: bytes)
    }

    /// In groups of four letters, to be typed over.
    package var text: String {
        Lettering.base32.write(bytes, between: " ")
    }

    /// What the app reads from the picture.
    /// - Parameter issuer: the name of the program or the town; a colon in it becomes a space, as it parts the label.
    package func address(issuer: String, account: String) -> String {
        let (issuer, account) = (Self.label(issuer), Self.label(account))
        return "otpauth://totp/\(issuer):\(account)?secret=\(Lettering.base32.write(bytes))&issuer=\(issuer)"
            + "&algorithm=SHA1&digits=\(OneTimeCode.digits)&period=\(OneTimeCode.period)"
    }

    /// All but what RFC 3986 calls unreserved is escaped, byte by byte.
    private static func label(_ text: String) -> String {
        let plain = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
        let hexadecimal = Array("0123456789ABCDEF".utf8)
        let bytes = text.utf8.flatMap { byte -> [UInt8] in
            let byte = byte == UInt8(ascii: ":") ? UInt8(ascii: " ") : byte
            if plain.contains(byte) { return [byte] }
            return [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
