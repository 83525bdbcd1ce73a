import Casework
import Clients
import Database
import Dates
@testable import Housing
import Organisation
import Reports
import Support
import Testing
import Trail

/// One town with its dwellings and a ledger, to tell a history in a few lines and ask how it adds up.
struct Ledger {
    let stage: Stage
    let town: MunicipalityCode
    let home: ID<Dwelling>
    let group: ID<Dwelling>

    init(_ stage: Stage, _ code: StaticString = "GM9001", _ name: String = "Molenrade") throws {
        self.stage = stage
        town = try stage.municipality(code, name)
        home = try stage.dwelling(in: town, offered: "2010-01-01")
        group = try stage.dwelling(in: town, .group, offered: "2010-01-01")
    }

    func enter(_ kind: TargetEntry.Kind, _ amount: Int, _ half: String, reason: String? = nil, stated: String? = nil) throws {
        try stage.enter(kind, amount, half, of: town, reason: reason, stated: stated)
    }

    /// Somebody new, or somebody known, comes to live here.
    @discardableResult
    func house(
        _ known: ID<Person>? = nil, _ route: Placement.Route = .regular, on day: String, told: String? = nil
    ) throws -> (person: ID<Person>, placement: ID<Placement>) {
        let person = try known ?? stage.person()
        let placement = Placement(
            id: stage.ids.next(), municipality: town, person: person, dwelling: route == .gva ? group : home, route: route,
            startedOn: try stage.date(day), registeredOn: try told.map(stage.date))
        try Placements.add(placement, by: stage.author, in: stage.db)
        return (person, placement.id)
    }

    func house(_ count: Int, on day: String) throws {
        for _ in 0..<count { try house(on: day) }
    }

    func correct(_ one: (person: ID<Person>, placement: ID<Placement>), to day: String?) throws {
        let revision = try Revision.begin(
            "corrected", "placement", of: one.placement, at: Clock.live.now(), ids: stage.ids, by: stage.author, in: stage.db)
        try Placements.correct(
            one.placement, of: one.person,
            CountCorrection(countedOn: try day.map(stage.date), reason: "volgens het volgsysteem", source: "COA"),
            on: try stage.date("2018-01-01"), within: revision, by: stage.author, in: stage.db)
    }

    func account(_ half: String) throws -> TargetAccount {
        try TargetBook.read(town, stage.db).account(of: Self.half(half))
    }

    func closing(_ half: String) throws -> Int { try account(half).closing }
    func realised(_ half: String) throws -> Int { try account(half).realised }

    static func half(_ text: String) -> HalfYear { HalfYear(text: text) ?? HalfYear(year: 2017, half: .first) }

    /// Tells a history in a new town.
    static func tell(_ body: @escaping @Sendable (Ledger) throws -> Void) async throws {
        let database = try await Scratch.database()
        try await database.write { try body(Ledger(Stage($0))) }
        try await same(database)
    }

    /// What a page adds up is what the figure of the report adds up, of every municipality and half-year.
    static func same(_ database: any Database) async throws {
        let books = try await database.read { db in try Municipalities.all(db).map { try TargetBook.read($0.code, db) } }
        for book in books {
            for half in book.halves {
                let period = half.period
                let count = try await database.read { db in
                    try Counter.count(
                        Everything.book.figure("housing.balance"), in: Area.find(book.municipality.text, db), during: period, db)
                }
                #expect(count.value == book.account(of: half).closing, "\(book.municipality) \(half.text)")
            }
        }
    }
}
