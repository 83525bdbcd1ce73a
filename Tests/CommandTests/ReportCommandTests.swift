import Foundation
import Testing

@Suite("wegwijs report and figure")
struct ReportCommandTests {
    private struct Report: Decodable {
        struct Figure: Decodable {
            struct Breakdown: Decodable {
                struct Cell: Decodable {
                    let key: String
                    let value: Int
                }
                let id: String
                let cells: [Cell]
            }
            let id: String
            let value: Int
            let unit: String
            let breakdowns: [Breakdown]
        }
        let figures: [Figure]
    }

    @Test("The JSON of 2017 holds the numbers of the public report; talk goes to standard error")
    func json() throws {
        let ending = try Program.report("--format", "json")
        #expect(ending.code == 0)
        let report = try JSONDecoder().decode(Report.self, from: Data(ending.out.utf8))
        let values = Dictionary(report.figures.map { ($0.id, $0.value) }, uniquingKeysWith: { $1 })
        #expect(values["housing.persons"] == 187 && values["housing.balance"] == 72 && values["volunteers.total"] == 41)
        let sexes = report.figures.first { $0.id == "housing.persons" }?.breakdowns.first { $0.id == "sex" }?.cells
        #expect(sexes?.map(\.value) == [84, 103])
        #expect(ending.err.contains("Oefengegevens"))
    }

    @Test("Every format tells the same and ends well", arguments: ["text", "html", "json", "csv"])
    func formats(_ format: String) throws {
        let ending = try Program.report("--format", format)
        #expect(ending.code == 0)
        #expect(ending.out.contains("187") && ending.out.contains("1236") || ending.out.contains("1.236"))
        #expect(!ending.out.contains("\u{1B}["))
        if format == "html" { #expect(ending.out.contains("<style>") && !ending.out.contains("href=\"/")) }
    }

    @Test("The list of a figure has a line for each that it counts")
    func list() throws {
        let ending = try Program.run(
            "figure", "housing.persons", "--database", Program.practice, "--year", "2017", "--municipality", "GM0637", "--list")
        #expect(ending.code == 0)
        #expect(ending.out.split(separator: "\r\n").count == 188)
    }

    @Test("In English when the terminal is set to it")
    func english() throws {
        let ending = try Program.run(
            "report", "--database", Program.practice, "--year", "2017", "--municipality", "GM0637",
            environment: ["LANG": "en_GB.UTF-8"])
        #expect(ending.out.contains("Annual report 2017"))
    }

    @Test("Who closes the output early does no harm")
    func pipe() throws {
        let ending = try Program.run(shell: "$W report --database '\(Program.practice)' --year 2017 --municipality GM0637 | head -1")
        #expect(ending.code == 0 && ending.out.contains("Jaarverslag 2017"))
    }

    @Test("What is asked wrong is a sentence and an exit code", arguments: [
        ("GM9999", "2017", 65, "GM0637 (Zoetermeer)"), ("x", "2017", 65, "GM0637"), ("GM0637", "1999", 65, "Kies een ander jaar"),
        ("GM0637", "abc", 64, "abc"), ("GM0637", "20170", 65, "4 cijfers"),
    ] as [(String, String, Int32, String)])
    func wrong(_ municipality: String, _ year: String, _ code: Int32, _ words: String) throws {
        let ending = try Program.report(year: year, municipality: municipality)
        #expect(ending.code == code)
        #expect(ending.err.contains(words))
        #expect(ending.out.isEmpty)
    }

    @Test("A figure that does not exist is a sentence and 65")
    func unknownFigure() throws {
        let ending = try Program.run(
            "figure", "no.such", "--database", Program.practice, "--year", "2017", "--municipality", "GM0637")
        #expect(ending.code == 65 && ending.out.isEmpty)
    }

    @Test("Every command explains itself with an example", arguments: ["practice", "report", "figure", "serve", "migrate", "check"])
    func help(_ command: String) throws {
        let ending = try Program.run(command, "--help")
        #expect(ending.code == 0 && ending.out.contains("EXAMPLE"))
    }

    @Test("An option that does not exist is wrong use")
    func usage() throws {
        #expect(try Program.run("report", "--nonsense").code == 64)
        #expect(try Program.run("--version").out.contains("0.1"))
    }
}
