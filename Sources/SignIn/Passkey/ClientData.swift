/// What the browser says it did (WebAuthn, §5.8.1): the authenticator signs its hash, so it is judged here byte by byte.
struct ClientData {
    enum Ceremony: String {
        case registration = "webauthn.create"
        case assertion = "webauthn.get"
    }

    private let fields: JSONFields

    init(_ bytes: [UInt8]) throws(PasskeyFault) {
        fields = try JSONFields(bytes)
    }

    /// - Parameter origins: as a browser writes them: "https://wegwijs.example", "http://localhost:8080".
    func check(_ ceremony: Ceremony, _ challenge: PasskeyChallenge, origins: [String]) throws(PasskeyFault) {
        guard fields["type"] == .text(Array(ceremony.rawValue.utf8)) else { throw .type }
        guard case .text(let answered) = fields["challenge"],
              ConstantTime.equal(answered, Array(challenge.text.utf8)) else { throw .challenge }
        guard case .text(let origin) = fields["origin"],
              origins.contains(where: { $0.utf8.elementsEqual(origin) }) else { throw .origin }
        // Nor from a page of ours that stands in a page of somebody else.
        guard fields["crossOrigin"] ?? .bool(false) == .bool(false), fields["topOrigin"] == nil else { throw .origin }
    }
}
