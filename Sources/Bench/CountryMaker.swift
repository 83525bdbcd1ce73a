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
    private let days: [String]

    init(_ country: Country, _ path: String) {
        self.country = country
        self.path = path
        let from = Period.year(country.firstYear).from
        days = (0..<from.days(until: Period.year(Country.lastYear).until)).map { from.adding(days: $0).iso }
    }

    func make() async throws {
        for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) }
        let database = try SQLiteDatabase.open(path)
        try await Everything.migrator.migrate(database, clock: .live)
        try database.close()
        try fill(RawSQLite(path))
        let filled = try SQLiteDatabase.open(path)
        for rollup in Everything.work.flatMap({ $0.rollups }) { try await filled.write { try rollup.rebuild($0) } }
        try filled.close()
    }

    private func fill(_ raw: RawSQLite) throws {
        try raw.run("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN")
        let makers: [(RawSQLite) throws -> Void] = [towns, people, courses, files, tracks, team, voice, contacts]
        for (number, maker) in makers.enumerated() {
            try maker(raw)
            FileHandle.standardError.write(Data("Country \((number + 1) * 100 / makers.count) %\n".utf8))
        }
        try raw.run("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)")
    }

    func nextID() -> Int {
        lastID += 1
        return lastID
    }

    func pick(_ number: Int) -> Int { Int(chance.next() % UInt64(number)) }
    func town() -> RawStatement.Value { .text(country.code(pick(country.municipalities))) }
    func day() -> RawStatement.Value { .text(days[pick(days.count)]) }
    func person() -> RawStatement.Value { .integer(1_000_000_000 + pick(country.people)) }
    func pick(_ words: [String]) -> RawStatement.Value { .text(words[pick(words.count)]) }

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
