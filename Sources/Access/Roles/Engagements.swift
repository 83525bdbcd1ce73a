package import Casework
package import Database
package import Dates
package import Organisation
package import Trail

/// Where is kept who works here and as what.
package enum Engagements {
    package static func start(_ engagement: Engagement, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO engagement (id, colleague, place, kind, function, weekly_hours, started_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            engagement.id, engagement.colleague, engagement.place, engagement.kind, engagement.function,
            engagement.weeklyHours, engagement.startedOn)
        try author.trace("started", "engagement", engagement.id, in: db)
    }

    package static func end(
        _ engagement: ID<Engagement>, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO engagement_end (engagement, ended_on) VALUES ($1, $2)", engagement, day)
        try author.trace("ended", "engagement", engagement, in: db)
    }

    /// Who works at one of these places on a day, by name.
    package static func colleagues(
        at places: Set<ID<Place>>, on day: CalendarDate, _ db: any Reading
    ) throws -> [Colleague] {
        guard !places.isEmpty else { return [] }
        let list = SQL.joined((0..<places.count).map { SQL.place($0 + 2) }, by: ", ")
        let sql: SQL = """
            SELECT DISTINCT c.id, c.name FROM engagement e JOIN colleague c ON c.id = e.colleague
                LEFT JOIN engagement_end x ON x.engagement = e.id
            WHERE e.started_on <= $1 AND (x.ended_on IS NULL OR x.ended_on > $1) AND e.place IN (
            """ + list + ") ORDER BY c.name, c.id"
        var found: [Colleague] = []
        try db.each(sql, [day.sqlValue] + places.sorted().map(\.sqlValue)) { row in
            found.append(Colleague(id: row.id(0), name: row.text(1)))
        }
        return found
    }

    package static func take(_ role: VolunteerRole, by author: Author, in db: any Writing) throws {
        try db.run(
            "INSERT INTO volunteer_role (id, colleague, role, started_on) VALUES ($1, $2, $3, $4)", role.id,
            role.colleague, role.role, role.startedOn)
        try author.trace("took", "volunteer_role", role.id, in: db)
    }

    package static func lay(
        down role: ID<VolunteerRole>, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws {
        try db.run("INSERT INTO volunteer_role_end (volunteer_role, ended_on) VALUES ($1, $2)", role, day)
        try author.trace("laid-down", "volunteer_role", role, in: db)
    }
}
