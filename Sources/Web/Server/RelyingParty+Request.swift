package import SignIn

extension RelyingParty {
    /// As the browser of this request knows us. Nothing where no browser makes passkeys: at an address in numbers, and without
    /// TLS anywhere but at the name of this machine itself.
    ///
    /// - Parameter authority: the host that the request names and the door let through: "localhost:8080".
    package init?(authority: String, isEncrypted: Bool) {
        let written = String(decoding: authority.utf8.map { Self.isCapital($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
        let name = String(decoding: written.utf8.prefix { $0 != UInt8(ascii: ":") }, as: UTF8.self)
        guard written.utf8.first != UInt8(ascii: "["), !name.utf8.isEmpty, NetworkAddress(name) == nil else { return nil }
        guard isEncrypted || name.utf8.elementsEqual("localhost".utf8) else { return nil }
        self.init(id: name, name: "Wegwijs", origins: [(isEncrypted ? "https://" : "http://") + written])
    }

    private static func isCapital(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
    }
}
