import Casework
import Database
import Dates
import Reports
import Support

/// Short ways to ask, for the tests.
extension Database {
    func count(_ id: String, _ municipality: String, _ year: Int) async throws -> Count {
        try await read { db in
            try Counter.count(
                Everything.book.figure(id), in: Area.find(municipality, db), during: .year(year), db)
        }
    }

    func members(_ id: String, _ municipality: String, _ year: Int) async throws -> [Member] {
        try await read { db in
            try Members.list(
                of: Everything.book.figure(id), in: Area.find(municipality, db), during: .year(year), most: .max, db)
        }
    }

    func report(_ municipality: String, _ year: Int) async throws -> Report {
        let area = try await read { try Area.find(municipality, $0) }
        return try await ReportMaker(Everything.book).make(area, year: year, in: self)
    }

    /// Every figure with every cell, as lines that can be compared.
    func everyNumber(_ municipality: String, _ year: Int) async throws -> [String: Int] {
        var numbers: [String: Int] = [:]
        for figure in Everything.book.all {
            let count = try await count(figure.id, municipality, year)
            numbers[figure.id] = count.value
            for division in count.divisions {
                for cell in division.cells { numbers["\(figure.id)/\(division.breakdown.id)/\(cell.key)"] = cell.value }
            }
        }
        return numbers
    }
}
