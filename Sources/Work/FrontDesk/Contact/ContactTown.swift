import Casework
import Clients
import Database
import Dates
import Organisation
import Web

/// For which municipality a conversation at a place counts, and since when the client lives there.
struct ContactTown: Sendable {
    /// All that the place works for.
    let towns: [Municipality]
    /// The one that it is without asking; nothing when somebody has to say.
    let usual: MunicipalityCode?
    private let settled: [MunicipalityCode: CalendarDate]

    init(at place: ID<Place>, of person: ID<Person>?, _ settlements: [Settlement], _ db: any Reading) throws {
        let towns = try Municipalities.served(by: place, db)
        var settled: [MunicipalityCode: CalendarDate] = [:]
        if let person {
            for settlement in settlements {
                try db.each(settlement.since, [person.sqlValue]) { row in
                    guard let code = MunicipalityCode(row.text(0)), let day = row.date(1) else { return }
                    settled[code] = min(day, settled[code] ?? day)
                }
            }
        }
        self.towns = towns
        self.settled = settled
        let here = towns.map(\.code)
        let last = settled.filter { here.contains($0.key) }.max { ($0.value, $0.key) < ($1.value, $1.key) }
        usual = last?.key ?? (here.count == 1 ? here.first : nil)
    }

    func settledOn(in municipality: MunicipalityCode) -> CalendarDate? { settled[municipality] }
}
