package import Casework
package import Database
package import Trail
package import Web

extension WorkList {
    package static var isOfTown: Bool { true }
    package func meet(_ row: ListRow) {}
    /// Most keep nothing beside their rows.
    package func count(in db: any Writing) {}
    package static func discount(_ revision: ID<Revision>, by author: Author, in db: any Writing) {}

    /// What can be brought in by this list.
    package static func kind(_ slug: String, _ name: Phrase, english: String? = nil) -> ImportKind {
        ImportKind(
            slug, name, english: english, columns: ListImport<Self>.columns, tables: tables,
            begin: { try ListImport<Self>($0, $1) },
            forget: { try discount($0, by: $1, in: $2) })
    }
}

extension SQL {
    /// Of a row with a `person`, that he is or was a client of the place `$1`.
    package static let isOfOurClients: SQL = "person IN (SELECT person FROM client_file WHERE place = $1)"
    /// Of a row with a `municipality`, that the place `$1` works for it.
    package static let isOfOurTowns: SQL = "municipality IN (SELECT municipality FROM place_municipality WHERE place = $1)"
}
