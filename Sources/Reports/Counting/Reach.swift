import Access
import Casework
import Database
import Organisation
import Trail

/// Which municipalities' figures someone may see (bereik). For him there are no others: they are in no list, no choice and
/// no sentence about what went wrong.
struct Reach: Sendable {
    /// By name.
    let municipalities: [Municipality]
    /// Whether these are all that there are, so that their sum tells of nobody else's.
    let isWhole: Bool

    /// Of counted figures: where one works, or for which municipality one reads.
    static func ofReports(_ standing: Standing, _ db: any Reading) throws -> Reach {
        try Reach(among: served(by: Set(standing.places.keys), db).union(standing.municipalities), db)
    }

    /// Of the lists behind them, with a line for each member: where one leads the team.
    static func ofLists(_ standing: Standing, _ db: any Reading) throws -> Reach {
        try Reach(among: served(by: standing.places(as: .teamLeader), db), db)
    }

    private init(among codes: Set<String>, _ db: any Reading) throws {
        let all = try Municipalities.all(db)
        municipalities = all.filter { codes.contains($0.code.text) }
        isWhole = municipalities.count == all.count && !all.isEmpty
    }

    private static func served(by places: Set<ID<Place>>, _ db: any Reading) throws -> Set<String> {
        var found: Set<String> = []
        for place in places.sorted() {
            try db.each("SELECT municipality FROM place_municipality WHERE place = $1", [place.sqlValue]) { row in
                found.insert(row.text(0))
            }
        }
        return found
    }

    /// - Throws: the refusal of a municipality that is not known, which names only those within reach.
    func area(_ typed: String) throws -> Area {
        if isWhole && typed.uppercased().utf8.elementsEqual(Area.countryCode.utf8) { return .country }
        let code = MunicipalityCode(typed)
        let found = municipalities.first { $0.code == code }
        guard let found else { throw Refusal.unknownMunicipality(among: municipalities) }
        return .municipality(found)
    }

    func covers(_ area: Area) -> Bool {
        switch area {
        case .country: isWhole
        case .municipality(let municipality): municipalities.contains(municipality)
        }
    }
}
