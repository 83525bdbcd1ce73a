import Casework
import Clients
import Database
import Foundation

/// Fills a file with clients of many places, with the keys of their names; every hundredth is there twice, misspelt.
struct PeopleMaker {
    let people: Int
    let path: String

    /// Clients of each place.
    static let perPlace = 5_000
    /// Leads the first place, and all of them.
    static let (leader, chief) = (1, 2)

    var places: Int { max(1, people / Self.perPlace) }

    func make() async throws {
        let database = try SQLiteDatabase.open(path)
        try await Everything.migrator.migrate(database, clock: .live)
        try database.close()
        let raw = try RawSQLite(path)
        try raw.run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN")
        try team(raw)
        let keys = try clients(raw)
        let key = try raw.prepare("INSERT INTO person_key (place, key, person) VALUES (?1, ?2, ?3)")
        try raw.run("DROP INDEX person_key_by_person; DROP INDEX person_key_by_key")
        for place in 0..<places {
            let rows = keys[place].sorted { ($0.key, $0.person) < ($1.key, $1.person) }
            for row in rows { try key.insert([.integer(place), .text(row.key), .integer(Int(row.person))]) }
        }
        try raw.run("""
            CREATE INDEX person_key_by_person ON person_key (person, key);
            CREATE INDEX person_key_by_key ON person_key (key, place, person);
            COMMIT; ANALYZE; PRAGMA journal_mode = WAL
            """)
        unlink(path + ".lock")
    }

    private func team(_ raw: RawSQLite) throws {
        let colleague = try raw.prepare("INSERT INTO colleague (id, name) VALUES (?1, 'Collega')")
        let place = try raw.prepare("INSERT INTO place (id, name) VALUES (?1, ?2)")
        let engagement = try raw.prepare("""
            INSERT INTO engagement (id, colleague, place, kind, function, started_on)
            VALUES (?1, ?2, ?3, 'staff', 'team-leader', '2015-01-01')
            """)
        for id in [Self.leader, Self.chief] { try colleague.insert([.integer(id)]) }
        for number in 0..<places {
            try place.insert([.integer(number), .text("Locatie \(number)")])
            try engagement.insert([.integer(10 + number), .integer(Self.chief), .integer(number)])
        }
        try engagement.insert([.integer(5), .integer(Self.leader), .integer(0)])
    }

    private func clients(_ raw: RawSQLite) throws -> [[(key: String, person: Int32)]] {
        let person = try raw.prepare(
            "INSERT INTO person (id, born, sex, nationality, birth_country) VALUES (?1, ?2, ?3, '0336', '7009')")
        let name = try raw.prepare(
            "INSERT INTO person_name (id, person, kind, script, text) VALUES (?1, ?1, 'document', 'Latn', ?2)")
        let file = try raw.prepare("INSERT INTO client_file (id, person, place, opened_on) VALUES (?1, ?1, ?2, '2016-01-01')")
        let number = try raw.prepare("INSERT INTO person_number (id, person, digits) VALUES (?1, ?1, ?2)")
        let phone = try raw.prepare(
            "INSERT INTO phone (id, person, number, whose, from_on) VALUES (?1, ?1, ?2, 'own', '2016-01-01')")
        var (names, chance) = (BenchNames(), Chance(state: 3))
        var keys = Array(repeating: [(key: String, person: Int32)](), count: places)
        var (before, born) = ("", "")
        for id in 0..<people {
            let isDouble = id % 100 == 99
            let text = isDouble ? names.slip(before) : names.next()
            if !isDouble { born = Self.birth(&chance) }
            before = text
            let sex = isDouble || id % 2 == 0 ? "unknown" : id % 4 == 1 ? "male" : "female"
            try person.insert([.integer(id), .text(born), .text(sex)])
            try name.insert([.integer(id), .text(text)])
            let place = id / Self.perPlace % places
            try file.insert([.integer(id), .integer(place)])
            if id % 5 > 0, !isDouble { try number.insert([.integer(id), .text(String(2_000_000_000 + id))]) }
            if id % 3 > 0 { try phone.insert([.integer(id), .text("06" + String(10_000_000 + id * 7 / (isDouble ? 8 : 7)))]) }
            keys[place] += PersonKeys.of([text]).map { (key: $0, person: Int32(id)) }
        }
        return keys
    }

    /// One in four was written down as the first of January.
    private static func birth(_ chance: inout Chance) -> String {
        let (year, number) = (1945 + chance.next() % 70, chance.next())
        if number % 4 == 0 { return "\(year)-01-01" }
        let (month, day) = (10 + number / 4 % 3, 10 + number / 16 % 19)
        return "\(year)-\(month)-\(day)"
    }
}
