import Foundation

/// Names as a country has them: a few that very many bear and very many that few bear, and slips of the pen.
struct BenchNames {
    private let given: [String]
    private let families: [String]
    private var chance = Chance(state: 7)

    private static let frequentGiven = [
        "Mohammad", "Ahmad", "Fatima", "Ali", "Maryam", "Omar", "Hasan", "Yousef", "Khaled", "Zaynab", "Ibrahim", "Amina",
        "Abdirahman", "Selam", "Daniel", "Samuel", "Reza", "Zahra", "Hodan", "Yonas",
    ]
    private static let frequentFamilies = [
        "Al-Ahmad", "Haddad", "Al-Khatib", "Al-Najjar", "Hassan Jama", "Ali Warsame", "Ahmadi", "Gebre", "Tekle", "Kidane",
        "Ibrahim", "Saleh", "Mahmoud", "Rahimi", "Omar Farah",
    ]

    init() {
        var chance = Chance(state: 11)
        given = Self.frequentGiven + (0..<2_000).map { _ in Self.made(of: 2, &chance) }
        families = Self.frequentFamilies + (0..<20_000).map { _ in Self.made(of: 3, &chance) }
    }

    private static func made(of syllables: Int, _ chance: inout Chance) -> String {
        let (first, vowels) = (Array("bdfghjklmnqrstwyz"), Array("aeiou"))
        let letters = (0..<syllables).flatMap { _ in
            [first[Int(chance.next() % 17)], vowels[Int(chance.next() % 5)]]
        } + [first[Int(chance.next() % 17)]]
        return String(letters).prefix(1).uppercased() + String(letters.dropFirst())
    }

    /// One in three has his father's name in between.
    mutating func next() -> String {
        let middle = chance.next() % 3 == 0 ? " " + given[skewed(given.count)] : ""
        return given[skewed(given.count)] + middle + " " + families[skewed(families.count)]
    }

    /// The n-th is as frequent as one n-th of the first, about.
    private mutating func skewed(_ count: Int) -> Int {
        let part = Double(chance.next() >> 11) / Double(1 << 53)
        return min(count - 1, Int(Double(count).power(part)) - 1)
    }

    /// As somebody else may have written it: a letter doubled, left out, or another vowel.
    mutating func slip(_ name: String) -> String {
        var letters = Array(name)
        let place = 1 + Int(chance.next() % UInt64(max(1, letters.count - 2)))
        switch chance.next() % 3 {
        case 0: letters.insert(letters[place], at: place)
        case 1 where letters[place] != " ": letters.remove(at: place)
        default: if "aeiou".contains(letters[place]) { letters[place] = letters[place] == "e" ? "i" : "e" }
        }
        return String(letters)
    }
}

extension Double {
    fileprivate func power(_ exponent: Double) -> Double { pow(self, exponent) }
}
