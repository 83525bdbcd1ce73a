import Casework
import Web

/// The words that stand in lists for what we know by a code. Compared byte by byte, without regard to the size of Latin letters.
enum PeopleWords {
    private static let sexes: [(Person.Sex, [String])] = [
        (.male, ["m", "man", "male", "jongen"]), (.female, ["v", "vrouw", "f", "female", "meisje"]),
        (.unknown, ["o", "x", "onbekend", "unknown", "?"]),
    ]

    private static let relations: [(HouseholdMember.Relation, [String])] = [
        (.head, ["hoofd", "head", "referent", "hoofdbewoner"]),
        (.partner, ["partner", "echtgenoot", "echtgenote", "man", "vrouw"]),
        (.child, ["kind", "zoon", "dochter", "child"]), (.parent, ["ouder", "vader", "moeder", "parent"]),
        (.sibling, ["broer", "zus", "zuster", "sibling"]), (.other, ["ander", "anders", "overig", "other"]),
    ]

    /// The same for a list of which the columns are read by their words.
    static let listed = relations.map { relation, words in
        ListWord(relation.rawValue, PersonFacts.word(for: relation), words)
    }

    /// As a list writes it; empty when it is not known.
    static func letter(of sex: String) -> String {
        switch Person.Sex(rawValue: sex) {
        case .male: "m"
        case .female: "v"
        case .unknown, nil: ""
        }
    }

    static func sex(_ typed: String) -> Person.Sex? { meant(typed, sexes) }

    static func relation(_ typed: String) -> HouseholdMember.Relation? { meant(typed, relations) }

    /// The code itself, or that of a name in the table.
    static func code(_ typed: String, in table: CodeTable) -> String? {
        if table.row(of: typed) != nil { return typed }
        let plain = small(typed)
        return table.rows.first { small($0.name.nl) == plain || small($0.name.en) == plain }?.code
    }

    static func language(_ typed: String) -> String? {
        guard case .choice(let options) = FactKind.language.fields[0].answer else { return nil }
        let plain = small(typed)
        return options.first { small($0.label.nl) == plain || small($0.label.en) == plain || small($0.code) == plain }?.code
    }

    /// Whether a row tells of others together.
    static func isTotal(_ typed: String) -> Bool {
        let plain = small(typed)
        return plain.starts(with: "totaal".utf8) || plain.elementsEqual("total".utf8) || plain.elementsEqual("aantal".utf8)
    }

    private static func meant<Meaning>(_ typed: String, _ words: [(Meaning, [String])]) -> Meaning? {
        let plain = small(typed)
        return words.first { $0.1.contains { $0.utf8.elementsEqual(plain) } }?.0
    }

    private static func small(_ typed: String) -> [UInt8] {
        typed.utf8.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
