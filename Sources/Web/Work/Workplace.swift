package import Casework
package import Database

/// What a handler works with: where the data are kept, what time it is, where new identities come from.
package struct Workplace: Sendable {
    package let database: any Database
    package let clock: Clock
    package let ids: IDSource

    package init(database: any Database, clock: Clock, ids: IDSource) {
        self.database = database
        self.clock = clock
        self.ids = ids
    }
}
