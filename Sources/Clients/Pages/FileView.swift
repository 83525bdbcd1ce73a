import Access
import Casework
import Database
import Dates
import Organisation
import Web

/// What a page shows of a client's file: of the sections that are open, and of no other.
struct FileView: Sendable {
    /// A label with what it says.
    struct Badge: Sendable, Equatable {
        let label: Phrase
        let about: Phrase
    }

    struct Relative: Sendable, Equatable {
        let name: String
        let relation: HouseholdMember.Relation
        /// His place in the household, by which he is taken from it.
        let member: ID<HouseholdMember>
        /// Whose own file exists for who asks.
        var file: ID<Person>?
        /// Where that file shows it.
        var born: PartialDate?
    }

    /// What is known of one kind.
    struct Known: Sendable {
        let kind: FactKind
        let facts: [Fact]
    }

    let card: Card
    let person: Person?
    /// Here, and elsewhere.
    let household: [Relative]
    let abroad: [Relative]
    let badges: [Badge]
    let deadline: NextDeadline?
    /// Of the sections that are open.
    let known: [Known]
    /// On which it is read.
    let day: CalendarDate

    /// - Returns: nothing when the person has no data at all.
    static func read(
        _ file: OpenedFile, _ scope: ClientScope, _ badges: [FileBadge], on day: CalendarDate, _ db: any Reading
    ) throws -> FileView? {
        guard let card = try Cards.one(file, at: scope.place(of: file.person, db), db) else { return nil }
        let isBasic = file.shows(.basic)
        let person = isBasic ? try People.find(file.person, db) : nil
        return FileView(
            card: card, person: person,
            household: isBasic ? try relatives(file, scope, isHere: true, on: day, db) : [],
            abroad: file.shows(.abroad) ? try relatives(file, scope, isHere: false, on: day, db) : [],
            badges: try badges.filter { file.shows($0.section) }.compactMap { try read($0, file, on: day, db) },
            deadline: try NextDeadline.find(file, born: person?.born, on: day, db),
            known: try FactKind.all(in: file, on: day, db)
                .map { Known(kind: $0, facts: try Facts.all($0, of: file, on: day, db)) }, day: day)
    }

    private static func read(
        _ badge: FileBadge, _ file: OpenedFile, on day: CalendarDate, _ db: any Reading
    ) throws -> Badge? {
        let found = try db.first(badge.line, file.person, day) { row in
            (about: row.optionalText(0), since: badge.hasSince || badge.isDue ? row.date(1) : nil)
        }
        guard let about = found?.about else { return nil }
        let word = badge.words.word(for: about)
        guard let since = found?.since else { return Badge(label: badge.label, about: word) }
        guard !badge.isDue else { return Badge(label: badge.label, about: word + ", " + DateText.phrase(since)) }
        return Badge(label: badge.label, about: HouseholdTexts.soSince.with("so", word).with("day", DateText.phrase(since)))
    }

    private static func relatives(
        _ file: OpenedFile, _ scope: ClientScope, isHere: Bool, on day: CalendarDate, _ db: any Reading
    ) throws -> [Relative] {
        let found = try db.all(household, file.person, day, isHere ? 1 : 0) { row in
            let relation = HouseholdMember.Relation(rawValue: row.text(1)) ?? .other
            return (
                relative: Relative(name: row.text(0), relation: relation, member: row.id(2)), person: row.id(3, of: Person.self),
                born: row.optionalText(4))
        }
        // Whether somebody exists for who asks is for the scope alone to say: of each of the few who live together.
        return try found.map { relative, person, born in
            guard let own = try scope.open(person, db) else { return relative }
            return Relative(
                name: relative.name, relation: relative.relation, member: relative.member, file: person,
                born: own.shows(.basic) ? born.flatMap { PartialDate(iso: $0) } : nil)
        }
    }

    private static let household: SQL = """
        SELECT COALESCE((SELECT n.text FROM person_name n WHERE n.person = o.person
                ORDER BY CASE n.script WHEN 'Latn' THEN 0 ELSE 1 END, n.id LIMIT 1), ''), o.relation, o.id,
            o.person, (SELECT p.born FROM person p WHERE p.id = o.person)
        FROM household_member m JOIN household_member o ON o.household = m.household
            LEFT JOIN household_member_end e ON e.member = m.id LEFT JOIN household_member_end g ON g.member = o.id
        WHERE m.person = $1 AND o.person <> $1 AND m.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            AND o.from_on <= $2 AND (g.ended_on IS NULL OR g.ended_on > $2)
            AND CASE WHEN COALESCE((SELECT w.state FROM whereabouts w WHERE w.person = o.person AND w.since_on <= $2
                ORDER BY w.since_on DESC LIMIT 1), 'here') = 'here' THEN 1 ELSE 0 END = $3
        ORDER BY o.from_on, o.id
        """
}
