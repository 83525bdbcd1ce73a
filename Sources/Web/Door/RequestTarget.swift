/// What stands after the method on the first line of a request.
enum RequestTarget {
    /// What is refused whatever is asked: no page has this address.
    static let none = "*"

    /// "http://host/path" names its host in the address, and then that host counts instead of the header. Other forms are for
    /// servers that hand requests on, which this is not.
    /// - Returns: the address from its slash on, and the host when the address names one.
    static func parts(_ target: String) -> (path: String, host: String?) {
        let bytes = Array(target.utf8)
        if bytes.first == UInt8(ascii: "/") { return (target, nil) }
        for scheme in ["http://", "https://"] where lowered(bytes.prefix(scheme.utf8.count)) == Array(scheme.utf8) {
            let rest = bytes.dropFirst(scheme.utf8.count)
            let host = rest.prefix { !"/?#".utf8.contains($0) }
            let path = rest.dropFirst(host.count)
            let slash = path.first == UInt8(ascii: "/") ? "" : "/"
            return (slash + String(decoding: path, as: UTF8.self), String(decoding: host, as: UTF8.self))
        }
        return (none, nil)
    }

    /// Whether it is no address at all: without a slash, with a part that only the browser may see, or with bytes that
    /// nobody types.
    static func isMalformed(_ target: String) -> Bool {
        let bytes = Array(target.utf8)
        guard bytes.first == UInt8(ascii: "/") else { return true }
        if bytes.contains(where: { $0 <= 0x20 || $0 >= 0x7f || $0 == UInt8(ascii: "#") }) { return true }
        // A zero ends a text early for whoever is written in C. Wherever it stands: each part behind the question mark is later
        // decoded by itself, so that one which does not decode hides nothing in the next.
        return bytes.drop { $0 != UInt8(ascii: "?") }.contains("%00".utf8)
    }

    /// Whether it leads by another way than the one that a check on it would see: "//", a segment of dots, a slash in disguise.
    static func isTrick(_ path: String) -> Bool {
        let bytes = Array(path.utf8.prefix { $0 != UInt8(ascii: "?") })
        let slash = UInt8(ascii: "/")
        if bytes.contains(UInt8(ascii: "\\")) || zip(bytes, bytes.dropFirst()).contains(where: { $0 == slash && $1 == slash }) {
            return true
        }
        return bytes.split(separator: slash).contains { segment in
            guard let plain = decoded(segment), String(validating: plain, as: UTF8.self) != nil else { return true }
            let isHidden = plain.contains { $0 < 0x20 || $0 == 0x7f || $0 == slash || $0 == UInt8(ascii: "\\") }
            return isHidden || plain.allSatisfy { $0 == UInt8(ascii: ".") } || plain.starts(with: "..".utf8)
        }
    }

    /// Nothing when a "%" is not followed by two digits of sixteen.
    private static func decoded(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var plain: [UInt8] = []
        var rest = bytes
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                plain.append(byte)
                continue
            }
            guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
            plain.append(high << 4 | low)
        }
        return plain
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }

    private static func lowered(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
