import Access
import Casework
import Trail

/// What is known of a person beside his names and birth: each a row with the day from which it holds, and an end of its own.
extension Clients {
    static let facts: [SQL] = [
        """
        CREATE TABLE person_number (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), digits TEXT NOT NULL)
        """,
        "CREATE INDEX person_number_by_person ON person_number (person)",
        "CREATE INDEX person_number_by_digits ON person_number (digits)",
        """
        CREATE TABLE permit (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), title TEXT NOT NULL,
            from_on TEXT NOT NULL, until_on TEXT)
        """,
        "CREATE INDEX permit_by_person ON permit (person, from_on)",
        """
        CREATE TABLE person_language (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), language TEXT NOT NULL,
            skill TEXT NOT NULL CHECK (skill IN ('speaks', 'reads', 'reads-little')))
        """,
        "CREATE INDEX person_language_by_person ON person_language (person)",
        """
        CREATE TABLE interpreter_need (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id),
            need TEXT NOT NULL CHECK (need IN ('always', 'difficult', 'none')), from_on TEXT NOT NULL)
        """,
        "CREATE INDEX interpreter_need_by_person ON interpreter_need (person, from_on)",
        """
        CREATE TABLE phone (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), number TEXT NOT NULL,
            whose TEXT NOT NULL CHECK (whose IN ('own', 'relative', 'contact')), from_on TEXT NOT NULL)
        """,
        "CREATE INDEX phone_by_person ON phone (person, from_on)",
        "CREATE TABLE phone_end (phone BIGINT NOT NULL PRIMARY KEY REFERENCES phone (id), ended_on TEXT NOT NULL)",
        """
        CREATE TABLE address (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), street TEXT NOT NULL,
            postcode TEXT NOT NULL, town TEXT NOT NULL, from_on TEXT NOT NULL)
        """,
        "CREATE INDEX address_by_person ON address (person, from_on)",
        "CREATE TABLE address_end (address BIGINT NOT NULL PRIMARY KEY REFERENCES address (id), ended_on TEXT NOT NULL)",
        // Who decides for a minor who is here without parents.
        """
        CREATE TABLE guardian (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), name TEXT NOT NULL,
            phone TEXT NOT NULL, from_on TEXT NOT NULL)
        """,
        "CREATE INDEX guardian_by_person ON guardian (person, from_on)",
        "CREATE TABLE guardian_end (guardian BIGINT NOT NULL PRIMARY KEY REFERENCES guardian (id), ended_on TEXT NOT NULL)",
        // On what ground something may be done with somebody's data.
        """
        CREATE TABLE consent (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), purpose TEXT NOT NULL,
            ground TEXT NOT NULL CHECK (ground IN ('consent', 'agreement', 'law', 'vital')), from_on TEXT NOT NULL)
        """,
        "CREATE INDEX consent_by_person ON consent (person, from_on)",
        "CREATE TABLE consent_end (consent BIGINT NOT NULL PRIMARY KEY REFERENCES consent (id), ended_on TEXT NOT NULL)",
        // What whoever helps him has to know at once: hard of hearing, cannot climb stairs.
        """
        CREATE TABLE alert (
            id BIGINT NOT NULL PRIMARY KEY, person BIGINT NOT NULL REFERENCES person (id), kind TEXT NOT NULL,
            from_on TEXT NOT NULL)
        """,
        "CREATE INDEX alert_by_person ON alert (person, from_on)",
        "CREATE TABLE alert_end (alert BIGINT NOT NULL PRIMARY KEY REFERENCES alert (id), ended_on TEXT NOT NULL)",
    ]
}

/// The tables of people whose rows can be put back as they were.
extension KeptTable {
    static let person = KeptTable("person", "born", "sex", "nationality", "birth_country")
    static let personName = KeptTable("person_name", "person", "kind", "script", "text")
    static let clientFile = KeptTable("client_file", "person", "place", "opened_on")
    static let clientFileEnd = KeptTable("client_file_end", key: "file", "ended_on")
    static let household = KeptTable("household")
    static let householdMember = KeptTable("household_member", "household", "person", "relation", "from_on")
    static let householdMemberEnd = KeptTable("household_member_end", key: "member", "ended_on")

    static let whereabouts = KeptTable("whereabouts", "person", "since_on", "state")

    /// Those of which rows may be changed by who has so much of a file open.
    static func all(in file: OpenedFile) -> [KeptTable] {
        [person, personName, clientFile, household, householdMember, householdMemberEnd, whereabouts]
            + (file.shows(.abroad) ? [sponsorship, expectedArrival] : [])
            + FactKind.all.filter { file.shows($0.section) }.flatMap { [$0.table, $0.end].compactMap { $0 } }
    }
}
