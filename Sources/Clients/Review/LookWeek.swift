import Access
import Casework
import Database
import Dates
import Organisation
import Trail
import Web

/// The looks of one week at the clients of one place, and who read them (weekoverzicht).
struct LookWeek: Sendable {
    let place: ID<Place>
    let placeName: String
    let monday: CalendarDate
    let unusual: [UnusualLook]
    /// Who signed it off.
    let readers: [String]

    static func read(
        _ place: ID<Place>, _ monday: CalendarDate, _ encounters: [Encounters], _ db: any Reading
    ) throws -> LookWeek {
        let name = try db.first("SELECT name FROM place WHERE id = $1", place) { $0.text(0) } ?? ""
        let readers = try db.all(
            """
            SELECT c.name FROM look_review r JOIN colleague c ON c.id = r.colleague WHERE r.place = $1 AND r.week = $2
            ORDER BY r.at, r.id
            """, place, monday) { $0.text(0) }
        return LookWeek(
            place: place, placeName: name, monday: monday,
            unusual: UnusualLook.find(in: try looks(place, monday, encounters, db)), readers: readers)
    }

    static func signOff(
        _ place: ID<Place>, _ monday: CalendarDate, id: ID<LookWeek>, at moment: Moment, by colleague: ID<Colleague>,
        _ author: Author, in db: any Writing
    ) throws {
        let isNew = try db.run(
            """
            INSERT INTO look_review (id, place, week, colleague, at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING
            """, id, place, monday, colleague, moment) == 1
        if isNew { try author.trace("signed-off", "look_review", id, in: db) }
    }

    private static func looks(
        _ place: ID<Place>, _ monday: CalendarDate, _ encounters: [Encounters], _ db: any Reading
    ) throws -> [Look] {
        let (begin, end) = (Clock.midnight(of: monday), Clock.midnight(of: monday.adding(days: 7)))
        let values: [SQLValue] = [
            place.sqlValue, monday.adding(days: -7).sqlValue, monday.adding(days: 13).sqlValue, begin.sqlValue, end.sqlValue,
        ]
        var found: [Look] = []
        try db.each(query(encounters), values) { row in
            var look = Look(row)
            look.isRefused = row.text(5).utf8.elementsEqual("refused".utf8)
            look.isMet = row.flag(6)
            look.hasSameName = shareName(look.name, row.text(7))
            found.append(look)
        }
        return found
    }

    private static func query(_ encounters: [Encounters]) -> SQL {
        let met = SQL.joined(encounters.map { "EXISTS (" + $0.met + ")" }, by: " OR ")
        let isMet: SQL = encounters.isEmpty ? "0" : "CASE WHEN " + met + " THEN 1 ELSE 0 END"
        return """
            SELECT look.colleague, c.name, look.person, look.at, look.ground, look.deed,
            """ + " " + isMet + """
            , COALESCE((SELECT n.text FROM person_name n WHERE n.person = look.person AND n.script = 'Latn'
                ORDER BY n.id LIMIT 1), '')
            FROM (
                SELECT t.id, t.colleague, COALESCE(m.kept, t.subject) AS person, t.at, t.ground, t.deed
                FROM trace t LEFT JOIN person_merge m ON m.merged = t.subject
                WHERE t.noun = 'person' AND t.deed IN ('looked', 'refused') AND t.at >= $4 AND t.at < $5
                    AND EXISTS (SELECT 1 FROM client_file f WHERE f.person = COALESCE(m.kept, t.subject) AND f.place = $1)
                    AND $2 < $3 AND
            """ + " " + Look.isOfPlace + """
            ) look JOIN colleague c ON c.id = look.colleague ORDER BY look.at, look.id
            """
    }

    /// Whether two names end in the same word: "Amal Haddad" and "Sara Haddad".
    static func shareName(_ one: String, _ other: String) -> Bool {
        guard let one = last(one), let other = last(other) else { return false }
        return one == other
    }

    private static func last(_ name: String) -> [UInt8]? {
        let word = name.utf8.split(separator: UInt8(ascii: " ")).last.map { Array($0) } ?? []
        return word.count < 3 ? nil : word.map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 }
    }
}
