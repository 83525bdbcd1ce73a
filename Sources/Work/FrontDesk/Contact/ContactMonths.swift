import Casework
import Database
import Dates
import Organisation

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
