/// The words that are tried first, each with its place in the order of trying.
enum KnownWords {
    /// Words are tried up to this length.
    static let longest = 20

    static let places: [[UInt8]: Int] = {
        var places: [[UInt8]: Int] = [:]
        for list in [DutchWords.text, KnownPasswords.text] {
            for (place, word) in list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0a }).enumerated() {
                places[Array(word)] = min(place + 1, places[Array(word)] ?? .max)
            }
        }
        return places
    }()

    /// How hard a word is to guess for who has the lists: its place, and which list.
    static func bits(of word: [UInt8]) -> Double? {
        places[word].map { GuessedText.bits(Double($0)) + 1 }
    }
}
