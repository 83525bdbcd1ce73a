package import Casework
package import Database
package import Vault

/// What a handler works with: where the data are kept, what time it is, where new identities come from.
package struct Workplace: Sendable {
    package let database: any Database
    package let clock: Clock
    package let ids: IDSource
    /// Where the keys of clients lie; nothing where there are none: then what is sealed stays closed, and all else goes on.
    package let vault: Vault?

    package init(database: any Database, clock: Clock, ids: IDSource, vault: Vault? = nil) {
        self.database = database
        self.clock = clock
        self.ids = ids
        self.vault = vault
    }
}
