import Casework

/// Choosing the language of the screen; the browser keeps the choice, and nothing else.
enum LanguageChoice {
    static let address = Address("/taal/{taal}")
    static let cookie = "taal"

    /// Only a path of our own is taken as the page to go back to.
    static func safePath(_ wanted: String?) -> String {
        guard let wanted, wanted.utf8.first == UInt8(ascii: "/"), !wanted.utf8.starts(with: "//".utf8),
            wanted.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7f && $0 != UInt8(ascii: "\\") })
        else { return "/" }
        return wanted
    }
}
