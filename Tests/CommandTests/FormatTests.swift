import Foundation
import Support
import Testing

/// Four ways to print the report, one set of numbers.
@Suite("Formats of the report")
struct FormatTests {
    @Test("Text, page, JSON and CSV hold the same numbers")
    func same() async throws {
        let report = try Answered.report(try await Wegwijs.report("--format", "json").out)
        let rows = try CSVReader.rows(try await Wegwijs.report("--format", "csv").out)
        let text = try await Wegwijs.report().out
        let page = try await Wegwijs.report("--format", "html").out
        #expect(report.year == 2017 && report.area == "GM0637" && report.figures.count > 15)
        for figure in report.figures {
            let row = try #require(rows.first { $0[0] == figure.id && $0[3].isEmpty })
            #expect(row[6] == String(figure.value))
            let inText = text.split(separator: "\n").contains { $0.contains(figure.label) && Self.numbers($0).contains(abs(figure.value)) }
            #expect(inText, "\(figure.id)")
            #expect(page.contains(figure.label), "\(figure.id)")
            #expect(Self.numbers(page[...]).contains(abs(figure.value)), "\(figure.id)")
            for breakdown in figure.breakdowns {
                for cell in breakdown.cells {
                    let row = try #require(rows.first { $0[0] == figure.id && $0[3] == breakdown.id && $0[4] == cell.key })
                    #expect(row[6] == String(cell.value), "\(figure.id) \(breakdown.id) \(cell.key)")
                }
            }
        }
        let cells = report.figures.reduce(0) { $0 + 1 + $1.breakdowns.reduce(0) { $0 + $1.cells.count } }
        #expect(rows.count == cells + 1)
    }

    @Test("The numbers are those of the public report of 2017")
    func reference() async throws {
        let report = try Answered.report(try await Wegwijs.report("--format", "json").out)
        let values = Dictionary(report.figures.map { ($0.id, $0.value) }, uniquingKeysWith: { $1 })
        #expect(values["housing.persons"] == 187)
        #expect(values["housing.balance"] == 72)
        #expect(values["contacts.legal"] == 1236)
        let housing = report.figures.filter { $0.id.hasPrefix("housing.") }.flatMap(\.checks)
        #expect(housing.count > 3 && housing.filter { !$0.fits }.isEmpty)
    }

    @Test("The page stands alone: no script and nothing from elsewhere")
    func alone() async throws {
        let page = try await Wegwijs.report("--format", "html").out
        #expect(page.hasPrefix("<!DOCTYPE html>") && page.contains("<style>"))
        for outside in ["<script", "src=\"http", "href=\"/", "<link"] { #expect(!page.contains(outside), "\(outside)") }
    }

    @Test("Results are on standard output and talk is on standard error", arguments: ["text", "json", "csv"])
    func talk(_ format: String) async throws {
        let ending = try await Wegwijs.report("--format", format)
        #expect(ending.code == 0)
        #expect(ending.err.contains("bestaan niet") && !ending.out.contains("bestaan niet"))
    }

    /// Every whole number in a text, with the thousands written as in Dutch or not.
    private static func numbers(_ text: Substring) -> Set<Int> {
        Set(text.matches(of: /\d{1,3}(?:\.\d{3})+|\d+/).compactMap { Int($0.output.replacing(".", with: "")) })
    }
}
