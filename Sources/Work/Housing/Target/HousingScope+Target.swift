import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Web

extension HousingScope {
    /// Whether he leads a team that works for this municipality: who does keeps its ledger.
    func leads(_ municipality: MunicipalityCode, _ db: any Reading) throws -> Bool {
        try clients.standing.places(as: .teamLeader).sorted().contains { place in
            try Municipalities.served(by: place, db).contains { $0.code == municipality }
        }
    }

    /// The municipality and the half-year of an address; nothing for those that are not his.
    func target(_ visit: Visit, _ db: any Reading) throws -> (town: Municipality, half: HalfYear)? {
        guard let half = HalfYear(text: visit.place("halfjaar")), TargetPage.years.contains(half.year),
            let town = try town(visit.place("gemeente"), db)
        else { return nil }
        return (town, half)
    }
}
