import Casework
import Database
import Trail

/// The keys by which people of a list are found: no rows of their own.
enum PeopleKeysOfImport {
    static func forget(_ revision: ID<Revision>, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            DELETE FROM person_key WHERE person IN
                (SELECT row_key FROM revision_row WHERE revision = $1 AND table_name = 'person' AND before IS NULL)
            """, revision)
    }
}
