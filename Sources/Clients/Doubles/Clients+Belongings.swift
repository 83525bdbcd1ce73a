import Casework
import Trail
package import Web

extension Clients {
    /// What is kept here of people. Visits and looks stay with the number under which they were made: nobody can change them.
    package static let belongings: [Belonging] = [
        Belonging(.personName, .once(["kind", "script", "text"])),
        Belonging(.clientFile, ends: [.clientFileEnd]),
        Belonging(.householdMember, .onceAtATime(["household"]), ends: [.householdMemberEnd]),
        Belonging(.whereabouts, .once(["since_on"])), Belonging(.sponsorship, .once([])), Belonging(.expectedArrival, .once([])),
        Belonging(Drafts.table, .once(["colleague", "form"])),
    ] + FactKind.all.map { kind in
        // What has no end is over when another begins: then the day from which it holds is a part of what it says.
        guard let end = kind.end else { return Belonging(kind.table, .once(kind.columns)) }
        return Belonging(kind.table, .onceAtATime(kind.hasFrom ? Array(kind.columns.dropLast()) : kind.columns), ends: [end])
    }
}
