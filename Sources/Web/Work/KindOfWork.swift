package import Casework
package import Database

/// One kind of work (soort werk) of the team, such as housing. All that the rest of the program knows of it.
///
/// Without defaults: who adds a kind of work and forgets its figures has code that does not compile.
package protocol KindOfWork: Sendable {
    /// Its word in an address: "huisvesting".
    static var slug: String { get }
    static var name: Phrase { get }
    static var schema: Schema { get }
    /// What it can count, in the order in which a reader meets it.
    static var figures: [Figure] { get }
    /// Counts that are kept beside the records because counting them anew would be slow.
    static var rollups: [Rollup] { get }
    static var menu: [MenuItem] { get }
    /// What a colleague who leaves must hand over.
    static var handovers: [Handover] { get }
    /// For whom someone does this work: what opens a file to him.
    static var assignments: [Assignment] { get }
    /// Whom it met when.
    static var encounters: [Encounters] { get }
    /// What it keeps of people.
    static var belongings: [Belonging] { get }
    /// What of it can be brought in from a spreadsheet.
    static var lists: [ImportKind] { get }
    /// What it tells of a client.
    static var panels: [FilePanel] { get }
    /// What of that stands on top of his page.
    static var badges: [FileBadge] { get }
    /// Where one goes on from there.
    static var ways: [FileWay] { get }
    /// Since when somebody lives where.
    static var settlements: [Settlement] { get }
    /// What it has somebody do by a day.
    static var tasks: [TaskSource] { get }
    /// What it does when people come to live in a municipality.
    static var receptions: [Reception] { get }
    static var examples: [Example] { get }
    static func routes(_ workplace: Workplace, _ all: AllWork) -> [Route]
}

extension Address {
    /// The page of one kind of work.
    package static let work = Address("/werk/{soort}")
}
