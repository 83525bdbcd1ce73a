import Casework
import Database
import Dates
import Reports
import Support
import Testing

/// A figure is a list that can be counted.
@Suite("The number and its list")
struct NumberAndListTests {
    private static let figures = Everything.book.all.map(\.id)

    @Test("The number is the sum of its list, in every year", arguments: figures, [2016, 2017, 2018])
    func value(_ id: String, _ year: Int) async throws {
        let database = try await PracticeTown.shared.database()
        let count = try await database.count(id, "GM0637", year)
        let members = try await database.members(id, "GM0637", year)
        #expect(members.map(\.amount).reduce(0, +) == count.value)
        let value = try await database.read { db in
            try Counter.value(of: Everything.book.figure(id), in: Area.find("GM0637", db), during: .year(year), db)
        }
        #expect(value == count.value)
    }

    @Test("Every cell of every breakdown is the sum of its lines", arguments: figures)
    func cells(_ id: String) async throws {
        let database = try await PracticeTown.shared.database()
        let count = try await database.count(id, "GM0637", 2017)
        let members = try await database.members(id, "GM0637", 2017)
        for (place, division) in count.divisions.enumerated() {
            let sums = Dictionary(members.compactMap { member in member.keys[place].map { ($0, member.amount) } }, uniquingKeysWith: +)
            #expect(division.cells.filter { $0.value != 0 }.reduce(into: [:]) { $0[$1.key] = $1.value }
                == sums.filter { $0.value != 0 })
        }
    }

    @Test("What is counted only when asked for adds up to the number too, and each part has its own list", arguments: [
        "contacts.guidance", "contacts.infopoint", "contacts.legal",
    ])
    func parts(_ id: String) async throws {
        let database = try await PracticeTown.shared.database()
        let (figure, value) = (try Everything.book.figure(id), try await database.count(id, "GM0637", 2017).value)
        #expect(figure.more.map(\.id) == ["topic", "hour", "language"] && value > 0)
        for breakdown in figure.breakdowns + figure.more {
            try await database.read { db in
                let (area, year) = (try Area.find("GM0637", db), Period.year(2017))
                let cells = try Counter.division(of: figure, by: breakdown, in: area, during: year, db).cells.filter { $0.value != 0 }
                #expect(cells.map(\.value).reduce(0, +) == value, "\(breakdown.id)")
                for cell in cells {
                    let lines = try Members.list(of: figure, in: area, during: year, only: Part(breakdown, cell.key), most: .max, db)
                    #expect(lines.count == cell.value && cell.label != Phrase(same: cell.key) || breakdown.id == "place")
                }
            }
        }
    }

    @Test("Every figure has a definition, a unit and words for every key that occurs", arguments: figures)
    func words(_ id: String) async throws {
        let count = try await PracticeTown.shared.database().count(id, "GM0637", 2017)
        #expect(!count.figure.definition.nl.isEmpty && !count.figure.definition.en.isEmpty)
        for division in count.divisions {
            guard case .asStored = division.breakdown.words else {
                for cell in division.cells { #expect(cell.label != Phrase(same: cell.key), "\(id) \(cell.key)") }
                continue
            }
        }
    }

    @Test("A list page is fifty lines, newest first, and pages do not overlap")
    func paging() async throws {
        let database = try await PracticeTown.shared.database()
        let all = try await database.members("contacts.legal", "GM0637", 2017)
        let second = try await database.read { db in
            try Members.list(
                of: Everything.book.figure("contacts.legal"), in: Area.find("GM0637", db), during: .year(2017),
                skipping: Members.perPage, db)
        }
        #expect(second.map(\.number) == all[50..<100].map(\.number))
        #expect(all.map(\.date) == all.map(\.date).sorted(by: >))
    }

    @Test("Every check names figures and cells that exist")
    func checks() {
        for check in Everything.book.all.flatMap(\.checks) {
            for term in check.left + check.right {
                let (id, breakdown) = Self.parts(of: term)
                let figure = Everything.book.all.first { $0.id == id }
                #expect(figure != nil, "\(check.id)")
                if let breakdown { #expect(figure?.breakdowns.contains { $0.id == breakdown } == true, "\(check.id)") }
            }
        }
    }

    private static func parts(of term: Check.Term) -> (String, String?) {
        switch term {
        case .figure(let id): (id, nil)
        case .cell(let id, let breakdown, _), .less(let id, let breakdown, _), .cells(let id, let breakdown): (id, breakdown)
        }
    }
}
