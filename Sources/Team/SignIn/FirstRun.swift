import Access
import Casework
import Database
import Dates
import SignIn
import Trail
package import Web

/// The very beginning: nobody has an account yet, so nobody can invite anybody.
package enum FirstRun {
    /// Makes a slip for the first administrator, anew at every start until someone has an account. Whoever starts the program
    /// reads it on the terminal.
    /// - Returns: the code of the slip; nothing when there are accounts.
    package static func slip(_ workplace: Workplace) async throws -> String? {
        var chance = SystemRandomNumberGenerator()
        guard let code = RecoveryCode.sheet(of: 1, using: &chance).first else { return nil }
        let (ids, clock) = (workplace.ids, workplace.clock)
        let author = Author(nil, ground: "first-run", clock: clock, ids: ids)
        let isMade = try await workplace.database.write { db -> Bool in
            guard try !Accounts.exist(db) else { return false }
            let first = try administrator(db) ?? add(ids, on: clock.today, by: author, in: db)
            try Invitations.make(for: first, code, at: clock.now(), id: ids.next(), by: author, in: db)
            return true
        }
        return isMade ? code.text : nil
    }

    private static func administrator(_ db: any Reading) throws -> ID<Colleague>? {
        try db.first(
            """
            SELECT m.colleague FROM mandate m WHERE m.kind = 'administrator'
                AND NOT EXISTS (SELECT 1 FROM mandate_end x WHERE x.mandate = m.id) ORDER BY m.id
            """) { $0.id(0, of: Colleague.self) }
    }

    private static func add(
        _ ids: IDSource, on day: CalendarDate, by author: Author, in db: any Writing
    ) throws -> ID<Colleague> {
        let colleague = Colleague(id: ids.next(), name: "Beheerder")
        try Colleagues.add(colleague, by: author, in: db)
        try Mandates.give(
            Mandate(id: ids.next(), colleague: colleague.id, kind: .administrator, startedOn: day), by: author, in: db)
        return colleague.id
    }
}
