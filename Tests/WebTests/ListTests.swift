import Casework
import Clients
import Database
import Dates
import Import
import Organisation
import Support
import Testing
import Trail
import Web

/// Lists of work that are taken in, and taken back.
@Suite("Lists of work")
struct ListTests {
    /// For each kind a list with what is told of its rows when they are in, and the statement that tells it.
    struct List: Sendable, CustomTestStringConvertible {
        let slug: String
        let text: String
        let told: SQL
        let rows: [String]

        var testDescription: String { slug }
    }

    private static func kind(_ slug: String) throws -> ImportKind {
        try #require(Everything.imports.first { $0.slug == slug })
    }

    private static let lists = [
        List(
            slug: "koppelingen", text: """
                Cliënt;Koppeldatum;Zaak;Personen;In het buitenland;AZC;Vergunning sinds;Inkomen;Zonder trap;Wonen vóór
                Amal Haddad;6-3-2016;Z-1;3;2;AZC Ver;20-2-2016;laag;ja;1-4-2127
                """,
            told: """
                SELECT n.text, c.coupled_on, c.case_number, CAST(c.size AS TEXT), CAST(c.abroad AS TEXT), c.centre, c.permit_on, c.income,
                    CAST(c.needs_step_free AS TEXT), c.offer_by, c.move_by, m.relation FROM coupling c
                    JOIN person_name n ON n.person = c.person JOIN household_member m ON m.household = c.household
                """,
            rows: ["Amal Haddad 2016-03-06 Z-1 3 2 AZC Ver 2016-02-20 low 1 2016-05-15 2127-04-01 head"]),
        List(
            slug: "woningen", text: """
                Straat;Nr;Corporatie;Aangeboden op;Soort;Buurt;Kamers;Voor hoeveel mensen;Etage;Lift;Rolstoel;Huur;Vrij vanaf
                Dorpsstraat;12a;Vidomes;1-2-2016;;Dorp;3;4;0;nee;ja;640,50;1-3-2127
                Kade;3;Vidomes;2-2-2016;GVA;;;40;;;;;
                """,
            told: """
                SELECT d.street, d.number, d.kind, d.neighbourhood, CAST(d.rooms AS TEXT), CAST(d.capacity AS TEXT), CAST(d.floor AS TEXT),
                    CAST(d.has_lift AS TEXT), CAST(d.is_accessible AS TEXT), CAST(d.rent AS TEXT), d.free_from FROM dwelling d
                    ORDER BY d.offered_on
                """,
            rows: ["Dorpsstraat 12a dwelling Dorp 3 4 0 0 1 64050 2127-03-01", "Kade 3 group - - 40 - - - - -"]),
        List(
            slug: "gesprekken", text: """
                Cliënt;Datum;Tijd;Waarover;Soort;Kanaal;Collega
                amal haddad;9-3-2016;9.05;wonen;begeleiding;;Piet Jansen
                ;10 mrt 2016;;Geld en schulden;inloop;Telefoon;
                """,
            told: """
                SELECT n.text, c.day, c.time, c.topic, c.kind, c.channel, g.name FROM contact c
                    LEFT JOIN person_name n ON n.person = c.person LEFT JOIN colleague g ON g.id = c.colleague
                WHERE c.day LIKE '2016%' ORDER BY c.day
                """,
            rows: [
                "Amal Haddad 2016-03-09 09:05 housing guidance walk-in Piet Jansen", "- 2016-03-10 - money info-point phone -",
            ]),
        List(
            slug: "plaatsingen", text: """
                Naam,Gehuisvest op,Straat,Nr,Hoe gehuisvest,Verhuurder,Eind
                Amal Haddad,6-3-2016,Dorpsstraat,12 A,GVA,Vidomes,1-6-2016
                Amal Haddad,1-6-2016,dorpsstraat,12a,regulier,,
                """,
            told: """
                SELECT d.street, d.number, d.landlord, p.route, p.started_on, p.counted_on, e.ended_on FROM placement p
                    JOIN dwelling d ON d.id = p.dwelling LEFT JOIN placement_end e ON e.placement = p.id ORDER BY p.started_on
                """,
            rows: [
                "Dorpsstraat 12 A Vidomes gva 2016-03-06 2016-03-06 2016-06-01", "Dorpsstraat 12 A Vidomes regular 2016-06-01 - -",
            ]),
        // Told after the half-year in which he came: it counts in that of telling.
        List(
            slug: "plaatsingen", text: """
                Naam,Gehuisvest op,Straat,Nr,Gemeld op
                Amal Haddad,6-3-2016,Dorpsstraat,12,4-7-2016
                """,
            told: "SELECT started_on, registered_on, counted_on FROM placement", rows: ["2016-03-06 2016-07-04 2016-07-04"]),
        List(
            slug: "taakstelling", text: """
                Halfjaar;Soort regel;Aantal;Opgegeven op;Bron;Reden
                2016-1;beginstand;−4;1-1-2016;Brief;
                2016-1;taakstelling;117;1-1-2016;Brief;
                1-2016;correctie;-3;1-2-2016;Brief;verdeling herzien
                """,
            told: "SELECT municipality, half_year, kind, CAST(amount AS TEXT), reason FROM target_entry ORDER BY kind",
            rows: [
                "GM0637 2016-1 correction -3 verdeling herzien", "GM0637 2016-1 opening -4 -", "GM0637 2016-1 target 117 -",
            ]),
        List(
            slug: "dossiers", text: """
                Cliënt;Soort dossier;Geopend op;Gesloten op;Uitkomst
                Amal Haddad;gezinshereniging;9-1-2016;3-10-2016;gelukt
                Amal Haddad;naturalisatie;4-10-2016;;
                """,
            told: """
                SELECT d.kind, d.arrival, d.opened_on, c.closed_on, c.outcome FROM dossier d
                    LEFT JOIN dossier_closure c ON c.dossier = d.id ORDER BY d.opened_on
                """,
            rows: ["reunification new 2016-01-09 2016-10-03 succeeded", "naturalisation new 2016-10-04 - -"]),
        List(
            slug: "groepen", text: """
                Cliënt;Groep;Begin;Afgerond;Getekend
                Amal Haddad;Groep 12;9-1-2016;3-3-2016;3-3-2016
                """,
            told: """
                SELECT g.name, g.started_on, e.completed_on, s.signed_on, n.text FROM participation_group g
                    JOIN participation_group_end e ON e.participation_group = g.id JOIN participant p ON p.participation_group = g.id
                    JOIN signature s ON s.person = p.person JOIN person_name n ON n.person = p.person
                """,
            rows: ["Groep 12 2016-01-09 2016-03-03 2016-03-03 Amal Haddad"]),
        List(
            slug: "cursussen", text: """
                Cliënt;Taalschool;Niveau;Start;Eigen;Taalcoach;Eind;Uitkomst
                Amal Haddad;De Klas;alfabetisering;8-2-2016;ja;Piet Jansen;1-7-2016;geslaagd
                Amal Haddad;De Klas;inburgering;8-7-2016;;;;
                """,
            told: """
                SELECT e.provider, e.level, e.started_on, CAST(e.own AS TEXT), c.name, e.ended_on, e.outcome FROM enrolment e
                    LEFT JOIN colleague c ON c.id = e.coach ORDER BY e.started_on
                """,
            rows: [
                "De Klas literacy 2016-02-08 1 Piet Jansen 2016-07-01 passed", "De Klas integration 2016-07-08 0 - - -",
            ]),
        List(
            slug: "huishoudens", text: """
                Cliënt;Gezin;Rol;Vanaf
                Amal Haddad;7;;1-2-2016
                """,
            told: "SELECT m.relation, m.from_on FROM household_member m JOIN person_name n ON n.person = m.person",
            rows: ["head 2016-02-01"]),
    ]

