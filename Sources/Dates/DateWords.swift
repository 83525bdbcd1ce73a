/// The words of a typed date, as bytes in small letters.
enum DateWords {
    typealias Word = [UInt8]

    /// With the wide space and the long dash that telephones and word processors put in.
    private static let separators = [" ", "-", "/", ".", ",", "\t", "\n", "\r", "\u{A0}", "\u{202F}", "–"].map { Word($0.utf8) }

    static func split(_ typed: String) -> [Word] {
        var words: [Word] = [[]]
        var rest = Word(typed.utf8)[...]
        while let byte = rest.first {
            if let separator = separators.first(where: { rest.starts(with: $0) }) {
                words.append([])
                rest = rest.dropFirst(separator.count)
            } else {
                let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                words[words.count - 1].append(isCapital ? byte | 0x20 : byte)
                rest = rest.dropFirst()
            }
        }
        return words.filter { !$0.isEmpty }
    }

    /// Cuts "03101990" and "101990", which have nothing between their parts.
    ///
    /// A month in the middle tells the order, for no year from 1300 on begins like one: "20101003" starts with its year, and
    /// "031090" ends in a year of two digits; it is not March of the year 1090.
    static func cut(_ word: Word) -> [Word] {
        guard Digits.number(word) != nil else { return [word] }
        switch word.count {
        case 8: return cut(word, isMonth(word[4..<6]) ? [4, 2, 2] : [2, 2, 4])
        case 6: return cut(word, isMonth(word[2..<4]) ? [2, 2, 2] : [2, 4])
        default: return [word]
        }
    }

    private static func cut(_ word: Word, _ lengths: [Int]) -> [Word] {
        var rest = word[...]
        return lengths.map { length in
            defer { rest = rest.dropFirst(length) }
            return Word(rest.prefix(length))
        }
    }

    private static func isMonth(_ digits: ArraySlice<UInt8>) -> Bool {
        Digits.number(digits).map { (1...12).contains($0) } ?? false
    }

    static func year(_ word: Word) -> Int? {
        word.count == 4 ? Digits.number(word) : nil
    }

    /// The number of a day or a month, which has no more than two digits.
    static func short(_ word: Word) -> Int? {
        word.count <= 2 ? Digits.number(word) : nil
    }

    /// From its number, or from at least three letters of its name in Dutch or English.
    static func month(_ word: Word) -> Int? {
        if let number = short(word) { return number }
        guard word.count >= 3 else { return nil }
        return names.firstIndex { $0.contains { $0.utf8.starts(with: word) } }.map { $0 + 1 }
    }

    private static let names = [
        ["januari", "january"], ["februari", "february"], ["maart", "march", "mrt"], ["april"], ["mei", "may"],
        ["juni", "june"], ["juli", "july"], ["augustus", "august"], ["september"], ["oktober", "october"],
        ["november"], ["december"],
    ]
}
