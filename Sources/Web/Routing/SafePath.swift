/// A path of our own that a browser asks to be led to.
package enum SafePath {
    /// The path itself; the start for anything that might lead elsewhere.
    package static func of(_ wanted: String?) -> String {
        guard let wanted, wanted.utf8.first == UInt8(ascii: "/"), !wanted.utf8.starts(with: "//".utf8),
            wanted.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") })
        else { return "/" }
        return wanted
    }
}
