import Foundation
import Support
import Testing

/// The ledger of the target, printed.
@Suite("Printing the target")
struct TargetTests {
    private struct Printed: Decodable {
        struct Month: Decodable {
            let month: String
            let realised, cumulative, onSchedule: Int
        }

        struct Line: Decodable {
            let kind: String
            let amount: Int
            let holds: Bool
        }

        let municipality, halfYear: String
        let opening, target, needed, realised, closing: Int
        let openingCarried: Int?
        let months: [Month]
        let lines: [Line]
    }

    private static func print(_ more: String..., half: String = "2017-2", town: String = "GM0637") async throws -> Child.Ending {
        let place = try await PracticePlace.shared.place()
        return try await Wegwijs.start(
            ["target", "--database", place, "--municipality", town, "--half-year", half] + more).ending()
    }

    private static func read(_ half: String) async throws -> Printed {
        let ending = try await print("--format", "json", half: half)
        return try JSONDecoder().decode(Printed.self, from: Data(ending.out.utf8))
    }

    @Test("Line by line it adds up to the balance of the report")
    func sum() async throws {
        let (first, second) = (try await Self.read("2017-1"), try await Self.read("2017-2"))
        #expect(first.municipality == "GM0637" && first.opening == 35 && first.target == 95)
        #expect(second.openingCarried == first.closing && second.opening == first.closing && second.target == 74)
        #expect(second.closing == second.opening - second.target + second.realised)
        // What the public report of 2017 tells, with the persons in the GVA beside those in a dwelling.
        #expect(second.closing == 72)
        #expect(second.months.map(\.realised).reduce(0, +) == second.realised && second.months.last?.cumulative == second.realised)
        #expect(second.months.last?.onSchedule == max(0, second.needed))
        #expect(second.lines.map(\.kind) == ["target"] && second.lines.allSatisfy(\.holds))
    }

    @Test("As text it has the same numbers under each other, and names nobody")
    func text() async throws {
        let ending = try await Self.print()
        let second = try await Self.read("2017-2")
        #expect(ending.code == 0 && ending.err.isEmpty)
        #expect(ending.out.hasPrefix("Taakstelling Zoetermeer: tweede helft van 2017\n\n"))
        let lines = ending.out.split(separator: "\n")
        #expect(lines.contains { $0.hasPrefix("Taakstelling ") && $0.contains(" 74  Staatscourant") }, "\(ending.out)")
        #expect(lines.contains { $0.hasPrefix("Eindstand, zoals wij tellen") && $0.contains(" +\(second.closing) ") })
        #expect(lines.contains { $0.hasPrefix("december") && $0.hasSuffix(String(max(0, second.needed))) })
    }

    @Test("What is not there is said in a sentence", arguments: [
        ("2017-3", "GM0637", "2017-1 is januari"), ("2017", "GM0637", "2017-1 is januari"), ("2017-1", "GM9999", "Zoetermeer"),
    ])
    func wrong(_ half: String, _ town: String, _ words: String) async throws {
        let ending = try await Self.print(half: half, town: town)
        #expect(ending.code == 65 && ending.out.isEmpty && ending.err.contains(words))
    }
}
