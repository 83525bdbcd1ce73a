/// Where a piece of UTF-8 ends within a letter.
enum UTF8Edge {
    /// How many bytes at the end are the beginning of a letter that the next piece completes: 0 to 3.
    static func cut(_ bytes: [UInt8]) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.count - back]
            if byte & 0xC0 == 0x80 { continue }
            let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
            return length > back ? back : 0
        }
        return 0
    }
}
