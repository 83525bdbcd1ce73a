import Casework
import Clients
import Database
import Dates
import Foundation
import Trail

/// What in a text tells who somebody is, as far as a program can see that, and the text without it (anoniem maken). A person
/// reads it over: what is not found here may tell it too.
struct Anonymising: Sendable, Equatable {
    /// "Amal Haddad", and what would stand there: "de cliënt".
    struct Found: Sendable, Equatable {
        let words: String
        let instead: String
    }

    let found: [Found]
    /// With all of that replaced.
    let text: String

    /// - Parameter names: by what each is called here: "Amal Haddad" is "de cliënt".
    init(_ text: String, names: [(name: String, instead: String)]) {
        var (found, rest): ([Found], String) = ([], text)
        func replace(_ pattern: String, _ instead: String) {
            guard let regex = try? Regex<AnyRegexOutput>(pattern).ignoresCase() else { return }
            for match in rest.matches(of: regex) {
                let one = Found(words: String(rest[match.range]), instead: instead)
                if !found.contains(one) { found.append(one) }
            }
            rest = rest.replacing(regex, with: instead)
        }
        // Whole names before their parts, and long ones before short.
        let parts = names.flatMap { name in
            name.name.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }.filter { $0.count >= Self.shortest }
                .map { (name: String($0), instead: name.instead) }
        }
        for one in names.sorted(by: Self.isLonger) + parts.sorted(by: Self.isLonger) where !one.name.isEmpty {
            replace("\\b" + NSRegularExpression.escapedPattern(for: one.name) + "\\b", one.instead)
        }
        for (pattern, instead) in Self.marks { replace(pattern, instead) }
        for instead in Set(names.map(\.instead)) {
            let twice = instead + " " + instead
            while rest.contains(twice) { rest = rest.replacing(twice, with: instead) }
        }
        (self.found, self.text) = (found, rest)
    }

    /// A shorter part of a name is a word like any other.
    private static let shortest = 3

    private static func isLonger(_ one: (name: String, instead: String), _ other: (name: String, instead: String)) -> Bool {
        one.name.count > other.name.count
    }

    private static let months = DateText.months.map(\.nl).joined(separator: "|")

    /// Days before other numbers, of which they consist.
    private static let marks: [(String, String)] = [
        ("[^\\s@]+@[^\\s@]+\\.[a-z]{2,}", "(adres)"),
        ("\\b\\d{4}-\\d{1,2}-\\d{1,2}\\b|\\b\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}\\b", "(datum)"),
        ("\\b\\d{1,2} (?:" + months + ")(?: \\d{4})?\\b", "(datum)"),
        ("\\b\\d{4} ?[a-z]{2}\\b(?! )|\\b\\d{4} [A-Z]{2}\\b", "(adres)"),
        ("\\+?\\d(?:[ .-]?\\d){5,}", "(nummer)"),
    ]

    /// How each in a dossier is called in a text that is about nobody.
    static func names(of dossier: ID<Dossier>, _ db: any Reading) throws -> [(name: String, instead: String)] {
        let people = try LetterPerson.all(of: dossier, db)
        var values = StatementValues()
        let sql: SQL = "SELECT m.person, m.relation FROM household_member m WHERE m.person IN ("
            + values.evenList(people.map(\.id)) + ") ORDER BY m.id"
        var relations: [ID<Person>: String] = [:]
        if !people.isEmpty { try db.each(sql, values.all) { relations[$0.id(0)] = $0.text(1) } }
        return people.flatMap { person in
            person.names.map { ($0, person.isHolder ? "de cliënt" : instead(relations[person.id])) }
        }
    }

    private static func instead(_ relation: String?) -> String {
        switch relation.flatMap(HouseholdMember.Relation.init) {
        case .child: "het kind"
        case .partner: "de partner"
        case .parent: "de ouder"
        case .sibling: "de broer of zus"
        case .head, .other, nil: "het familielid"
        }
    }
}
