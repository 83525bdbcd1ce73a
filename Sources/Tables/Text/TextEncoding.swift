/// How letters became bytes (tekencodering).
package enum TextEncoding: Equatable, Sendable {
    case utf8
    /// What Excel in western Europe writes when nobody asks for UTF-8.
    case windows1252
    case utf16LittleEndian
    case utf16BigEndian

    /// The mark that may stand before the text.
    var mark: [UInt8] {
        switch self {
        case .utf8: [0xEF, 0xBB, 0xBF]
        case .windows1252: []
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }
}
