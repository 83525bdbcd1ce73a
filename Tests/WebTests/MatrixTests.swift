import Access
import Casework
import Database
import Dates
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Synchronization
import Team
import Testing
import Trail
import Web

/// Who may ask what: every route of the program, asked by everyone, against a table that says what each must meet.
///
/// The table is ``Matrix``: a route on each line, and a mark for each asker. A route that is not in it fails the test.
@Suite("Who may ask what", .serialized)
struct MatrixTests {
    /// Who asks. The scopes are: of this place, of another place, nobody, left, and on a shift that is over.
    private enum Asker: String, CaseIterable {
        case nobody, volunteer, legalWorker, teamLeader, administrator, municipality, auditor
        case leaderElsewhere, municipalityElsewhere, left, shiftOver
    }

    /// Values for the places of the addresses, such as are there for who may see them.
    private struct Values {
        var places = ["gemeente": "GM0637", "jaar": "2017", "cijfer": "housing.persons", "soort": "huisvesting", "versie": "x",
                      "onderdeel": "verslag", "voorbeeld": "lijst"]

        func fill(_ pattern: String) -> String {
            pattern.split(separator: "/", omittingEmptySubsequences: false).map { part in
                part.hasPrefix("{") ? places[String(part.dropFirst().dropLast())] ?? "0000000000001" : String(part)
            }.joined(separator: "/")
        }
    }

    @Test("Every route meets every asker as the table says, and no route is missing from it")
    func all() async throws {
        let database = try await PracticeTown.make()
        let cookies = try await Self.cookies(database)
        let website = Asking.website(database)
        let (client, here) = try await Self.client(database)
        var (wrong, checked): ([String], Int) = ([], 0)
        for route in website.routes {
            let name = route.method.rawValue + " " + route.address.pattern
            guard let expected = Matrix.rows[name], expected.count == Asker.allCases.count else {
                wrong.append("\(name) is not in the table")
                continue
            }
            for (asker, mark) in zip(Asker.allCases, expected) {
                // About a colleague of his own for each: one deed lets him leave.
                var values = Values()
                values.places.merge(["client": client, "locatie": here, "week": "2017-01-02", "gegeven": "telefoon"]) { $1 }
                values.places["collega"] = try await Self.someone(database).description
                let status = try await Self.ask(website, route, values.fill(route.address.pattern), asker, cookies, database)
                checked += 1
                if Matrix.marks[mark]?.contains(status) != true { wrong.append("\(name) as \(asker): \(status), expected \(mark)") }
            }
        }
        #expect(wrong == [])
        #expect(checked == website.routes.count * Asker.allCases.count && checked > 300)
        print("matrix: \(website.routes.count) routes, \(Asker.allCases.count) askers, \(checked) answers")
    }

    private static func ask(
        _ website: Website, _ route: Route, _ path: String, _ asker: Asker, _ people: [Asker: ID<Colleague>], _ database: any Database
    ) async throws -> Int {
        let cookie = if let colleague = people[asker] { try await SignedIn.cookie(colleague, in: database) } else { String?.none }
        let status = Mutex(0)
        try await Browser.open(website) { client in
            let browser = Browser(client, cookie: cookie)
            if route.method == .get {
                let code = try await browser.get(path).code
                status.withLock { $0 = code }
            } else {
                // With the seal of a page of his own, so that only the right to ask is tested.
                let seals = cookie == nil ? "/uitnodiging" : "/ik"
                try await browser.get(seals)
                let fields = browser.status == .ok ? try browser.unseen(cookie == nil ? "/uitnodiging" : "/afmelden") : [:]
                let code = try await browser.post(path, fields).code
                status.withLock { $0 = code }
            }
        }
        return status.withLock { $0 }
    }

    /// A client of the desk here, and the desk.
    private static func client(_ database: any Database) async throws -> (client: String, place: String) {
        try await database.read { db in
            let found = try db.first(
                "SELECT f.person, f.place FROM client_file f JOIN place l ON l.id = f.place WHERE l.name = 'Fonteinbos' ORDER BY f.id"
            ) { ($0.id(0, of: Place.self).description, $0.id(1, of: Place.self).description) }
            return try #require(found)
        }
    }

    /// A volunteer of the desk here.
    private static func someone(_ database: any Database) async throws -> ID<Colleague> {
        let (clock, ids) = (Clock.live, IDSource.live(.live))
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        let colleague = Colleague(id: ids.next(), name: "Iemand")
        try await database.write { db in
            let here = try #require(try db.first("SELECT id FROM place WHERE name = 'Fonteinbos'") { $0.id(0, of: Place.self) })
            try Colleagues.add(colleague, by: author, in: db)
            try Engagements.start(
                Engagement(id: ids.next(), colleague: colleague.id, place: here, kind: .volunteer, startedOn: clock.today),
                by: author, in: db)
        }
        return colleague.id
    }

    /// Somebody for each asker.
    private static func cookies(_ database: any Database) async throws -> [Asker: ID<Colleague>] {
        let (clock, ids) = (Clock.live, IDSource.live(.live))
        let author = Author(nil, ground: "test", clock: clock, ids: ids)
        return try await database.write { db in
            let elsewhere = Place(id: ids.next(), name: "Elders", serving: [MunicipalityCode(literal: "GM0599")])
            try Municipalities.put(Municipality(code: MunicipalityCode(literal: "GM0599"), name: "Rotterdam"), by: author, in: db)
            try Places.add(elsewhere, by: author, in: db)
            let here = try db.first("SELECT id FROM place WHERE name = 'Fonteinbos'") { $0.id(0, of: Place.self) } ?? elsewhere.id
            func add(_ name: String) throws -> ID<Colleague> {
                let colleague = Colleague(id: ids.next(), name: name)
                try Colleagues.add(colleague, by: author, in: db)
                return colleague.id
            }
            func engage(_ place: ID<Place>, _ kind: Engagement.Kind, _ function: Engagement.Function? = nil) throws -> ID<Colleague> {
                let colleague = try add("Iemand")
                try Engagements.start(
                    Engagement(id: ids.next(), colleague: colleague, place: place, kind: kind, function: function, startedOn: clock.today),
                    by: author, in: db)
                return colleague
            }
            func mandate(_ kind: Mandate.Kind) throws -> ID<Colleague> {
                let colleague = try add("Iemand")
                try Mandates.give(
                    Mandate(id: ids.next(), colleague: colleague, kind: kind, startedOn: clock.today), by: author, in: db)
                return colleague
            }
            let (left, over) = (try engage(here, .staff, .teamLeader), try engage(here, .volunteer))
            try Departure.leave(left, on: clock.today, at: clock.now(), by: author, in: db)
            try Shifts.plan(
                Shift(id: ids.next(), colleague: over, place: here, day: clock.today, opens: "00:00", closes: "00:01"), by: author, in: db)
            return [
                .volunteer: try engage(here, .volunteer), .legalWorker: try engage(here, .staff, .legalWorker),
                .teamLeader: try engage(here, .staff, .teamLeader), .leaderElsewhere: try engage(elsewhere.id, .staff, .teamLeader),
                .administrator: try mandate(.administrator), .auditor: try mandate(.auditor),
                .municipality: try mandate(.municipality(MunicipalityCode(literal: "GM0637"))),
                .municipalityElsewhere: try mandate(.municipality(MunicipalityCode(literal: "GM0599"))),
                .left: left, .shiftOver: over,
            ]
        }
    }
}
