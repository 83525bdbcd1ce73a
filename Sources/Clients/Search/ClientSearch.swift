import Access
import Casework
import Database
import Dates
import Names
import Organisation

/// Finding clients by what somebody heard (zoeken), within a scope: the best first, and why each was found.
struct ClientSearch {
    let scope: ClientScope
    let day: CalendarDate
    let db: any Reading

    /// So many are weighed for one question.
    private static let mostWeighed = 400

    /// One more than are shown, to know that there are more.
    func find(_ typed: String) throws -> [Card] {
        let question = ClientQuestion(typed)
        guard !question.isEmpty, !scope.places.isEmpty else { return [] }
        guard let name = question.name, !name.words.isEmpty else {
            return try Array(candidates(question, { _, _ in nil }).prefix(Cards.most + 1)).map(\.card)
        }
        var found = try ranked(candidates(question, Self.heard), name)
        if found.count <= Cards.most {
            let known = Set(found.map(\.person))
            found += try ranked(candidates(question, Self.oneLetterOff), name).filter { !known.contains($0.person) }
        }
        return Array(found.prefix(Cards.most + 1))
    }

    // MARK: By keys

    private struct Candidate {
        var card: Card
        var names: [String]
    }

    /// A word's own keys, or what they begin with as long as it may go on.
    private static func heard(_ word: NameQuestion.Word, _ values: inout Values) -> SQL? {
        let equal: SQL = "k.key IN (" + values.list(word.keys) + ")"
        let begun = word.beginnings.filter { !$0.isEmpty }.map { beginning -> SQL in
            "(k.key >= " + values.add(beginning.sqlValue) + " AND k.key < " + values.add((beginning + "\u{7f}").sqlValue) + ")"
        }
        return .joined([equal] + begun, by: " OR ")
    }

    private static func oneLetterOff(_ word: NameQuestion.Word, _ values: inout Values) -> SQL? {
        let keys = Set(word.keys.flatMap(PersonKeys.neighbours)).sorted()
        return keys.isEmpty ? nil : "k.key IN (" + values.list(keys) + ")"
    }

    private func candidates(
        _ question: ClientQuestion, _ condition: (NameQuestion.Word, inout Values) -> SQL?
    ) throws -> [Candidate] {
        var values = Values()
        let today = values.add(day.sqlValue)
        var sql: SQL = "SELECT p.id, p.born, MIN(l.name)" + Cards.names + """
             FROM client_file f JOIN person p ON p.id = f.person JOIN place l ON l.id = f.place
                LEFT JOIN client_file_end x ON x.file = f.id
            WHERE f.opened_on <= 
            """ + today + " AND (x.ended_on IS NULL OR x.ended_on > " + today + ") AND f.place IN ("
        sql = sql + .joined(scope.places.map { values.add($0.sqlValue) }, by: ", ") + ")"
        for word in question.name?.words ?? [] {
            guard let keys = condition(word, &values) else { continue }
            sql = sql + " AND p.id IN (SELECT k.person FROM person_key k WHERE " + keys + ")"
        }
        sql = sql + narrowed(question, &values) + " GROUP BY p.id, p.born ORDER BY p.id LIMIT "
            + values.add(Self.mostWeighed.sqlValue)
        return try withNames(Cards.cards(sql, values.all, db))
    }

    private func narrowed(_ question: ClientQuestion, _ values: inout Values) -> SQL {
        var sql: SQL = ""
        if let born = question.born {
            sql = sql + " AND substr(p.born, 1, " + values.add(born.utf8.count.sqlValue) + ") = " + values.add(born.sqlValue)
        }
        if let file = question.file { sql = sql + " AND p.id = " + values.add(file.sqlValue) }
        if let digits = question.digits {
            sql = sql + " AND (EXISTS (SELECT 1 FROM person_number n WHERE n.person = p.id AND n.digits = "
                + values.add(digits.sqlValue) + ") OR EXISTS (SELECT 1 FROM phone t WHERE t.person = p.id AND t.number LIKE "
                + values.add(("%" + digits).sqlValue) + "))"
        }
        return sql
    }

    private func withNames(_ cards: [Card]) throws -> [Candidate] {
        guard !cards.isEmpty else { return [] }
        var (values, names) = (Values(), [ID<Person>: [String]]())
        let people = SQL.joined(cards.map { values.add($0.person.sqlValue) }, by: ", ")
        try db.each("SELECT n.person, n.text FROM person_name n WHERE n.person IN (" + people + ")", values.all) { row in
            names[row.id(0), default: []].append(row.text(1))
        }
        return cards.map { Candidate(card: $0, names: names[$0.person] ?? []) }
    }

    // MARK: By sound

    /// The best likeness of any of his names, with the reason on the card.
    private func ranked(_ candidates: [Candidate], _ question: NameQuestion) -> [Card] {
        let weighed = candidates.compactMap { candidate -> (card: Card, distance: Int)? in
            let likenesses = candidate.names.compactMap { question.likeness(of: HeardName($0)) }
            guard let best = likenesses.min(by: { $0.distance < $1.distance }) else { return nil }
            var card = candidate.card
            card.why = best.reason.words
            return (card, best.distance)
        }
        return weighed.sorted { ($0.distance, $0.card.person) < ($1.distance, $1.card.person) }.map(\.card)
    }
}

/// The values of a statement that grows, each with its place.
private struct Values {
    private(set) var all: [SQLValue] = []

    mutating func add(_ value: SQLValue) -> SQL {
        all.append(value)
        return .place(all.count)
    }

    mutating func list(_ words: [String]) -> SQL {
        .joined(words.map { add($0.sqlValue) }, by: ", ")
    }
}
