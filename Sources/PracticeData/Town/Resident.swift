import Casework
import Clients
import Dates
import Housing

/// Someone of the practice town, as far as the makers need to remember.
struct Resident {
    let id: ID<Person>
    let isAdult: Bool
    let nationality: String
    let household: ID<Household>
    var dwelling: ID<Dwelling>
    /// First day in the town.
    let settled: CalendarDate
    var inGVA = false
}
