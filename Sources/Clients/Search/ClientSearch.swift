import Access
import Casework
package import Database
package import Dates
import Names
import Organisation

/// Finding clients by what somebody heard (zoeken), within a scope: the best first, and why each was found.
package struct ClientSearch {
    let scope: ClientScope
    let day: CalendarDate
    let db: any Reading

    package init(scope: ClientScope, day: CalendarDate, db: any Reading) {
        (self.scope, self.day, self.db) = (scope, day, db)
    }

    /// One more than are shown, to know that there are more.
    package func find(_ typed: String) throws -> [Card] {
        let question = ClientQuestion(typed)
        guard !question.isEmpty, !scope.places.isEmpty else { return [] }
        guard let name = question.name, !name.words.isEmpty else { return try withoutName(question) }
        var found = try ranked(people(question, name, Self.heard), name)
        if found.count <= Cards.most {
            let known = Set(found.map(\.person))
            found += try ranked(people(question, name, Self.oneLetterOff).filter { !known.contains($0) }, name)
        }
        return try cards(Array(found.prefix(Cards.most + 1)))
    }

    // MARK: By keys

    private func people(
        _ question: ClientQuestion, _ name: NameQuestion, _ word: (NameQuestion.Word) -> KeyLookup.Word
    ) throws -> [ID<Person>] {
        try KeyLookup(places: scope.places, day: day, db: db).people(name.words.map(word)) { values in
            question.isNameOnly ? nil : narrowed(question, &values)
        }
    }

    /// A word's own keys, or what they begin with as long as it may go on.
    private static func heard(_ word: NameQuestion.Word) -> KeyLookup.Word {
        [.equal(word.keys)] + word.beginnings.filter { !$0.isEmpty }.map { .begins($0) }
    }

    private static func oneLetterOff(_ word: NameQuestion.Word) -> KeyLookup.Word {
        let keys = Set(word.keys + word.keys.flatMap(OneEdit.variants)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return keys.isEmpty ? [] : [.equal(keys)]
    }

    private func narrowed(_ question: ClientQuestion, _ values: inout StatementValues) -> SQL {
        var sql: SQL = ""
        if let born = question.born {
            sql = sql + " AND substr(p.born, 1, " + values.add(born.utf8.count.sqlValue) + ") = " + values.add(born.sqlValue)
        }
        if let file = question.file { sql = sql + " AND f.person = " + values.add(file.sqlValue) }
        if let digits = question.digits {
            // A whole number is looked up; its end is looked for.
            let number: SQL = digits.utf8.count >= 10
                ? "t.number = " + values.add(digits.sqlValue) : "t.number LIKE " + values.add(("%" + digits).sqlValue)
            sql = sql + " AND f.person IN (SELECT n.person FROM person_number n WHERE n.digits = " + values.add(digits.sqlValue)
                + " UNION SELECT t.person FROM phone t WHERE " + number + ")"
        }
        return sql
    }

    // MARK: By sound

    /// The best likeness of any of his names, and the reason.
    private func ranked(_ people: [ID<Person>], _ question: NameQuestion) throws -> [(person: ID<Person>, why: Phrase)] {
        guard !people.isEmpty else { return [] }
        var (values, best) = (StatementValues(), [ID<Person>: Likeness]())
        let sql: SQL = "SELECT n.person, n.text FROM person_name n WHERE n.person IN (" + values.evenList(people) + ")"
        try db.each(sql, values.all) { row in
            guard let likeness = question.likeness(of: HeardName(row.text(1))) else { return }
            if best[row.id(0)].map({ likeness.distance < $0.distance }) ?? true { best[row.id(0)] = likeness }
        }
        return best.sorted { ($0.value.distance, $0.key) < ($1.value.distance, $1.key) }
            .map { (person: $0.key, why: $0.value.reason.words) }
    }

    // MARK: Cards

    /// Of the few that are shown.
    private func cards(_ found: [(person: ID<Person>, why: Phrase)]) throws -> [Card] {
        guard !found.isEmpty else { return [] }
        let whole = try cards { values in " AND f.person IN (" + values.evenList(found.map(\.person)) + ")" }
        let known = Dictionary(whole.map { ($0.person, $0) }, uniquingKeysWith: { first, _ in first })
        return found.compactMap { found in
            var card = known[found.person]
            card?.why = found.why
            return card
        }
    }

    private func withoutName(_ question: ClientQuestion) throws -> [Card] {
        try cards { narrowed(question, &$0) }
    }

    private func cards(_ narrowed: (inout StatementValues) -> SQL) throws -> [Card] {
        var values = StatementValues()
        let today = values.add(day.sqlValue)
        let sql: SQL = "SELECT p.id, p.born, MIN(l.name)" + Cards.names + """
             FROM client_file f JOIN person p ON p.id = f.person JOIN place l ON l.id = f.place
                LEFT JOIN client_file_end x ON x.file = f.id
            WHERE f.opened_on <= 
            """ + today + " AND (x.ended_on IS NULL OR x.ended_on > " + today + ") AND f.place IN ("
            + values.list(scope.places) + ")" + narrowed(&values) + " GROUP BY p.id, p.born ORDER BY p.id LIMIT "
            + values.add((Cards.most + 1).sqlValue)
        return try Cards.cards(sql, values.all, db)
    }
}
