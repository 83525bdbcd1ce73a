/// Decides where a link, picture or form may point. Judged by bytes, as the browser does.
enum Address {
    private static let expecting: [StaticString] = [
        "href", "src", "action", "formaction", "poster", "cite", "ping", "background", "xlink:href",
    ]

    private static let openings: [StaticString] = ["#", "?", "https://", "http://", "mailto:"]

    /// Whether an attribute of this name holds an address.
    static func isExpected(in name: StaticString) -> Bool {
        name.withUTF8Buffer { bytes in
            expecting.contains { $0.withUTF8Buffer { $0.elementsEqual(bytes) } }
        }
    }

    /// The address itself, or `#` when a browser might leave this site or run script by it.
    static func safe(_ value: String) -> String {
        var copy = value
        return copy.withUTF8(isSafe) ? value : "#"
    }

    private static func isSafe(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        // Browsers drop tabs and newlines first: "/\t/elsewhere" would lead to "//elsewhere".
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
        if bytes.first == UInt8(ascii: "/") { return staysHere(bytes) }
        return openings.contains { $0.withUTF8Buffer { bytes.starts(with: $0) } }
    }

    /// A path on this site. `//` names another host, and browsers read `/\` as `//`.
    private static func staysHere(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count == 1 || (bytes[1] != UInt8(ascii: "/") && bytes[1] != UInt8(ascii: "\\"))
    }
}
