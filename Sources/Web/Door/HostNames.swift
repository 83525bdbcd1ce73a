/// The names under which this server may be asked. A page elsewhere whose name was made to point here must not read it.
package struct HostNames: Sendable {
    /// Lower case.
    private let names: [[UInt8]]

    /// Those of the machine itself, and no other.
    package static let ofThisMachine = HostNames([])

    /// - Parameter more: beside those of the machine itself; without a port.
    package init(_ more: [String]) {
        names = (["localhost", "127.0.0.1", "[::1]"] + more).map { Self.lowered($0.utf8) }
    }

    /// - Parameter authority: the host that a request names, with or without a port: "localhost:8080".
    package func contains(_ authority: String) -> Bool {
        let asked = Self.lowered(authority.utf8)
        return names.contains { name in
            guard asked.starts(with: name) else { return false }
            let rest = asked.dropFirst(name.count)
            return rest.isEmpty || Self.isPort(rest)
        }
    }

    /// Whether it can be the name of a host: letters, digits, dots, hyphens, or an address in brackets.
    package static func isName(_ name: String) -> Bool {
        let bytes = lowered(name.utf8)
        if bytes.first == UInt8(ascii: "[") {
            return bytes.last == UInt8(ascii: "]")
                && NetworkAddress(String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)) != nil
        }
        return (1...253).contains(bytes.count) && bytes.first != UInt8(ascii: ".") && bytes.allSatisfy { byte in
            letters.contains(byte) || digits.contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
        }
    }

    private static let letters = UInt8(ascii: "a")...UInt8(ascii: "z")
    private static let digits = UInt8(ascii: "0")...UInt8(ascii: "9")

    private static func isPort(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.first == UInt8(ascii: ":") && (2...6).contains(bytes.count) && bytes.dropFirst().allSatisfy(digits.contains)
    }

    private static func lowered(_ bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
