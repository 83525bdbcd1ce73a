/// Makes text harmless, byte by byte. Never by Character: a quote followed by a joiner is one Character,
/// and would slip through.
enum Escaping {
    /// One bit for each byte below 64 that may not pass: the C0 controls but for tab, newline and return,
    /// and `"`, `&`, `'`, `<`, `>`.
    private static let stopped: UInt64 =
        0xFFFF_FFFF & ~(1 << 9 | 1 << 10 | 1 << 13) | 1 << 34 | 1 << 38 | 1 << 39 | 1 << 60 | 1 << 62

    static func append(_ s: String, to bytes: inout [UInt8]) {
        var s = s
        s.withUTF8 { append($0, to: &bytes) }
    }

    /// Copies the harmless runs whole and replaces only what stands between them.
    private static func append(_ input: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var start = 0
        for i in 0..<input.count where input[i] < 64 && stopped >> UInt64(input[i]) & 1 == 1 {
            bytes.append(contentsOf: input[start..<i])
            replacement(for: input[i]).withUTF8Buffer { bytes.append(contentsOf: $0) }
            start = i + 1
        }
        bytes.append(contentsOf: input[start...])
    }

    /// The entity for a metacharacter; nothing for a control byte, which HTML cannot carry.
    private static func replacement(for byte: UInt8) -> StaticString {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: ""
        }
    }
}
