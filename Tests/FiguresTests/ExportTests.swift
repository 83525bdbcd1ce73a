import Casework
import Foundation
@testable import Reports
import Support
import Testing

@Suite("Exports")
struct ExportTests {
    @Test("The JSON of every figure says id, label, value, unit, definition, breakdowns and checks")
    func json() async throws {
        let report = try await PracticeTown.shared.database().report("GM0637", 2017)
        let object = try JSONSerialization.jsonObject(with: Data(ReportJSON.encode(report, .nl))) as? [String: Any]
        let figures = try #require(object?["figures"] as? [[String: Any]])
        #expect(figures.count == report.entries.count)
        for figure in figures {
            for key in ["id", "label", "value", "unit", "definition", "breakdowns", "checks"] {
                #expect(figure[key] != nil, "\(figure["id"] ?? "") \(key)")
            }
        }
        let balance = figures.first { $0["id"] as? String == "housing.balance" }
        #expect((balance?["lines"] as? [Any])?.isEmpty == false)
    }

    @Test("All formats tell the same numbers")
    func same() async throws {
        let report = try await PracticeTown.shared.database().report("GM0637", 2017)
        let csv = String(decoding: ReportCSV.encode(report, .nl), as: UTF8.self)
        let text = ReportText.write(report, .nl, colour: false)
        for entry in report.entries {
            #expect(csv.contains("\(entry.count.figure.id),"))
            #expect(text.contains(entry.count.figure.label.nl))
            #expect(text.contains(Amount.text(entry.count.value, of: entry.count.figure)))
        }
        #expect(!text.contains("\u{1B}"))
    }
}
