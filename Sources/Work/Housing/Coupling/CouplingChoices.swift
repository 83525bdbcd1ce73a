import Access
import Casework
import Database
import Dates
import Organisation
import Trail

/// Among what somebody chooses who fills in a coupling: where it is, and who sees to it.
struct CouplingChoices: Sendable {
    /// A place and a municipality that it works for.
    struct Spot: Sendable, Equatable {
        let place: ID<Place>
        let town: MunicipalityCode
        let label: String

        /// In a form.
        var value: String { place.description + "-" + town.text }
    }

    let spots: [Spot]
    /// Who houses people at each of the places.
    let team: [ID<Place>: [Colleague]]

    /// All of them, by name.
    var colleagues: [Colleague] {
        let all = team.values.flatMap { $0 }.reduce(into: [ID<Colleague>: Colleague]()) { $0[$1.id] = $1 }
        return all.values.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
    }

    func spot(_ value: String) -> Spot? {
        spots.count == 1 ? spots.first : spots.first { $0.value.utf8.elementsEqual(value.utf8) }
    }

    func isOfTeam(_ colleague: ID<Colleague>, at place: ID<Place>) -> Bool {
        team[place]?.contains { $0.id == colleague } ?? false
    }

    // MARK: Reading

    static func read(at places: Set<ID<Place>>, on day: CalendarDate, _ db: any Reading) throws -> CouplingChoices {
        var (spots, team): ([Spot], [ID<Place>: [Colleague]]) = ([], [:])
        for place in places.sorted() {
            let name = try Places.name(of: place, db) ?? ""
            for town in try Municipalities.served(by: place, db) {
                let label = places.count == 1 ? town.name : name + ", " + town.name
                spots.append(Spot(place: place, town: town.code, label: label))
            }
            team[place] = try db.all(housingTeam, place, day) { Colleague(id: $0.id(0), name: $0.text(1)) }
        }
        return CouplingChoices(spots: spots, team: team)
    }

    /// Who leads the place `$1` on the day `$2`, or houses people there.
    private static let housingTeam: SQL = """
        SELECT DISTINCT c.id, c.name FROM engagement e JOIN colleague c ON c.id = e.colleague
            LEFT JOIN engagement_end x ON x.engagement = e.id
        WHERE e.place = $1 AND e.started_on <= $2 AND (x.ended_on IS NULL OR x.ended_on > $2)
            AND (e.function IN ('team-leader', 'senior-team-leader') OR EXISTS (
                SELECT 1 FROM volunteer_role r LEFT JOIN volunteer_role_end y ON y.volunteer_role = r.id
                WHERE r.colleague = c.id AND r.role = 'housing' AND r.started_on <= $2
                    AND (y.ended_on IS NULL OR y.ended_on > $2)))
        ORDER BY c.name, c.id
        """
}
