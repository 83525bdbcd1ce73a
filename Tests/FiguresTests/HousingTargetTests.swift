import Casework
import Database
import Dates
import Housing
import Reports
import Support
import Testing

/// Who counts for the target, when, and how the ledger adds up.
@Suite("The housing target")
struct HousingTargetTests {
    private func town(
        _ fill: @escaping @Sendable (Stage, MunicipalityCode) throws -> Void
    ) async throws -> any Database {
        let database = try await Scratch.database()
        try await database.write { db in
            let stage = Stage(db)
            try fill(stage, stage.municipality("GM9001", "Molenrade"))
        }
        return database
    }

    @Test("Who moves from the GVA to a dwelling counts once, in the GVA")
    func once() async throws {
        let database = try await town { stage, town in
            let group = try stage.dwelling(in: town, .group, offered: "2017-01-01")
            let home = try stage.dwelling(in: town, offered: "2017-01-01")
            let person = try stage.person(born: "1990")
            try stage.place(person, in: group, of: town, .gva, on: "2017-02-01")
            try stage.place(person, in: home, of: town, on: "2017-08-01")
        }
        #expect(try await database.count("housing.persons", "GM9001", 2017).value == 0)
        #expect(try await database.count("housing.gva", "GM9001", 2017).value == 1)
        #expect(try await database.count("housing.balance", "GM9001", 2017).cell("line", "realised") == 1)
    }

    @Test("By a route that does not count yet on that day, nobody counts")
    func tooEarly() async throws {
        let database = try await town { stage, town in
            let group = try stage.dwelling(in: town, .group, offered: "2015-01-01")
            try stage.place(stage.person(), in: group, of: town, .gva, on: "2015-12-31")
        }
        #expect(try await database.count("housing.gva", "GM9001", 2015).value == 0)
    }

    @Test("An opening that a source states later is a line of its own: what it differs from what we counted")
    func restated() async throws {
        let database = try await town { stage, town in
            try stage.enter(.opening, 10, "2017-1", of: town)
            try stage.enter(.target, 4, "2017-1", of: town)
            try stage.enter(.opening, 5, "2017-2", of: town)
            try stage.enter(.target, 3, "2017-2", of: town)
        }
        let balance = try await database.count("housing.balance", "GM9001", 2017)
        #expect(balance.cell("line", "restated") == -1)
        #expect(balance.value == 2)
        #expect(try await database.count("housing.balance", "GM9001", 2018).cell("line", "opening") == 2)
    }

    @Test("A correction without a reason is refused, and a target below zero")
    func refused() async throws {
        let database = try await town { stage, town in try stage.enter(.target, 4, "2017-1", of: town) }
        let wrong: [(Refusal, @Sendable (Stage, MunicipalityCode) throws -> Void)] = [
            (.correctionWithoutReason, { try $0.enter(.correction, 1, "2017-1", of: $1) }),
            (.negativeTarget, { try $0.enter(.target, -5, "2017-2", of: $1) }),
        ]
        for (refusal, deed) in wrong {
            await #expect(throws: refusal) {
                try await database.write { try deed(Stage($0, from: 1000), MunicipalityCode(literal: "GM9001")) }
            }
        }
        #expect(try await database.count("housing.balance", "GM9001", 2017).value == -4)
    }

    @Test("A number that is stated again takes the place of the one before, also when that was entered later")
    func again() async throws {
        let database = try await town { stage, town in
            try stage.enter(.opening, 9, "2017-1", of: town)
            try stage.enter(.target, 162, "2017-1", of: town, stated: "2017-01-02")
            try stage.enter(.target, 104, "2017-1", of: town, stated: "2017-05-02")
            try stage.enter(.target, 130, "2017-1", of: town, stated: "2017-03-02")
            try stage.enter(.opening, 4, "2017-1", of: town, stated: "2017-02-01")
        }
        let balance = try await database.count("housing.balance", "GM9001", 2017)
        #expect(balance.cell("line", "opening") == 4 && balance.cell("line", "target") == -104)
        #expect(balance.value == -100)
    }

    @Test("A redistribution is stored once and stands in the ledger of both, so the sum of both stays what it was")
    func swapped() async throws {
        let database = try await town { stage, town in
            let other = try stage.municipality("GM9002", "Waterrade")
            try stage.enter(.target, 10, "2017-1", of: town)
            try stage.enter(.target, 20, "2017-1", of: other)
            try stage.swap(3, from: town, to: other, "2017-1")
        }
        #expect(try await database.count("housing.balance", "GM9001", 2017).cell("line", "swap") == 3)
        #expect(try await database.count("housing.balance", "GM9001", 2017).value == -7)
        #expect(try await database.count("housing.balance", "GM9002", 2017).value == -23)
        #expect(try await database.count("housing.balance", "NL", 2017).value == -30)
        #expect(try await database.count("housing.balance", "GM9002", 2018).cell("line", "opening") == -23)
    }

    @Test("Nobody moves into a dwelling that was not offered yet, or that stands elsewhere")
    func dwelling() async throws {
        _ = try await town { stage, town in
            let other = try stage.municipality("GM9002", "Waterrade")
            let home = try stage.dwelling(in: town, offered: "2017-06-01")
            let person = try stage.person()
            #expect(throws: Refusal.self) { try stage.place(person, in: home, of: town, on: "2017-05-31") }
            #expect(throws: Refusal.self) { try stage.place(person, in: home, of: other, on: "2017-06-02") }
        }
    }
}
