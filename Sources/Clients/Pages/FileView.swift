import Access
import Casework
import Database
import Dates
import Organisation
import Web

/// What a page shows of a client's file: of the sections that are open, and of no other.
struct FileView: Sendable {
    struct Line: Sendable, Equatable {
        /// ISO; a year alone where no more is known.
        let date: String
        let about: Phrase
    }

    struct Panel: Sendable {
        let section: FileSection
        let label: Phrase
        let lines: [Line]
        /// Whether there are older ones.
        let hasMore: Bool
    }

    struct Relative: Sendable, Equatable {
        let name: String
        let relation: HouseholdMember.Relation
        /// His place in the household, by which he is taken from it.
        let member: ID<HouseholdMember>
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
    let panels: [Panel]
    /// Of the sections that are open.
    let known: [Known]

    private static let most = 20

    /// - Parameter place: where the file lies, as far as who asks may know.
    /// - Returns: nothing when the person has no data at all.
    static func read(
        _ file: OpenedFile, at place: ID<Place>?, _ panels: [FilePanel], on day: CalendarDate, _ db: any Reading
    ) throws -> FileView? {
        guard let card = try Cards.one(file, at: place, db) else { return nil }
        let isBasic = file.shows(.basic)
        return FileView(
            card: card, person: isBasic ? try People.find(file.person, db) : nil,
            household: isBasic ? try relatives(file, isHere: true, on: day, db) : [],
            abroad: file.shows(.abroad) ? try relatives(file, isHere: false, on: day, db) : [],
            panels: try panels.filter { file.shows($0.section) }.map { try read($0, file, db) },
            known: try FactKind.all.filter { file.shows($0.section) }
                .map { Known(kind: $0, facts: try Facts.all($0, of: file, on: day, db)) })
    }

    private static func read(_ panel: FilePanel, _ file: OpenedFile, _ db: any Reading) throws -> Panel {
        let lines = try db.all(panel.lines + " LIMIT $2", file.person, most + 1) { row in
            Line(date: row.text(0), about: panel.words.word(for: row.text(1)))
        }
        return Panel(
            section: panel.section, label: panel.label, lines: Array(lines.prefix(most)), hasMore: lines.count > most)
    }

    private static func relatives(
        _ file: OpenedFile, isHere: Bool, on day: CalendarDate, _ db: any Reading
    ) throws -> [Relative] {
        try db.all(household, file.person, day, isHere ? 1 : 0) { row in
            Relative(
                name: row.text(0), relation: HouseholdMember.Relation(rawValue: row.text(1)) ?? .other, member: row.id(2))
        }
    }

    private static let household: SQL = """
        SELECT COALESCE((SELECT n.text FROM person_name n WHERE n.person = o.person
                ORDER BY CASE n.script WHEN 'Latn' THEN 0 ELSE 1 END, n.id LIMIT 1), ''), o.relation, o.id
        FROM household_member m JOIN household_member o ON o.household = m.household
            LEFT JOIN household_member_end e ON e.member = m.id LEFT JOIN household_member_end g ON g.member = o.id
        WHERE m.person = $1 AND o.person <> $1 AND m.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            AND o.from_on <= $2 AND (g.ended_on IS NULL OR g.ended_on > $2)
            AND CASE WHEN COALESCE((SELECT w.state FROM whereabouts w WHERE w.person = o.person AND w.since_on <= $2
                ORDER BY w.since_on DESC LIMIT 1), 'here') = 'here' THEN 1 ELSE 0 END = $3
        ORDER BY o.from_on, o.id
        """
}
