import Casework
import Support
import Testing

/// The list behind a figure.
@Suite("The list of a figure")
struct ListTests {
    @Test("It has a line for each one that the figure counts, and a head")
    func lines() async throws {
        let ending = try await Wegwijs.figure("housing.persons", "--list")
        let rows = try CSVReader.rows(ending.out)
        #expect(ending.code == 0)
        #expect(rows.count == 187 + 1)
        #expect(rows[0].prefix(4) == ["number", "date", "amount", "about"])
        #expect(rows.dropFirst().allSatisfy { $0[1].hasPrefix("2017-") && $0[2] == "1" })
        #expect(Set(rows.map { $0[0] }).count == 188)
    }

    @Test("As JSON it is the same list, and the value is its sum")
    func json() async throws {
        let figure = try Answered.figure(try await Wegwijs.figure("housing.persons", "--list", "--format", "json").out)
        let rows = try CSVReader.rows(try await Wegwijs.figure("housing.persons", "--list").out).dropFirst()
        #expect(figure.value == 187)
        #expect(figure.lines?.reduce(0) { $0 + $1.amount } == 187)
        #expect(figure.lines?.map(\.number) == rows.map { $0[0] })
    }

    @Test("Without a list it is the number and its breakdowns")
    func number() async throws {
        let rows = try CSVReader.rows(try await Wegwijs.figure("housing.persons").out)
        #expect(rows.filter { $0[3].isEmpty }.map { $0[6] } == ["187"])
        let figure = try Answered.figure(try await Wegwijs.figure("housing.persons", "--format", "json").out)
        #expect(figure.value == 187 && figure.lines == nil)
    }

    @Test("What would run as a formula in a spreadsheet does not", arguments: ["=1+1", "+31", "-x", "@cmd", "=\u{200D}1", "\tx"])
    func formula(_ street: String) async throws {
        let path = try await PracticePlace.copy()
        try await Tampering.name(theStreets: street, in: path)
        let ending = try await Wegwijs.figure("housing.shared", file: path)
        let rows = try CSVReader.rows(ending.out)
        #expect(rows.contains { row in row.contains { $0.utf8.elementsEqual("'\(street)".utf8) } })
        for cell in rows.dropFirst().flatMap({ $0 }) {
            guard let first = cell.utf8.first, Int(cell) == nil else { continue }
            #expect(!"=+-@\t\r".utf8.contains(first), "\(cell)")
        }
    }
}
