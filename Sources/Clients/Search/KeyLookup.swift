import Casework
import Database
import Dates
import Names
import Organisation

/// Finds the clients of some places by the keys of their names. The places stand before the keys in the index, and every part of
/// a question stops as soon as it has enough: so what is asked of one place takes as long among a million people as in a town.
/// Of very many places a key is looked up once, in an index in which it stands first; that still takes longer.
struct KeyLookup {
    /// What one word may be found by, a part of the question each: equal keys first, then what they begin with.
    typealias Word = [Condition]

    enum Condition {
        case equal([String])
        case begins(String)
    }

    let places: [ID<Place>]
    let day: CalendarDate
    let db: any Reading

    /// So many are weighed of each part of a question.
    private static let most = 300
    /// Counting goes so far, and when every word has more, so much further: it costs less than to walk along the wrong word.
    private static let (mostCounted, mostCountedAgain) = (2000, 50_000)
    /// Of more places a key is looked up once for all.
    private static let manyPlaces = 12

    /// - Parameter words: of which somebody must have all.
    /// - Parameter narrowed: more that must hold of `p`, a person.
    func people(_ words: [Word], _ narrowed: (inout StatementValues) -> SQL?) throws -> [ID<Person>] {
        let words = try rarestFirst(words.filter { !$0.isEmpty })
        guard let first = words.first else { return [] }
        var values = StatementValues()
        let (today, list) = (values.add(day.sqlValue), values.list(places))
        var more: SQL = ""
        for word in words.dropFirst() {
            let conditions = word.map { Self.isAmongTheirs($0, &values) }
            more = more + " AND EXISTS (SELECT 1 FROM person_key o WHERE o.person = k.person AND ("
                + .joined(conditions, by: " OR ") + "))"
        }
        let narrowing = narrowed(&values)
        let join: SQL = narrowing == nil ? "" : " JOIN person p ON p.id = f.person"
        // A cross join, for what one of the engines reads first is then what stands first.
        let start: SQL = "SELECT b.person FROM (SELECT k.person FROM person_key k CROSS JOIN client_file f" + join + """
             LEFT JOIN client_file_end x ON x.file = f.id
            WHERE f.place = k.place AND f.person = k.person AND 
            """
        let isOpen: SQL = " AND f.opened_on <= " + today + " AND (x.ended_on IS NULL OR x.ended_on > " + today + ")"
        let end: SQL = isOpen + more + (narrowing ?? "") + " LIMIT " + values.add(Self.most.sqlValue) + ") b"
        let parts = first.map { start + isHere($0, list) + Self.sql($0, "k", &values) + end }
        var (found, known) = ([ID<Person>](), Set<ID<Person>>())
        try db.each(.joined(parts, by: " UNION ALL "), values.all) { row in
            if known.insert(row.id(0)).inserted { found.append(row.id(0)) }
        }
        return found
    }

    /// The word that the fewest have comes first: it is looked up, and the others are looked for among who has it.
    private func rarestFirst(_ words: [Word]) throws -> [Word] {
        guard words.count > 1 else { return words }
        let counted = try sorted(words, upTo: Self.mostCounted)
        let isTied = counted[0].count >= Self.mostCounted
        return try (isTied ? sorted(words, upTo: Self.mostCountedAgain) : counted).map(\.word)
    }

    private func sorted(_ words: [Word], upTo most: Int) throws -> [(word: Word, count: Int)] {
        try words.map { (word: $0, count: try count($0, upTo: most)) }.sorted { $0.count < $1.count }
    }

    private func count(_ word: Word, upTo most: Int) throws -> Int {
        var values = StatementValues()
        let list = values.list(places)
        let parts = word.map { condition -> SQL in
            "SELECT b.person FROM (SELECT k.person FROM person_key k WHERE " + isHere(condition, list)
                + Self.sql(condition, "k", &values) + " LIMIT " + values.add(most.sqlValue) + ") b"
        }
        var count = 0
        try db.each("SELECT COUNT(*) FROM (" + .joined(parts, by: " UNION ALL ") + ") c", values.all) { count = $0.int(0) }
        return count
    }

    /// With a sign before the place no engine looks it up: what the key finds is sifted.
    private func isHere(_ condition: Condition, _ list: SQL) -> SQL {
        if case .equal = condition, places.count > Self.manyPlaces { return "+k.place IN (" + list + ") AND " }
        return "k.place IN (" + list + ") AND "
    }

    /// With nothing added to the key no engine looks up all who have it; it looks at the few keys of who was found already.
    private static func isAmongTheirs(_ condition: Condition, _ values: inout StatementValues) -> SQL {
        guard case .equal(let keys) = condition else { return sql(condition, "o", &values) }
        return "o.key || '' IN (" + values.evenList(keys) + ")"
    }

    private static func sql(_ condition: Condition, _ table: SQL, _ values: inout StatementValues) -> SQL {
        let key = table + ".key"
        switch condition {
        case .equal(let keys): return key + " IN (" + values.evenList(keys) + ")"
        case .begins(let beginning):
            let from = values.add(beginning.sqlValue)
            return "(" + key + " >= " + from + " AND " + key + " < " + values.add((beginning + "\u{7f}").sqlValue) + ")"
        }
    }
}
