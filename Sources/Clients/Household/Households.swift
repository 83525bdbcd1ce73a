package import Casework
package import Database
package import Dates
package import Trail

/// Where households are kept.
package enum Households {
    /// - Parameter revision: of which this is a part, so that it can be undone with it.
    package static func add(
        _ household: Household, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(.household, household.id, in: db)
        try db.run("INSERT INTO household (id) VALUES ($1)", household.id)
        try author.trace("added", "household", household.id, in: db)
    }

    package static func join(
        _ member: HouseholdMember, within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        try revision?.keep(.householdMember, member.id, in: db)
        try db.run(
            "INSERT INTO household_member (id, household, person, relation, from_on) VALUES ($1, $2, $3, $4, $5)",
            member.id, member.household, member.person, member.relation, member.from)
        try author.trace("joined", "household_member", member.id, in: db)
    }

    package static func leave(
        _ member: ID<HouseholdMember>, on day: CalendarDate, within revision: Revision? = nil, by author: Author,
        in db: any Writing
    ) throws {
        try revision?.keep(.householdMemberEnd, member, in: db)
        try db.run("INSERT INTO household_member_end (member, ended_on) VALUES ($1, $2)", member, day)
        try author.trace("left", "household_member", member, in: db)
    }

    /// Records where someone is from a day on. What was recorded of that day before is replaced.
    package static func locate(
        _ person: ID<Person>, _ state: Whereabouts, since day: CalendarDate, id: ID<Whereabouts>,
        within revision: Revision? = nil, by author: Author, in db: any Writing
    ) throws {
        let row = try db.first("SELECT id FROM whereabouts WHERE person = $1 AND since_on = $2", person, day) {
            $0.id(0, of: Whereabouts.self)
        }
        try revision?.keep(.whereabouts, row ?? id, in: db)
        try db.run(
            """
            INSERT INTO whereabouts (id, person, since_on, state) VALUES ($1, $2, $3, $4)
            ON CONFLICT (person, since_on) DO UPDATE SET state = excluded.state
            """,
            id, person, day, state)
        if revision == nil { try author.trace("located", "person", person, in: db) }
    }

    /// What somebody is in a household, put right.
    static func change(
        _ member: ID<HouseholdMember>, to relation: HouseholdMember.Relation, within revision: Revision, in db: any Writing
    ) throws {
        try revision.keep(.householdMember, member, in: db)
        try db.run("UPDATE household_member SET relation = $2 WHERE id = $1", member, relation)
    }

    /// From which day someone is where he is, put right.
    static func relocate(
        _ person: ID<Person>, from wrong: CalendarDate, to day: CalendarDate, within revision: Revision, in db: any Writing
    ) throws {
        let row = try db.first("SELECT id FROM whereabouts WHERE person = $1 AND since_on = $2", person, wrong) {
            $0.id(0, of: Whereabouts.self)
        }
        guard let row else { return }
        try revision.keep(.whereabouts, row, in: db)
        try db.run("UPDATE whereabouts SET since_on = $2 WHERE id = $1", row, day)
    }

    /// The household to which somebody belongs on a day.
    package static func household(of person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> ID<Household>? {
        try HouseholdGraph.household(of: person, on: day, db)
    }

    /// The tables of which rows are made for who belongs to none yet.
    package static let tables: [KeptTable] = [.household, .householdMember]

    /// Who belongs to the household on a day, and where each of them is.
    package static func members(
        of household: ID<Household>, on day: CalendarDate, _ db: any Reading
    ) throws -> [(person: ID<Person>, relation: HouseholdMember.Relation, whereabouts: Whereabouts?)] {
        try db.all(
            """
            SELECT m.person, m.relation,
                (SELECT w.state FROM whereabouts w WHERE w.person = m.person AND w.since_on <= $2
                 ORDER BY w.since_on DESC LIMIT 1)
            FROM household_member m LEFT JOIN household_member_end e ON e.member = m.id
            WHERE m.household = $1 AND m.from_on <= $2 AND (e.ended_on IS NULL OR e.ended_on > $2)
            ORDER BY m.from_on, m.id
            """,
            household, day) { row in
            (row.id(0), HouseholdMember.Relation(rawValue: row.text(1)) ?? .other, Whereabouts(rawValue: row.text(2)))
        }
    }
}
