import Access
import Casework
import Database
import Dates
import Foundation
import SignIn
import Trail
import Web

/// Fills a file with desks: clients with names to find, years of conversations with them, and volunteers on shift with work.
struct DeskMaker {
    let clients: Int
    let contacts: Int
    let clerks: Int
    let path: String

    /// Of the conversations: the last so many years, so that the reports have something to count.
    private static let days = 3_650
    /// Clear of the numbers of clients and of the team.
    private static let first = 1_000_000_000
    /// Each helps the same few again and again, as the budget on looking expects.
    static let clientsOfOne = 3
    private static let topics = ["money", "benefits", "housing", "health", "school", "residence", "other"]

    private var places: Int { max(1, clients / PeopleMaker.perPlace) }

    static func code(_ place: Int) -> String { "GM" + String(String(10_001 + place).dropFirst()) }

    /// - Returns: who sits where, signed in.
    func make() async throws -> [ClerkSeat] {
        try await PeopleMaker(people: clients, path: path).make()
        let raw = try RawSQLite(path)
        try raw.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = FILE; BEGIN")
        try towns(raw)
        try team(raw)
        try conversations(raw)
        try raw.run("COMMIT; ANALYZE; PRAGMA journal_mode = WAL")
        unlink(path + ".lock")
        let database = try SQLiteDatabase.open(path)
        for rollup in Everything.work.flatMap({ $0.rollups }) { try await database.write { try rollup.rebuild($0) } }
        let seats = try await signIn(database)
        try database.close()
        return seats
    }

    private func towns(_ raw: RawSQLite) throws {
        let town = try raw.prepare("INSERT INTO municipality (code, name) VALUES (?1, ?2)")
        let serves = try raw.prepare("INSERT INTO place_municipality (place, municipality) VALUES (?1, ?2)")
        let session = try raw.prepare("""
            INSERT INTO desk_session (id, place, desk, weekday, opens, closes, from_on)
            VALUES (?1, ?2, 'general', ?3, '10:00', '15:00', '2016-01-01')
            """)
        for place in 0..<places {
            try town.insert([.text(Self.code(place)), .text("Gemeente \(place)")])
            try serves.insert([.integer(place), .text(Self.code(place))])
            for day in 1...5 { try session.insert([.integer(place * 10 + day), .integer(place), .integer(day)]) }
        }
    }

    private func team(_ raw: RawSQLite) throws {
        let colleague = try raw.prepare("INSERT INTO colleague (id, name) VALUES (?1, 'Collega')")
        let engagement = try raw.prepare("""
            INSERT INTO engagement (id, colleague, place, kind, started_on) VALUES (?1, ?1, ?2, 'volunteer', '2016-01-01')
            """)
        let shift = try raw.prepare(
            "INSERT INTO shift (id, colleague, place, day, opens, closes) VALUES (?1, ?2, ?3, ?4, '00:00', '23:59')")
        let task = try raw.prepare("""
            INSERT INTO follow_up (id, place, person, step, topic, due_on, owner) VALUES (?1, ?2, ?3, 'call', 'money', ?4, ?5)
            """)
        let today = Clock.live.today
        for number in 0..<clerks {
            let (id, place) = (Self.first + number * 20, number % places)
            try colleague.insert([.integer(id)])
            try engagement.insert([.integer(id), .integer(place)])
            // Tomorrow too: a run may go past midnight.
            for day in 0..<2 {
                try shift.insert([.integer(id + day), .integer(id), .integer(place), .text(today.adding(days: day).iso)])
            }
            for day in 0..<10 {
                let due = today.adding(days: day - 3).iso
                try task.insert([
                    .integer(id + day), .integer(place), .integer(client(day, of: number)), .text(due), .integer(id),
                ])
            }
        }
    }

    /// Of the place where that one works.
    private func client(_ number: Int, of clerk: Int) -> Int {
        let inPlace = min(PeopleMaker.perPlace, clients)
        return clerk % places * PeopleMaker.perPlace + (clerk / places * 10 + number) * 7 % inPlace
    }

    private func conversations(_ raw: RawSQLite) throws {
        let about = "FROM sqlite_master WHERE tbl_name = 'contact' AND type = 'index' AND sql IS NOT NULL"
        let indexes = try raw.texts("SELECT sql " + about)
        for name in try raw.texts("SELECT name " + about) { try raw.run("DROP INDEX " + name) }
        let contact = try raw.prepare("""
            INSERT INTO contact (id, municipality, place, kind, day, time, channel, topic, person, language)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, 'walk-in', ?7, ?8, ?9)
            """)
        var chance = Chance(state: 5)
        let first = Clock.live.today.adding(days: -Self.days)
        let kinds = ["guidance", "guidance", "info-point", "legal"]
        for number in 0..<contacts {
            let (draw, person) = (Int(chance.next() >> 1), Int(chance.next() >> 1) % clients)
            let place = person / PeopleMaker.perPlace % places
            try contact.insert([
                .integer(Self.first + number), .text(Self.code(place)), .integer(place), .text(kinds[draw % 4]),
                .text(first.adding(days: number * Self.days / contacts).iso),
                .text("\(10 + draw / 4 % 5):\(10 + draw / 20 % 50)"), .text(Self.topics[draw / 1000 % 7]),
                draw / 7000 % 7 == 0 ? .null : .integer(person), .text(draw / 49_000 % 3 == 0 ? "tir" : "ara"),
            ])
        }
        for index in indexes { try raw.run(index) }
    }

    private func signIn(_ database: SQLiteDatabase) async throws -> [ClerkSeat] {
        let (clock, ids) = (Clock.live, IDSource.live(.live))
        return try await database.write { db in
            try (0..<clerks).map { number in
                let (author, colleague) = (Author(nil, ground: "bench", clock: clock, ids: ids), Self.first + number * 20)
                let token = try Sessions.start(
                    for: ID(Int64(colleague)), on: "bench", SessionTerms(), clock, id: ids.next(), by: author, in: db)
                return ClerkSeat(
                    number: number, cookie: "wegwijs=" + token.text,
                    clients: try (0..<Self.clientsOfOne).map { try known(client($0, of: number), db) },
                    place: ID<ClerkSeat>(Int64(number % places)).description, town: Self.code(number % places))
            }
        }
    }

    private func known(_ number: Int, _ db: any Reading) throws -> ClerkSeat.Client {
        let id = ID<ClerkSeat>(Int64(number))
        let name = try db.first("SELECT text FROM person_name WHERE person = $1", id) { $0.text(0) }
        return ClerkSeat.Client(id: id.description, name: name ?? "")
    }
}
