/// An article that was written to its word in Latin letters: Alahmad, Elmasri. Alemayehu begins so too, so it costs something.
enum LatinArticle {
    static func weigh(_ letters: [UInt8]) -> (count: Int, cost: Int) {
        guard letters.count > 5, letters[1] == UInt8(ascii: "l"), "ae".utf8.contains(letters[0]) else { return (0, 0) }
        let rest = letters.dropFirst(2)
        guard rest.first != UInt8(ascii: "i"), rest.count(where: { !"aeiou".utf8.contains($0) }) >= 2 else { return (0, 0) }
        return (2, 4)
    }
}
