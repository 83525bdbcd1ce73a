/// A web address of ours, as a pattern: it registers the route and writes the links, so that a link cannot rot.
package struct Address: Hashable, Sendable {
    /// "/verslag/{gemeente}/{jaar}": Dutch, in lower case, no closing stroke.
    package let pattern: String

    package init(_ pattern: StaticString) {
        self.pattern = pattern.description
    }

    /// The address with its places filled in order. Values are escaped, so that none can leave its place.
    package func link(_ values: String..., query: [(name: String, value: String)] = []) -> String {
        var rest = values[...]
        let path = pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
            part.first == "{" ? Self.escaped(rest.popFirst() ?? "") : String(part)
        }
        let search = query.map { Self.escaped($0.name) + "=" + Self.escaped($0.value) }.joined(separator: "&")
        return path.joined(separator: "/") + (search.isEmpty ? "" : "?" + search)
    }

    /// Whether this path is one of these addresses.
    package func covers(_ path: String) -> Bool {
        let (own, parts) = (pattern.split(separator: "/"), path.split(separator: "/"))
        return own.count == parts.count && zip(own, parts).allSatisfy { pattern, part in
            pattern.utf8.first == UInt8(ascii: "{") || pattern.utf8.elementsEqual(part.utf8)
        }
    }

    private static func escaped(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
                bytes.append(byte)
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                bytes.append(contentsOf: (hex.utf8.count == 1 ? "%0" + hex : "%" + hex).utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
