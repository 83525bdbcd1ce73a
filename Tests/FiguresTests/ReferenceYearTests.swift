import Casework
import Reports
import Support
import Testing

/// The public report of Zoetermeer over 2017, to the digit, out of case records.
@Suite("The reference year")
struct ReferenceYearTests {
    private static let values = [
        "housing.persons": 187, "housing.dwellings": 78, "housing.balance": 72, "housing.gva": 19, "housing.shared": 4,
        "housing.minors": 6, "contacts.guidance": 1990, "contacts.infopoint": 647, "contacts.legal": 1236,
        "legal.reunification.opened": 200, "legal.reunification.succeeded": 37, "guidance.started.first": 105,
        "guidance.started.second": 254, "participation.groups": 11, "participation.workshops": 8,
        "integration.participants": 90, "volunteers.total": 41, "volunteers.places": 2,
    ]

    private static let cells = [
        ("housing.persons", "age", "adult", 105), ("housing.persons", "age", "child", 82),
        ("housing.persons", "sex", "male", 84), ("housing.persons", "sex", "female", 103),
        ("housing.persons", "nationality", "0336", 157), ("housing.gva", "street", "Vrouwenhuiswaard", 19),
        ("participation.workshops", "given-by", "own", 5), ("volunteers.total", "role", "guide", 21),
        ("volunteers.total", "role", "housing", 3), ("volunteers.total", "role", "intern", 3),
        ("volunteers.total", "role", "participation", 6), ("volunteers.total", "role", "legal", 3),
        ("volunteers.total", "beside", "interpreter", 5), ("desk.sessions", "desk", "legal", 3),
        ("staff.present", "function", "team-leader", 2), ("staff.left", "function", "team-leader", 3),
        ("staff.left", "function", "administration", 1), ("staff.joined", "function", "team-leader", 1),
        ("staff.hours", "function", "youth-coach", 16),
    ]

    @Test("Every number of the public report comes out of the records", arguments: values.sorted { $0.key < $1.key })
    func value(_ id: String, _ expected: Int) async throws {
        #expect(try await PracticeTown.shared.database().count(id, "GM0637", 2017).value == expected)
    }

    @Test("And so does every number inside one", arguments: cells)
    func cell(_ id: String, _ breakdown: String, _ key: String, _ expected: Int) async throws {
        #expect(try await PracticeTown.shared.database().count(id, "GM0637", 2017).cell(breakdown, key) == expected)
    }

    @Test("House sharing is where the report says it is")
    func sharing() async throws {
        let streets = try await PracticeTown.shared.database().count("housing.shared", "GM0637", 2017).division("street")
        #expect(Set(streets?.cells.map(\.key) ?? []) == ["Vijverdreef", "Rozenwater"])
    }

    @Test("The lead of 72 is the sum of its ledger lines")
    func ledger() async throws {
        let lines = try await PracticeTown.shared.database().members("housing.balance", "GM0637", 2017)
        #expect(lines.map(\.amount).reduce(0, +) == 72)
        #expect(Set(lines.compactMap { $0.keys[0] }) == ["opening", "target", "realised"])
    }

    @Test("Only one sum of 2017 does not fit: the roles of the volunteers, 36 against 41")
    func checks() async throws {
        let failed = try await PracticeTown.shared.database().report("GM0637", 2017).checks.filter { !$0.fits }
        #expect(failed.map(\.check.id) == ["volunteers.total.role"])
        #expect(failed.first?.sum == "36 ≠ 41")
    }

    @Test("In 2018 a source states another opening than we count, and that is flagged")
    func restated() async throws {
        let failed = try await PracticeTown.shared.database().report("GM0637", 2018).checks.filter { !$0.fits }
        #expect(failed.map(\.check.id).contains("housing.balance.restated"))
    }

    @Test("Last year's numbers stand beside this year's")
    func before() async throws {
        let report = try await PracticeTown.shared.database().report("GM0637", 2017)
        #expect(report.entries.first { $0.count.figure.id == "housing.balance" }?.before?.value == 35)
    }
}