    @Test("Each row becomes what it says; sent again it is known; undone, nothing is left of it", arguments: lists)
    func road(_ list: List) async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind(list.slug))
        let before = try await town.everything()
        let trial = try await town.trial(kind, list.text)
        #expect(trial.groups.isEmpty && trial.new.count == list.text.split(separator: "\n").count - 1, "\(trial.groups)")
        let id = try await town.record(trial, kind)
        let told = try await town.lines(list.told, Self.columns(list.told))
        #expect(told == list.rows)
        let again = try await town.trial(kind, list.text)
        #expect(again.new.filter { !$0.cells[0].isEmpty || list.slug == "taakstelling" }.isEmpty)
        try await town.undo(id, kind)
        let after = try await town.everything()
        #expect(Self.counted(after) == Self.counted(before))
    }

    /// A month of which nothing is left may stand there as nought.
    private static func counted(_ rows: [String]) -> [String] {
        rows.filter { !$0.hasPrefix("contact_month") || !$0.hasSuffix("integer(0)") }
    }

    private static func columns(_ sql: SQL) -> Int {
        (sql.text.firstRange(of: "FROM").map { sql.text[..<$0.lowerBound] } ?? "").split(separator: ",").count
    }

    @Test("What a row says that cannot be read or cannot be so gets a sentence and a way out", arguments: [
        ("gesprekken", ["client": "Niemand Bekend"], "onbekend", "client"), ("gesprekken", ["datum": ""], "leeg", "datum"),
        ("gesprekken", ["datum": "ooit"], "onleesbaar", "datum"), ("gesprekken", ["datum": "1-5-2150"], "later", "datum"),
        ("gesprekken", ["tijd": "25:00"], "onleesbaar", "tijd"), ("gesprekken", ["onderwerp": "het weer"], "onleesbaar", "onderwerp"),
        ("gesprekken", ["collega": "Kees Daar"], "onbekend", "collega"), ("gesprekken", ["gemeente": "Rotterdam"], "onbekend", "gemeente"),
        ("plaatsingen", ["client": ""], "geen-naam", "client"), ("plaatsingen", ["client": "Nour Haddad"], "onbekend", "client"),
        ("plaatsingen", ["gemeld": "1-1-2010"], "te-vroeg-gemeld", "gemeld"), ("plaatsingen", ["eind": "1-1-2010"], "omgekeerd", "eind"), ("plaatsingen", ["aangeboden": "1-1-2017"], "niet-aangeboden", "begin"),
        ("taakstelling", ["soort": "correctie"], "geen-reden", "reden"), ("taakstelling", ["aantal": "-3"], "negatief", "aantal"),
        ("taakstelling", ["halfjaar": "2016-3"], "onleesbaar", "halfjaar"), ("taakstelling", ["aantal": "veel"], "onleesbaar", "aantal"),
        ("koppelingen", ["koppeldatum": ""], "leeg", "koppeldatum"), ("koppelingen", ["personen": "0"], "te-weinig", "personen"),
        ("koppelingen", ["buitenland": "-1"], "negatief", "buitenland"), ("koppelingen", ["vergunning": "1-1-2150"], "later", "vergunning"),
        ("woningen", ["huur": "veel"], "geen-bedrag", "huur"), ("woningen", ["kamers": "0"], "te-klein", "kamers"),
        ("dossiers", ["gesloten": "3-3-2016"], "half", "gesloten"), ("dossiers", ["gesloten": "3-3-2010", "uitkomst": "gelukt"], "omgekeerd", "gesloten"),
        ("groepen", ["getekend": "3-3-2010"], "omgekeerd", "getekend"), ("cursussen", ["uitkomst": "geslaagd"], "half", "uitkomst"),
        ("cursussen", ["taalcoach": "Kees Daar"], "onbekend", "taalcoach"), ("huishoudens", ["relatie": "buurman"], "onleesbaar", "relatie"),
    ])
    func problems(_ slug: String, _ value: [String: String], _ code: String, _ column: String) async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind(slug))
        let found = try await town.problems(kind, (Self.right[slug] ?? [:]).merging(value) { $1 })
        #expect(found.map(\.code) == [code] && found.allSatisfy { !$0.remedies.isEmpty })
        #expect(found.map { kind.columns[$0.column].name } == [column])
    }

    /// A row that nothing is wrong with.
    private static let right: [String: [String: String]] = [
        "gesprekken": ["client": "Amal Haddad", "datum": "9-3-2016", "onderwerp": "wonen", "soort": "begeleiding"],
        "plaatsingen": ["client": "Amal Haddad", "begin": "6-3-2016", "straat": "Dorpsstraat", "huisnummer": "1"],
        "koppelingen": ["client": "Amal Haddad", "koppeldatum": "6-3-2016", "wonen-voor": "1-4-2127"],
        "woningen": ["straat": "Kade", "huisnummer": "3", "verhuurder": "Vidomes", "aangeboden": "1-2-2016", "vrij-vanaf": "1-3-2127", "verdieping": "-1"],
        "taakstelling": ["halfjaar": "2016-1", "soort": "taakstelling", "aantal": "9", "opgegeven": "1-1-2016", "bron": "Brief"],
        "dossiers": ["client": "Amal Haddad", "procedure": "asielprocedure", "geopend": "9-1-2016"],
        "groepen": ["client": "Amal Haddad", "groep": "Groep 12", "begin": "9-1-2016"],
        "cursussen": ["client": "Amal Haddad", "school": "De Klas", "niveau": "inburgering", "begin": "8-2-2016"],
        "huishoudens": ["client": "Amal Haddad", "huishouden": "1"],
    ]

    @Test("A row that nothing is wrong with has no problem", arguments: right.keys.sorted())
    func fine(_ slug: String) async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind(slug))
        #expect(try await town.problems(kind, Self.right[slug] ?? [:]).isEmpty)
    }

    @Test("Two clients by one name are told apart by the birth date or the number, and by nothing else")
    func several() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("dossiers"))
        let desks = town.desks
        try await desks.database.write { db in
            let person = Person(
                id: desks.ids.next(), born: PartialDate(iso: "1980"), sex: .female, nationality: "0336", birthCountry: "7009")
            let author = desks.author
            try People.add(person, names: [PersonName(.document, "Latn", "Amal Haddad")], ids: desks.ids, by: author, in: db)
            try ClientFiles.open(
                ClientFile(id: desks.ids.next(), person: person.id, place: desks.here.id, openedOn: desks.clock.today), by: author, in: db)
            try db.run("INSERT INTO person_number (id, person, digits) VALUES ($1, $2, '2712345678')", desks.ids.next(Person.self), person.id)
        }
        let row = Self.right["dossiers"] ?? [:]
        for (more, codes) in [([:], ["meer"]), (["geboortedatum": "3-2-1990"], []), (["geboortedatum": "1980"], []),
                              (["geboortedatum": "4-2-1990"], ["onbekend"]), (["v-nummer": "271.234.5678"], []), (["v-nummer": "1234567890"], ["onbekend"])] {
            let found = try await town.problems(kind, row.merging(more) { $1 })
            #expect(found.map(\.code) == codes, "\(more)")
        }
    }

    @Test("Who is in a household already stays there, and who shares his row comes to him")
    func joined() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("huishoudens"))
        let desks = town.desks
        try await desks.database.write { try desks.add(desks.ids.next(), "Omar Haddad", at: desks.here, desks.ids, $0) }
        _ = try await town.record(try await town.trial(kind, "Cliënt;Gezin\nAmal Haddad;7"), kind)
        let trial = try await town.trial(kind, "Cliënt;Gezin;Rol\nOmar Haddad;a;partner\nAmal Haddad;a;hoofd")
        #expect(trial.new.map(\.number) == [2] && trial.known.map(\.number) == [3])
        _ = try await town.record(trial, kind)
        let told = try await town.lines(
            "SELECT CAST(COUNT(DISTINCT household) AS TEXT), MIN(relation), MAX(relation) FROM household_member", 3)
        #expect(told == ["1 head partner"])
    }

    @Test("A row for each of a household: the first couples it, the others come to it, and are as many as there are rows")
    func coupled() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("koppelingen"))
        let desks = town.desks
        try await desks.database.write { db in
            for name in ["Omar Haddad", "Sami Haddad", "Lina Alleen"] {
                try desks.add(desks.ids.next(), name, at: desks.here, desks.ids, db)
            }
        }
        let list = """
            Cliënt;Koppeldatum;Zaak
            Amal Haddad;6-3-2017;Z-1
            Omar Haddad;6-3-2017;Z-1
            Lina Alleen;6-3-2017;Z-2
            Sami Haddad;6-3-2017;Z-1
            """
        let id = try await town.record(try await town.trial(kind, list), kind)
        let told = try await town.lines(
            """
            SELECT c.case_number, CAST(c.size AS TEXT), CAST(COUNT(m.id) AS TEXT), c.offer_by FROM coupling c
                JOIN household_member m ON m.household = c.household GROUP BY c.id, c.case_number, c.size, c.offer_by ORDER BY 1
            """, 4)
        #expect(told == ["Z-1 3 3 2017-05-15", "Z-2 1 1 2017-05-15"])
        let again = try await town.trial(kind, list + "\nAmal Haddad;7-3-2017;Z-1")
        #expect(again.new.isEmpty && again.groups.map(\.problem.code) == ["gekoppeld"])
        try await town.undo(id, kind)
        let left = try await town.lines("SELECT CAST(COUNT(*) AS TEXT) FROM household_member", 1)
        #expect(left == ["0"])
    }

    @Test("Two conversations without a name on one day about the same are two; of one client told twice it is one")
    func nameless() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("gesprekken"))
        let rows = [";9-3-2016;wonen;inloop", ";9-3-2016;wonen;inloop", "Amal Haddad;9-3-2016;wonen;inloop", "Amal Haddad;9-3-2016;wonen;inloop"]
        let trial = try await town.trial(kind, (["Cliënt;Datum;Waarover;Soort"] + rows).joined(separator: "\n"))
        #expect(trial.new.map(\.number) == [2, 3, 4] && trial.known.map(\.number) == [5])
    }

    @Test("What the months count of conversations is what the list holds, and what it was when that is undone")
    func months() async throws {
        let (town, kind) = (try await ImportTown(), try Self.kind("gesprekken"))
        let rows = (1...1200).map { "Amal Haddad;\($0 % 28 + 1)-\($0 % 12 + 1)-20\(10 + $0 % 7);\($0 % 24):\($0 % 50 + 10);wonen;juridisch" }
        let list = (["Cliënt;Datum;Tijd;Waarover;Soort"] + rows).joined(separator: "\n")
        let trial = try await town.trial(kind, list)
        let id = try await town.record(trial, kind)
        let faults: @Sendable () async throws -> [Int] = {
            try await town.desks.database.read { db in
                try Everything.work.flatMap { $0.rollups }.map { try $0.faults(db) }
            }
        }
        #expect(try await faults().allSatisfy { $0 == 0 })
        let counted = try await town.lines("SELECT CAST(SUM(contacts) AS TEXT) FROM contact_month WHERE kind = 'legal'", 1)
        #expect(counted == [String(trial.new.count)] && trial.new.count == 1200)
        try await town.undo(id, kind)
        #expect(try await faults().allSatisfy { $0 == 0 })
    }
}
