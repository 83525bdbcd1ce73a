import Casework
import Database
import Dates
import Trail

extension Dossiers {
    /// Gives a dossier into other hands, with its terms that are not done yet.
    static func give(
        _ id: ID<Dossier>, to hands: Hands, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(table, id, in: db)
        try db.run("UPDATE dossier SET owner = $2, stand_in = $3 WHERE id = $1", id, hands.owner, hands.standIn)
        let open = try db.all(
            """
            SELECT t.id FROM deadline t WHERE t.dossier = $1 AND t.state <> 'met'
                AND NOT EXISTS (SELECT 1 FROM deadline_end x WHERE x.deadline = t.id) ORDER BY t.id
            """, id) { $0.id(0, of: Deadline.self) }
        for deadline in open {
            try revision.keep(Deadlines.table, deadline, in: db)
            try db.run("UPDATE deadline SET owner = $2, stand_in = $3 WHERE id = $1", deadline, hands.owner, hands.standIn)
        }
        try author.trace("gave", "dossier", id, in: db)
    }
}
