import Access
import Casework
import Database
import Dates

/// Who belong together, in time (huishouden): who is here, who is on the way and expected when, who comes for whom, and who
/// belonged to it before. Of who is elsewhere it holds only what is open to who asks.
struct HouseholdGraph: Sendable {
    struct Member: Sendable, Equatable {
        let id: ID<HouseholdMember>
        let person: ID<Person>
        let name: String
        var born: PartialDate?
        let relation: HouseholdMember.Relation
        let from: CalendarDate
        var until: CalendarDate?
        var state = Whereabouts.here
        var since: CalendarDate?
        var expected: CalendarDate?
        var sponsor: ID<Person>?
        /// Whose own file exists for who asks.
        var hasFile = false
    }

    let id: ID<Household>
    /// On the day on which it is read.
    let members: [Member]
    /// Who belonged to it before that day, the last first.
    let former: [Member]
    let day: CalendarDate
    /// Whether who asks sees who is elsewhere.
    let showsElsewhere: Bool

    func member(_ id: ID<HouseholdMember>) -> Member? { members.first { $0.id == id } }

    func name(of person: ID<Person>) -> String? { (members + former).first { $0.person == person }?.name }

    /// For how many people there has to be room on a day: who are here, and who are expected by then.
    func size(on day: CalendarDate) -> Int {
        members.count { $0.state == .here || $0.expected.map { $0 <= day } ?? false }
    }

    // MARK: Reading

    /// The household to which somebody belongs on a day.
    static func household(of person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> ID<Household>? {
        try db.first(
            """
            SELECT m.household FROM household_member m LEFT JOIN household_member_end e ON e.member = m.id
            WHERE m.person = $1 AND m.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2) ORDER BY m.from_on DESC, m.id DESC
            """, person, day) { $0.id(0) }
    }

    /// - Returns: nothing when he belongs to none on that day.
    static func read(
        _ file: OpenedFile, _ scope: ClientScope, on day: CalendarDate, _ db: any Reading
    ) throws -> HouseholdGraph? {
        guard let id = try household(of: file.person, on: day, db) else { return nil }
        let showsElsewhere = file.shows(.abroad)
        let all = try db.all(lines, id, day) { row in
            Member(
                id: row.id(0), person: row.id(1), name: row.text(2), born: row.optionalText(3).flatMap { PartialDate(iso: $0) },
                relation: HouseholdMember.Relation(rawValue: row.text(4)) ?? .other, from: date(row.text(5)) ?? day,
                until: row.optionalText(6).flatMap(date), state: Whereabouts(rawValue: row.text(7)) ?? .here,
                since: row.optionalText(8).flatMap(date), expected: row.optionalText(9).flatMap(date),
                sponsor: row.optionalID(10))
        }
        let shown = try all.filter { showsElsewhere || $0.state == .here || $0.person == file.person }
            .map { try seen($0, file, scope, db) }
        return HouseholdGraph(
            id: id, members: shown.filter { $0.until == nil }, former: shown.filter { $0.until != nil }.reversed(), day: day,
            showsElsewhere: showsElsewhere)
    }

    private static func date(_ iso: String) -> CalendarDate? { CalendarDate(iso: iso) }

    /// Without what is closed to who asks: whether somebody has a file, and what stands in it, is for the scope alone to say.
    private static func seen(
        _ member: Member, _ file: OpenedFile, _ scope: ClientScope, _ db: any Reading
    ) throws -> Member {
        var member = member
        let own = member.person == file.person ? file : try scope.open(member.person, db)
        member.hasFile = own != nil && member.person != file.person
        // Who is elsewhere is no client of a desk: what this household tells of him is all that there is.
        if own?.shows(.basic) != true && member.state == .here { member.born = nil }
        if !file.shows(.abroad) { (member.expected, member.sponsor) = (nil, nil) }
        return member
    }

    private static let lines: SQL = """
        SELECT o.id, o.person, COALESCE((SELECT n.text FROM person_name n WHERE n.person = o.person
                ORDER BY CASE n.script WHEN 'Latn' THEN 0 ELSE 1 END, n.id LIMIT 1), ''),
            p.born, o.relation, o.from_on, CASE WHEN e.ended_on <= $2 THEN e.ended_on END,
            COALESCE((SELECT w.state FROM whereabouts w WHERE w.person = o.person AND w.since_on <= $2
                ORDER BY w.since_on DESC LIMIT 1), 'here'),
            (SELECT MAX(w.since_on) FROM whereabouts w WHERE w.person = o.person AND w.since_on <= $2), a.on_date, s.sponsor
        FROM household_member o JOIN person p ON p.id = o.person LEFT JOIN household_member_end e ON e.member = o.id
            LEFT JOIN expected_arrival a ON a.person = o.person LEFT JOIN sponsorship s ON s.person = o.person
        WHERE o.household = $1 AND o.from_on <= $2 ORDER BY o.from_on, o.id
        """
}
