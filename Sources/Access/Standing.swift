package import Casework
package import Database
import Dates
package import Organisation
package import Trail

/// What someone is at this moment (positie): computed anew for every request from facts, so that what ended a second ago
/// gives nothing any more.
package struct Standing: Sendable, Equatable {
    package let colleague: ID<Colleague>
    package let name: String
    /// What someone is at which place.
    package private(set) var places: [ID<Place>: Set<Role>] = [:]
    /// What kinds of work a volunteer does.
    package private(set) var tasks: Set<VolunteerRole.Role> = []
    /// The municipalities whose reports someone reads for the municipality itself.
    package private(set) var municipalities: Set<String> = []
    /// The places at whose desk someone is on shift now.
    package private(set) var desks: Set<ID<Place>> = []
    private var mandates: Set<Role> = []

    package init(_ colleague: ID<Colleague>, _ name: String) {
        self.colleague = colleague
        self.name = name
    }

    package var roles: Set<Role> {
        places.values.reduce(mandates) { $0.union($1) }
    }

    /// Whether someone has this role at a place, or at any.
    package func has(_ role: Role, at place: ID<Place>? = nil) -> Bool {
        guard let place else { return roles.contains(role) }
        return places[place]?.contains(role) ?? false
    }

    /// The places where someone has this role.
    package func places(as role: Role) -> Set<ID<Place>> {
        Set(places.filter { $0.value.contains(role) }.keys)
    }

    /// The places whose work of this kind is his: all of his where it is his task, otherwise those that he leads, or of which he
    /// is the legal worker when it is legal work.
    package func places(doing task: VolunteerRole.Role) -> Set<ID<Place>> {
        if tasks.contains(task) { return Set(places.keys) }
        let led = places(as: .teamLeader)
        return task == .legal ? led.union(places(as: .legalWorker)) : led
    }

    // MARK: From facts

    package static func find(
        _ colleague: ID<Colleague>, _ name: String, at clock: Clock, _ db: any Reading
    ) throws -> Standing {
        var standing = Standing(colleague, name)
        try db.each(facts, [colleague.sqlValue, clock.today.sqlValue, clock.timeOfDay.sqlValue]) { row in
            standing.take(row.text(0), row.text(2), at: row.optionalID(1))
        }
        return standing
    }

    private mutating func take(_ fact: String, _ word: String, at place: ID<Place>?) {
        switch fact {
        case "engagement":
            if let place { places[place, default: []].insert(Self.role(ofFunction: word)) }
        case "task":
            if let task = VolunteerRole.Role(rawValue: word) { tasks.insert(task) }
        case "shift":
            if let place { desks.insert(place) }
        case "municipality":
            municipalities.insert(word)
            mandates.insert(.municipality)
        default:
            if let role = Role(rawValue: fact) { mandates.insert(role) }
        }
    }

    /// Staff without a role of their own see what their work asks, as volunteers do.
    private static func role(ofFunction word: String) -> Role {
        switch Engagement.Function(rawValue: word) {
        case .teamLeader, .seniorTeamLeader: .teamLeader
        case .legalWorker: .legalWorker
        case .youthCoach, .administration, nil: .volunteer
        }
    }

    private static let facts: SQL = """
        SELECT 'engagement', e.place, COALESCE(e.function, '')
        FROM engagement e LEFT JOIN engagement_end x ON x.engagement = e.id
        WHERE e.colleague = $1 AND e.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
        UNION ALL SELECT 'task', NULL, r.role
        FROM volunteer_role r LEFT JOIN volunteer_role_end x ON x.volunteer_role = r.id
        WHERE r.colleague = $1 AND r.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
        UNION ALL SELECT m.kind, NULL, COALESCE(m.municipality, '')
        FROM mandate m LEFT JOIN mandate_end x ON x.mandate = m.id
        WHERE m.colleague = $1 AND m.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
        UNION ALL SELECT 'shift', s.place, ''
        FROM shift s
        WHERE s.colleague = $1 AND s.day = $2 AND s.opens <= $3 AND s.closes > $3
            AND NOT EXISTS (SELECT 1 FROM shift_withdrawal w WHERE w.shift = s.id)
        """
}
