import Casework
import Dates
import Names

/// What somebody typed to find a client (zoekvraag): words of a name, a year or a date of birth, a number.
struct ClientQuestion {
    /// Nothing when no name was typed.
    let name: NameQuestion?
    /// What the date of birth begins with: "1990", "1990-10-03".
    private(set) var born: String?
    /// The end of a telephone number, or an alien number.
    private(set) var digits: String?
    private(set) var file: ID<Person>?

    init(_ typed: String) {
        var words: [Substring] = []
        for word in typed.split(separator: " ") {
            if let file = ID<Person>(text: word), word.utf8.count > 10 {
                self.file = file
            } else if let born = Self.born(word) {
                self.born = born
            } else if word.utf8.count >= 4, word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
                digits = String(word)
            } else {
                words.append(word)
            }
        }
        let isOpen = typed.utf8.last != UInt8(ascii: " ")
        name = words.isEmpty ? nil : NameQuestion(words.joined(separator: " "), isBegun: isOpen)
    }

    static func born(_ word: Substring) -> String? {
        guard word.utf8.first.map({ (0x30...0x39).contains($0) }) == true, let date = try? PartialDate.read(String(word)) else {
            return nil
        }
        // Four digits are a year only when somebody can have been born in it; else the end of a number.
        let year = Int(date.iso.prefix(4)) ?? 0
        let isPlain = word.utf8.count == 4 || word.utf8.contains { !(0x30...0x39).contains($0) }
        return (1900...2100).contains(year) && isPlain ? date.iso : nil
    }

    /// Whether nothing but a name was typed.
    var isNameOnly: Bool { born == nil && digits == nil && file == nil }

    var isEmpty: Bool { (name?.words.isEmpty ?? true) && born == nil && digits == nil && file == nil }
}
