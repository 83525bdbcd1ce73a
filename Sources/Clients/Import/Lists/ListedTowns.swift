import Casework
import Database
import Organisation
import Web

/// The municipalities that a place works for (gemeenten van een locatie), as a list names them.
struct ListedTowns: Sendable {
    private let towns: [ListWord]

    init(of place: ID<Place>, _ db: any Reading) throws {
        towns = try Municipalities.served(by: place, db).map { ListWord($0.code.text, Phrase(same: $0.name)) }
    }

    /// The one that is meant: without a word the only one.
    func find(_ typed: String) -> MunicipalityCode? {
        let town = typed.utf8.isEmpty ? (towns.count == 1 ? towns.first : nil) : towns.first { $0.isMeant(by: typed) }
        return town.flatMap { MunicipalityCode($0.code) }
    }
}
