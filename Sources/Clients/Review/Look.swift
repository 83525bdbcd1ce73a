import Access
import Casework
import Database
import Dates
import Organisation
import Trail

/// That somebody had a client's file before him (inzien).
struct Look: Sendable, Equatable {
    let colleague: ID<Colleague>
    let name: String
    let person: ID<Person>
    /// In the Netherlands: the day and "14:05".
    let day: CalendarDate
    let time: String
    /// As it stands in the log: "assigned", "visit".
    let ground: String
    /// Whether it was refused, because there were too many.
    var isRefused = false
    /// Whether the client bears the last name of who looked.
    var hasSameName = false
    /// Whether the team met the client around that day.
    var isMet = false

    /// All looks at a client's file at a place, for the client: the newest first.
    /// - Parameter place: where it lies, as far as who asks may know.
    static func all(at file: OpenedFile, _ place: ID<Place>?, _ db: any Reading) throws -> [Look] {
        let sql: SQL = """
            SELECT t.colleague, c.name, t.subject, t.at, t.ground FROM trace t JOIN colleague c ON c.id = t.colleague
            WHERE t.noun = 'person' AND t.deed = 'looked'
                AND (t.subject = $2 OR t.subject IN (SELECT m.merged FROM person_merge m WHERE m.kept = $2)) AND
            """ + " " + isOfPlace + " ORDER BY t.at DESC, t.id DESC"
        return try db.all(sql, place, file.person, as: Look.init)
    }

    /// Whether a look (`t`) has to do with the place `$1`. One by somebody of another place where the client has a file too
    /// belongs to that file, and would tell here that there is one.
    static let isOfPlace: SQL = """
        (EXISTS (SELECT 1 FROM engagement e WHERE e.colleague = t.colleague AND e.place = $1)
            OR NOT EXISTS (SELECT 1 FROM engagement e JOIN client_file f ON f.place = e.place
                WHERE e.colleague = t.colleague
                    AND f.person = COALESCE((SELECT m.kept FROM person_merge m WHERE m.merged = t.subject), t.subject)))
        """

    /// - Parameter row: colleague, name, person, moment, ground.
    init(_ row: any Row) {
        let moment = Moment(iso: row.text(3)) ?? Moment(milliseconds: 0)
        let local = Clock { moment }
        self.init(
            colleague: row.id(0), name: row.text(1), person: row.id(2), day: local.today, time: local.timeOfDay,
            ground: row.text(4))
    }

    init(
        colleague: ID<Colleague>, name: String, person: ID<Person>, day: CalendarDate, time: String, ground: String,
        isRefused: Bool = false, hasSameName: Bool = false, isMet: Bool = false
    ) {
        self.colleague = colleague
        self.name = name
        self.person = person
        self.day = day
        self.time = time
        self.ground = ground
        self.isRefused = isRefused
        self.hasSameName = hasSameName
        self.isMet = isMet
    }
}
