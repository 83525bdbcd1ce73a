import Casework
import Trail
package import Web

extension Clients {
    /// What is kept here of people. Of what holds from a day on, one of the same is enough. Visits and looks stay with the number
    /// under which they were made: nobody can change them.
    package static let belongings: [Belonging] = [
        Belonging(.personName, once: ["kind", "script", "text"]),
        Belonging(.clientFile, ends: [.clientFileEnd]),
        Belonging(.householdMember, once: ["household"], ends: [.householdMemberEnd]),
        Belonging(.whereabouts, once: ["since_on"]),
    ] + FactKind.all.map { kind in
        let same = kind.hasFrom ? Array(kind.columns.dropLast()) : kind.columns
        return Belonging(kind.table, once: same, ends: [kind.end].compactMap { $0 })
    }
}
