package import Access
package import Casework
package import Database
package import Organisation
package import Trail

/// An import that is under way, or is tried: what is known already, and what a row becomes.
package protocol Importing: Sendable {
    /// What is wrong with a row, or has to be decided, whatever the other rows say.
    func look(_ row: ImportRow) -> [ImportProblem]
    /// Whether a row is of nothing that is known, nor of a row before it. Asked once of each row, in their order.
    mutating func isNew(_ row: ImportRow) -> Bool
    /// What it may be a double of, as far as who asks may know that; empty when nothing looks like it.
    func alike(_ row: ImportRow, _ db: any Reading) throws -> [String]
    /// Makes rows of them.
    mutating func record(_ rows: [ImportRow], within revision: Revision, in db: any Writing) throws
}

/// Where and by whom something is brought in.
package struct ImportTask: Sendable {
    package let place: ID<Place>
    /// What whoever brings it in may know.
    package let standing: Standing
    package let clock: Clock
    package let ids: IDSource

    package init(place: ID<Place>, standing: Standing, clock: Clock, ids: IDSource) {
        self.place = place
        self.standing = standing
        self.clock = clock
        self.ids = ids
    }
}
