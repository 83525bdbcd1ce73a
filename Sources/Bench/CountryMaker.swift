import Casework
import Database
import Dates
import Foundation
import Web

/// Fills a file with a country. By raw statements, because the deeds would take an hour; the rollups are made by the
/// work's own rebuild.
final class CountryMaker {
    let country: Country
    private let path: String
    private var chance = Chance(state: 42)
    private var lastID = 0
    /// The town of each person, in the order in which they were housed.
    var homes: [Int] = []
    private let days: [String]
    private let started = ContinuousClock.now

    init(_ country: Country, _ path: String) {
        self.country = country
        self.path = path
        let from = Period.year(country.firstYear).from
        days = (0..<from.days(until: Period.year(Country.lastYear).until)).map { from.adding(days: $0).iso }
    }

    /// Under another name until it is whole: a country that was broken off is not taken for one to measure on.
    func make() async throws {
        let draft = path + ".draft"
        for ending in ["", "-wal", "-shm", ".lock"] { unlink(draft + ending) }
        let database = try SQLiteDatabase.open(draft)
        try await Everything.migrator.migrate(database, clock: .live)
        try database.close()
        try fill(RawSQLite(draft))
        let filled = try SQLiteDatabase.open(draft)
        for rollup in Everything.work.flatMap({ $0.rollups }) { try await filled.write { try rollup.rebuild($0) } }
        try filled.close()
        say("counted per month")
        unlink(draft + ".lock")
        guard Machine.fileSize(draft + "-wal") == 0, rename(draft, path) == 0 else {
            throw RawSQLite.Fault(message: "The file could not get its name.")
        }
    }

    /// Without a journal: nobody else knows the file yet, and what is broken off is thrown away.
    private func fill(_ raw: RawSQLite) throws {
        try raw.run("PRAGMA journal_mode = DELETE; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
        // Ten million index entries are sorted on disk, not in memory.
        try raw.run("PRAGMA temp_store = FILE; BEGIN")
        let makers: [(String, (RawSQLite) throws -> Void)] = [
            ("towns", towns), ("people", people), ("courses", courses), ("files", files), ("tracks", tracks),
            ("team", team), ("voice", voice), ("contacts", contacts),
        ]
        for (name, maker) in makers {
            try maker(raw)
            say(name)
        }
        try raw.run("COMMIT; PRAGMA journal_mode = WAL")
    }

    func say(_ what: String) {
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        FileHandle.standardError.write(Data("\(ResultTable.rounded(seconds)) s: \(what)\n".utf8))
    }

    func nextID() -> Int {
        lastID += 1
        return lastID
    }

    func pick(_ number: Int) -> Int { Int(chance.next() % UInt64(number)) }
    func code(_ town: Int) -> RawStatement.Value { .text(country.code(town)) }
    func town() -> RawStatement.Value { .text(country.code(pick(country.municipalities))) }
    func day() -> RawStatement.Value { .text(days[pick(days.count)]) }
    func pick(_ words: [String]) -> RawStatement.Value { .text(words[pick(words.count)]) }

    /// Someone housed in the three years before, and the town: the work is with newcomers, where they live.
    func newcomer(_ part: Int, of all: Int) -> (person: RawStatement.Value, town: Int) {
        let newest = (part * homes.count) / all
        let number = newest - pick(min(newest + 1, max(1, homes.count * 3 / country.years)))
        return (.integer(1_000_000_000 + number), homes[number])
    }

    /// Days in order, so that a contact's identity grows with its day, as it does in life.
    func day(_ part: Int, of all: Int) -> String { days[part * days.count / all] }
}

/// SplitMix64, the same at every run.
struct Chance {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
