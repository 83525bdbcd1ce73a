import Casework
import Clients
import Database
import Dates

/// Which documents a dossier asks for and how it stands with each of them, by who it is for (stukkenlijst).
struct Checklist: Sendable, Equatable {
    /// One document of somebody.
    struct Line: Sendable, Equatable {
        let rule: DocumentRule
        let need: DocumentRule.Need
        var known: DossierDocument?
        var files: [DocumentFile] = []

        var state: DossierDocument.State { known?.state ?? .missing }
        var isMissing: Bool { need == .needed && state == .missing }
        var kept: [DocumentFile] { files.filter { $0.removedOn == nil } }
    }

    struct Owner: Sendable, Equatable {
        let person: ID<Person>
        /// Nothing when none is known.
        let name: String?
        let isSponsor: Bool
        /// On which his age counts: that of the application, or today.
        let day: CalendarDate
        let hasApplied: Bool
        let lines: [Line]

        var missing: Int { lines.count(where: \.isMissing) }

        func line(_ code: String) -> Line? { lines.first { $0.rule.code.utf8.elementsEqual(code.utf8) } }
    }

    let owners: [Owner]

    var missing: Int { owners.reduce(0) { $0 + $1.missing } }

    func owner(_ person: ID<Person>) -> Owner? { owners.first { $0.person == person } }

    /// Whether any document was asked for by a rule; else there are only letters and the like.
    var hasRules: Bool { owners.contains { $0.lines.contains { $0.rule.isAlways } } }

    // MARK: Reading

    /// Six questions, however many people and documents there are.
    static func read(_ dossier: Dossier, on today: CalendarDate, _ db: any Reading) throws -> Checklist {
        let rules = try DocumentRules.all(of: dossier.kind, db)
        let states = Dictionary(grouping: try DossierDocuments.all(of: dossier.id, db), by: \.person)
        let files = Dictionary(grouping: try DocumentFiles.all(of: dossier.id, db), by: \.person)
        let applied = try applications(in: dossier.id, db)
        let people = try readPeople(in: dossier.id, db)
        let names = try readNames(of: people.map(\.person), db)
        return Checklist(owners: people.map { person, born in
            let (isSponsor, day) = (person == dossier.person, applied[person] ?? applied[nil])
            return Owner(
                person: person, name: names[person], isSponsor: isSponsor, day: day ?? today, hasApplied: day != nil,
                lines: lines(rules, born, isSponsor: isSponsor, on: day ?? today, states[person] ?? [], files[person] ?? []))
        })
    }

    /// What is asked of him, and what is there though it is asked no more.
    private static func lines(
        _ rules: [DocumentRule], _ born: PartialDate?, isSponsor: Bool, on day: CalendarDate, _ states: [DossierDocument],
        _ files: [DocumentFile]
    ) -> [Line] {
        let chosen = Dictionary(grouping: rules, by: \.code).values.compactMap { same in
            same.last { $0.holds(on: day) } ?? same.last
        }
        return chosen.sorted { $0.id < $1.id }.compactMap { rule in
            let line = Line(
                rule: rule, need: rule.need(born, isSponsor: isSponsor, on: day),
                known: states.first { $0.code.utf8.elementsEqual(rule.code.utf8) },
                files: files.filter { $0.code.utf8.elementsEqual(rule.code.utf8) })
            return line.need == .no && line.known == nil && line.files.isEmpty ? nil : line
        }
    }

    /// The first day on which each of them applied; of who is named in none, that of all.
    private static func applications(in dossier: ID<Dossier>, _ db: any Reading) throws -> [ID<Person>?: CalendarDate] {
        var days: [ID<Person>?: CalendarDate] = [:]
        try db.each(
            "SELECT e.person, MIN(e.happened_on) FROM dossier_event e WHERE e.dossier = $1 AND e.kind = $2 GROUP BY e.person",
            [dossier.sqlValue, DossierEvent.Kind.applied.sqlValue]
        ) { row in
            if let day = row.date(1) { days[row.optionalID(0)] = day }
        }
        return days
    }

    /// Whose procedure it is, then his relatives in it.
    private static func readPeople(
        in dossier: ID<Dossier>, _ db: any Reading
    ) throws -> [(person: ID<Person>, born: PartialDate?)] {
        try db.all(
            """
            SELECT q.person, p.born FROM (SELECT d.person AS person, 0 AS place FROM dossier d WHERE d.id = $1
                UNION ALL SELECT m.person, m.id FROM dossier_member m LEFT JOIN dossier_member_end x ON x.member = m.id
                WHERE m.dossier = $1 AND (x.reason IS NULL OR x.reason = 'came')) q
            JOIN person p ON p.id = q.person ORDER BY q.place
            """, dossier) { ($0.id(0), $0.partialDate(1)) }
    }

    /// Relatives abroad have no file of their own, so their cards are not asked for: who may open the dossier knows them.
    private static func readNames(of people: [ID<Person>], _ db: any Reading) throws -> [ID<Person>: String] {
        var (values, names) = (StatementValues(), [ID<Person>: String]())
        guard !people.isEmpty else { return names }
        let sql: SQL = "SELECT n.person, n.text FROM person_name n WHERE n.person IN (" + values.evenList(people) + """
            ) ORDER BY CASE n.script WHEN 'Latn' THEN 0 ELSE 1 END,
                CASE n.kind WHEN 'called' THEN 0 WHEN 'document' THEN 1 ELSE 2 END, n.id
            """
        try db.each(sql, values.all) { row in
            if names[row.id(0)] == nil { names[row.id(0)] = row.text(1) }
        }
        return names
    }
}
