import Casework
import Database
import Dates
import Organisation
import Trail

/// Where partners are kept.
enum Partners {
    static let table = KeptTable(
        "partner", "municipality", "name", "does", "for_whom", "opening", "phone", "email", "web", "address")
    static let topics = KeptTable("partner_topic", "partner", "topic")
    static let end = KeptTable("partner_end", key: "partner", "ended_on", "colleague")
    /// Of which rows are changed with one.
    static let tables = [table, topics, end]

    static let steps: [SQL] = [
        // Without a municipality it helps people of all places.
        """
        CREATE TABLE partner (
            id BIGINT NOT NULL PRIMARY KEY,
            municipality TEXT REFERENCES municipality (code),
            name TEXT NOT NULL,
            does TEXT NOT NULL,
            for_whom TEXT,
            opening TEXT,
            phone TEXT,
            email TEXT,
            web TEXT,
            address TEXT)
        """,
        """
        CREATE TABLE partner_topic (
            id BIGINT NOT NULL PRIMARY KEY,
            partner BIGINT NOT NULL REFERENCES partner (id),
            topic TEXT NOT NULL)
        """,
        "CREATE INDEX partner_topic_by_partner ON partner_topic (partner)",
        """
        CREATE TABLE partner_end (
            partner BIGINT NOT NULL PRIMARY KEY REFERENCES partner (id),
            ended_on TEXT NOT NULL,
            colleague BIGINT REFERENCES colleague (id))
        """,
    ]

    /// - Parameter ids: for the topics, each a row.
    static func put(
        _ partner: Partner, within revision: Revision, ids: IDSource, by author: Author, in db: any Writing
    ) throws {
        let of = { (detail: Partner.Detail) in partner.details[detail] }
        try revision.keep(table, partner.id, in: db)
        try db.run(
            """
            INSERT INTO partner (id, municipality, name, does, for_whom, opening, phone, email, web, address)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            ON CONFLICT (id) DO UPDATE SET municipality = excluded.municipality, name = excluded.name, does = excluded.does,
                for_whom = excluded.for_whom, opening = excluded.opening, phone = excluded.phone, email = excluded.email,
                web = excluded.web, address = excluded.address
            """, partner.id, partner.municipality, partner.name, of(.does) ?? "", of(.forWhom), of(.opening), of(.phone),
            of(.email), of(.web), of(.address))
        try mark(partner, within: revision, ids, in: db)
        try author.trace("put", "partner", partner.id, in: db)
    }

    /// Only what is otherwise than it was.
    private static func mark(_ partner: Partner, within revision: Revision, _ ids: IDSource, in db: any Writing) throws {
        let known = try db.all("SELECT id, topic FROM partner_topic WHERE partner = $1", partner.id) { row in
            (id: row.id(0, of: Topic.self), topic: Topic(rawValue: row.text(1)))
        }
        for row in known where !(row.topic.map(partner.topics.contains) ?? false) {
            try revision.keep(topics, row.id, in: db)
            try db.run("DELETE FROM partner_topic WHERE id = $1", row.id)
        }
        for topic in Topic.allCases where partner.topics.contains(topic) && !known.contains(where: { $0.topic == topic }) {
            let id = ids.next(Topic.self)
            try revision.keep(topics, id, in: db)
            try db.run("INSERT INTO partner_topic (id, partner, topic) VALUES ($1, $2, $3)", id, partner.id, topic)
        }
    }

    /// People are sent there no more; what was referred stays.
    static func finish(
        _ id: ID<Partner>, on day: CalendarDate, within revision: Revision, by author: Author, in db: any Writing
    ) throws {
        try revision.keep(end, id, in: db)
        try db.run(
            "INSERT INTO partner_end (partner, ended_on, colleague) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING", id, day,
            author.colleague)
        try author.trace("ended", "partner", id, in: db)
    }

    // MARK: Reading

    /// All that people of these places can be sent to now, by name: two questions, however many there are.
    static func all(at places: Set<ID<Place>>, _ db: any Reading) throws -> [Partner] {
        guard !places.isEmpty else { return [] }
        let values = places.sorted().map(\.sqlValue)
        let list = SQL.joined(values.indices.map { SQL.place($0 + 1) }, by: ", ")
        let here: SQL = """
             FROM partner p LEFT JOIN municipality m ON m.code = p.municipality
            WHERE NOT EXISTS (SELECT 1 FROM partner_end e WHERE e.partner = p.id) AND (p.municipality IS NULL
                OR p.municipality IN (SELECT s.municipality FROM place_municipality s WHERE s.place IN (
            """ + list + ")))"
        var marked: [ID<Partner>: Set<Topic>] = [:]
        let marks: SQL = "SELECT t.partner, t.topic FROM partner_topic t WHERE t.partner IN (SELECT p.id" + here + ")"
        try db.each(marks, values) { row in
            if let topic = Topic(rawValue: row.text(1)) { marked[row.id(0), default: []].insert(topic) }
        }
        var found: [Partner] = []
        let columns: SQL = """
            SELECT p.id, p.municipality, m.name, p.name, p.does, p.for_whom, p.opening, p.phone, p.email, p.web, p.address
            """
        try db.each(columns + here + " ORDER BY p.name, p.id", values) { row in
            let id: ID<Partner> = row.id(0)
            let details = Partner.Detail.allCases.enumerated().compactMap { place, detail in
                row.optionalText(4 + place).map { (detail, $0) }
            }
            found.append(Partner(
                id: id, municipality: row.optionalText(1).flatMap(MunicipalityCode.init), municipalityName: row.optionalText(2),
                name: row.text(3), topics: marked[id] ?? [], details: Dictionary(uniqueKeysWithValues: details)))
        }
        return found
    }
}
