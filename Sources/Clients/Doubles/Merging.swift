import Casework
import Database
import Dates
import Trail
import Web

/// Two records of one person become one (samenvoegen): all that belongs to the double goes to the one that is kept. All of it is
/// part of one revision, so it can be put back.
struct Merging {
    let double: ID<Person>
    let kept: ID<Person>
    let revision: Revision
    let db: any Writing

    /// - Parameter belongings: all tables of which rows belong to people.
    func merge(_ belongings: [Belonging]) throws {
        try Sponsors.merge(double, into: kept, within: revision, in: db)
        for belonging in belongings {
            try clear(belonging)
            try countOnce(belonging)
            try move(belonging)
        }
        try fill()
        try Merges.record(double, into: kept, within: revision, in: db)
        try PersonKeys.renew(double, in: db)
        try PersonKeys.renew(kept, in: db)
    }

    // MARK: What both have

    /// Of rows that a person has once, one stays: that which goes on, else that of the record that is kept.
    private func clear(_ belonging: Belonging) throws {
        let columns: [SQL]
        switch belonging.repeats {
        case .any: return
        case .once(let once), .onceAtATime(let once): columns = once
        }
        let table = belonging.table
        let same = columns.map { column -> SQL in " AND k." + column + " IS NOT DISTINCT FROM d." + column }
        let sql: SQL = "SELECT d." + table.key + ", k." + table.key + " FROM " + table.name + " d JOIN " + table.name
            + " k ON k.person = $2" + .joined(same, by: "") + " WHERE d.person = $1 ORDER BY 1, 2"
        let pairs = try db.all(sql, double, kept) { (double: $0.id(0, of: Belonging.self), kept: $0.id(1, of: Belonging.self)) }
        var gone: Set<ID<Belonging>> = []
        for pair in pairs where !gone.contains(pair.double) && !gone.contains(pair.kept) {
            let (isKeptOver, isDoubleOver) = (try hasEnded(pair.kept, belonging), try hasEnded(pair.double, belonging))
            if case .onceAtATime = belonging.repeats, isKeptOver || isDoubleOver { continue }
            let loser = isKeptOver && !isDoubleOver ? pair.kept : pair.double
            gone.insert(loser)
            for table in belonging.ends + [table] {
                try revision.keep(table, loser, in: db)
                try db.run("DELETE FROM " + table.name + " WHERE " + table.key + " = $1", loser)
            }
        }
    }

    /// Who was counted under both numbers is counted once.
    private func countOnce(_ belonging: Belonging) throws {
        guard let counted = belonging.counted else { return }
        let table = belonging.table
        let sql: SQL = "SELECT " + table.key + " FROM " + table.name + " WHERE person IN ($1, $2) AND " + counted
            + " IS NOT NULL ORDER BY " + counted + ", " + table.key
        let days = try db.all(sql, double, kept) { $0.id(0, of: Belonging.self) }
        for later in days.dropFirst() {
            try revision.keep(table, later, in: db)
            try db.run("UPDATE " + table.name + " SET " + counted + " = NULL WHERE " + table.key + " = $1", later)
        }
    }

    private func hasEnded(_ row: ID<Belonging>, _ belonging: Belonging) throws -> Bool {
        try belonging.ends.contains { end in try db.exists("SELECT 1 FROM " + end.name + " WHERE " + end.key + " = $1", row) }
    }

    private func move(_ belonging: Belonging) throws {
        let table = belonging.table
        let rows = try db.all(
            "SELECT " + table.key + " FROM " + table.name + " WHERE person = $1 ORDER BY 1", double
        ) { $0.id(0, of: Belonging.self) }
        for row in rows {
            try revision.keep(table, row, in: db)
            try db.run("UPDATE " + table.name + " SET person = $2 WHERE " + table.key + " = $1", row, kept)
        }
    }

    // MARK: What only the double knew

    private func fill() throws {
        guard let one = try People.find(kept, db), let other = try People.find(double, db) else { return }
        let filled = one.filled(from: other)
        if filled != one { try People.change(filled, within: revision, in: db) }
    }
}

extension Person {
    /// The same person with what was not known of him here.
    func filled(from other: Person) -> Person {
        Person(
            id: id, born: PartialDate.moreExact(born, other.born), sex: sex == .unknown ? other.sex : sex,
            nationality: nationality == "0000" ? other.nationality : nationality,
            birthCountry: birthCountry == "0000" ? other.birthCountry : birthCountry)
    }
}

extension PartialDate {
    /// The first, unless the other says more about the same: where a birth was not written down, 1 January is.
    static func moreExact(_ one: PartialDate?, _ other: PartialDate?) -> PartialDate? {
        guard let one, let other else { return one ?? other }
        return one.year == other.year && !one.saysDay && other.saysDay ? other : one
    }

    /// Whether it is more than a year, or a first of January that stands for one.
    var saysDay: Bool { isComplete && !(month == 1 && day == 1) }
}
