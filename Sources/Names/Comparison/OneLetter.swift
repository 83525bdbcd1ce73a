/// Whether two words are the same but for one letter: another one, one more, one less, or two that changed places.
enum OneLetter {
    static func isAll(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        let (short, long) = one.count <= other.count ? (one, other) : (other, one)
        guard long.count - short.count <= 1, short.count > 1 else { return false }
        let start = zip(short, long).prefix { $0 == $1 }.count
        let end = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
        if long.count > short.count { return start + end >= short.count }
        if start + end >= short.count - 1 { return true }
        return start + end == short.count - 2 && short[start] == long[start + 1] && short[start + 1] == long[start]
    }
}
