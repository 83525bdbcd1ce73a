package import Casework
package import Database
package import Trail
package import Web

/// A list of one kind of work (werklijst), such as the conversations of a year: what its columns are, and which rows come of it.
/// ``ListImport`` does what all of them have in common.
package protocol WorkList: Sendable {
    /// Whether its rows are about somebody.
    static var about: ListAbout { get }
    /// Whether they belong to a municipality.
    static var isOfTown: Bool { get }
    static var columns: [ListColumn] { get }
    /// Of which it makes rows, in the order in which these refer to each other.
    static var tables: [KeptTable] { get }
    init(_ task: ImportTask, _ db: any Reading) throws
    /// What is wrong with a row of which every cell can be read, such as an end before its beginning.
    func look(_ row: ListRow) -> [ListFault]
    /// What says that two rows are the same piece of work; what is there already is known by it.
    /// Nothing for a row of which nobody can say so: it is always new.
    func key(_ row: ListRow) -> String?
    /// The keys of what is there.
    func known(_ db: any Reading) throws -> Set<String>
    /// Hears of a row that is known already, before others are added.
    mutating func meet(_ row: ListRow)
    mutating func add(_ row: ListRow, to made: inout MadeRows)
    /// Keeps what is kept beside the rows that were made since it was asked last.
    mutating func count(in db: any Writing) throws
    /// Takes that away again, before the rows that a revision made go.
    static func discount(_ revision: ID<Revision>, by author: Author, in db: any Writing) throws
}
