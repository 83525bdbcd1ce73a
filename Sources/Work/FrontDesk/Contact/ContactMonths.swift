import Casework
import Database
import Dates
import Organisation
import Trail

/// Contacts counted per month (maandtelling), so that a whole country can be counted without reading every conversation.
enum ContactMonths {
    static func add(
        _ number: Int, _ municipality: MunicipalityCode, _ day: CalendarDate, _ kind: Contact.Kind, _ place: ID<Place>,
        in db: any Writing
    ) throws {
        try db.run(
            """
            INSERT INTO contact_month (municipality, month, kind, place, contacts) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (kind, municipality, month, place) DO UPDATE SET contacts = contact_month.contacts + excluded.contacts
            """,
            municipality, String(day.iso.prefix(7)), kind, place, number)
    }

    /// Of a row of ``Contacts/table`` that undoing puts back or takes away.
    static let count: KeptTable.Count = { values, number, db in
        try db.run(
            """
            INSERT INTO contact_month (municipality, month, kind, place, contacts) VALUES ($1, substr($2, 1, 7), $3, $4, $5)
            ON CONFLICT (kind, municipality, month, place) DO UPDATE SET contacts = contact_month.contacts + excluded.contacts
            """, [values[1], values[4], values[3], values[2], number.sqlValue])
    }

    /// Takes what a revision made out of the counts, before its rows go.
    static func discount(_ contacts: KeptTable, made revision: ID<Revision>, by author: Author, in db: any Writing) throws {
        try db.run(
            """
            INSERT INTO contact_month (municipality, month, kind, place, contacts)
            SELECT municipality, substr(day, 1, 7), kind, place, -COUNT(*) FROM contact WHERE id IN
                (SELECT row_key FROM revision_row WHERE revision = $1 AND table_name = $2 AND before IS NULL)
            GROUP BY municipality, substr(day, 1, 7), kind, place
            ON CONFLICT (kind, municipality, month, place) DO UPDATE SET contacts = contact_month.contacts + excluded.contacts
            """, revision, contacts.name.text)
    }

    static let rollup = Rollup(
        "contact_month",
        faults: { db in
            try db.number(
                "SELECT COUNT(*) FROM (SELECT * FROM (" + counted + ") a EXCEPT SELECT * FROM (" + kept + ") b) missing")
                + db.number(
                    "SELECT COUNT(*) FROM (SELECT * FROM (" + kept + ") a EXCEPT SELECT * FROM (" + counted + ") b) extra")
        },
        rebuild: { db in
            try db.run("DELETE FROM contact_month")
            try db.run("INSERT INTO contact_month (municipality, month, kind, place, contacts) " + counted)
        })

    private static let counted: SQL = """
        SELECT municipality, substr(day, 1, 7) AS month, kind, place, COUNT(*) AS contacts FROM contact
        GROUP BY municipality, substr(day, 1, 7), kind, place
        """

    private static let kept: SQL = "SELECT municipality, month, kind, place, contacts FROM contact_month WHERE contacts <> 0"
}
