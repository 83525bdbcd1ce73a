import Foundation
import Support
import Testing

/// Terms and rules, printed.
@Suite("Printing legal terms")
struct TermTests {
    private struct Printed: Decodable {
        let rule, from, date, plainDate, side, effect, sentence, basis, source, confidence: String
        let extensions: Int
    }

    private struct Rule: Decodable {
        let rule, validFrom: String
        let validUntil: String?
        let amount: Int?
    }

    private static func run(_ words: String...) async throws -> Child.Ending {
        try await Wegwijs.start(words).ending()
    }

    @Test("A term is printed with its day, its sentence, its article and how sure it is")
    func term() async throws {
        let ending = try await Self.run("term", "NR-APPLY", "--from", "2017-03-12")
        #expect(ending.code == 0)
        #expect(ending.out.split(separator: "\n").first == "2017-06-12" && ending.out.contains("art. 29 lid 2 Vw 2000"))
        let json = try await Self.run("term", "nr-decide", "--from", "2017-03-12", "--extended", "--format", "json")
        let printed = try JSONDecoder().decode(Printed.self, from: Data(json.out.utf8))
        #expect(printed.rule == "NR-DECIDE" && printed.date == "2017-09-11" && printed.plainDate == "2017-09-10")
        #expect(printed.confidence == "B" && printed.side == "authority" && printed.extensions == 1)
    }

    @Test("The rules of a day are those that held then")
    func rules() async throws {
        func held(_ day: String) async throws -> [String: Rule] {
            let ending = try await Self.run("rules", "--on", day, "--format", "json")
            let rules = try JSONDecoder().decode([Rule].self, from: Data(ending.out.utf8))
            return Dictionary(rules.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
        }
        let (before, after) = (try await held("2017-03-12"), try await held("2026-07-01"))
        #expect(before["NR-SUB2Y"] == nil && after["NR-SUB2Y"]?.amount == 2)
        #expect(before["VB-ASIEL"]?.amount == 5 && after["VB-ASIEL"]?.amount == 3)
        #expect(before["VB-ONBEP"] != nil && after["VB-ONBEP"] == nil)
    }

    @Test("The rules of a team are read from its data")
    func ofTeam() async throws {
        let place = try await PracticePlace.shared.place()
        let ending = try await Self.run("rules", "--on", "2017-03-12", "--database", place)
        #expect(ending.code == 0 && ending.out.contains("NR-APPLY"))
    }

    @Test("What cannot be asked gets a sentence and the code for wrong input", arguments: [
        ["term", "XX", "--from", "2017-03-12"], ["term", "NR-APPLY", "--from", "12-3-2017"], ["rules", "--on", "gisteren"],
        ["term", "NR-SUB2Y", "--from", "2017-03-12"], ["term", "NR-OBJECT", "--from", "2017-03-12", "--extended"],
    ])
    func wrong(_ words: [String]) async throws {
        let ending = try await Wegwijs.start(words).ending()
        #expect(ending.code != 0 && ending.code != 1 && ending.out.isEmpty && ending.err.hasSuffix(".\n"), "\(ending)")
    }
}
