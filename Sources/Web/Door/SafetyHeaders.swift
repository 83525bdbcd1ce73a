import HTTPTypes

/// The headers that stand on every answer, errors too.
enum SafetyHeaders {
    /// The referrer stays within the site and is not left out altogether: with "no-referrer" a browser says of its own forms
    /// that they come from "null", and a check of where a form came from would have nothing to go by.
    static let all: [(name: String, value: String)] = [
        (mark, policy(with: nil)),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ]

    /// For the few pages with a script: that one may run, from its file and from nowhere else. On all others none may.
    static func policy(with script: PageScript?) -> String {
        "default-src 'none'; " + (script?.sources ?? "")
            + "style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    }

    /// For what somebody sent in: it runs nothing, asks nothing and belongs to no site.
    static let sandbox = "sandbox; default-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"

    /// Two years, only for who came over TLS: a browser believes it from nobody else.
    static let strictTransport = (name: "Strict-Transport-Security", value: "max-age=63072000")

    /// What may be kept in a cache says so itself; all else may not.
    static let notKept = (name: "Cache-Control", value: "no-store")

    /// For who signs out: the next at this machine must not find by "back" what the last one saw.
    static let clearSiteData = HTTPField.Name("Clear-Site-Data") ?? .cacheControl

    /// Whether these headers were put on already: an answer without them was made by the server below us.
    static let mark = "Content-Security-Policy"

    static func put(on headers: inout HTTPFields, isEncrypted: Bool) {
        let own = (PageScript.allCases.map { policy(with: $0) } + [sandbox]).first { $0 == headers[.contentSecurityPolicy] }
        for (name, value) in all { set(name, value, on: &headers) }
        if let own { headers[.contentSecurityPolicy] = own }
        if isEncrypted { set(strictTransport.name, strictTransport.value, on: &headers) }
        if headers[.cacheControl] == nil { headers[.cacheControl] = notKept.value }
    }

    private static func set(_ name: String, _ value: String, on headers: inout HTTPFields) {
        guard let name = HTTPField.Name(name) else { return }
        headers[name] = value
    }
}
