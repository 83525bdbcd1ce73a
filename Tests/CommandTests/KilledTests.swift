import Foundation
import Support
import Testing

/// Killed at any moment, a file holds all of a write or nothing of it.
@Suite("Killed at any moment")
struct KilledTests {
    /// When to strike: after which word on the screen, and how long after it at most.
    struct Moment: Sendable, CustomTestStringConvertible {
        let word: String?
        let within: Int
        var testDescription: String { word.map { "after \($0)" } ?? "at the start" }
    }

    @Test("Twenty times in all: after the kill the file has the whole practice town or nobody, and the check agrees", arguments: [
        (8, Moment(word: nil, within: 60)), (2, Moment(word: " 20 %", within: 100)), (2, Moment(word: " 70 %", within: 100)),
        (4, Moment(word: " 100 %", within: 4)), (4, Moment(word: " 100 %", within: 20)),
    ])
    func practice(_ times: Int, _ moment: Moment) async throws {
        let whole = try await Wegwijs.report("--format", "csv").out
        for _ in 1...times {
            let path = try Scratch.path("killed.db")
            let child = try Wegwijs.start(["practice", "--database", path])
            if let word = moment.word { #expect(await child.says(word)) }
            let wait = Int.random(in: 0...moment.within * 1000)
            try await Task.sleep(for: .microseconds(wait))
            child.send(SIGKILL)
            let ending = try await child.ending()
            try await expectWholeOrNothing(path, whole, wasDone: ending.err.contains("staan in"), "\(wait) µs")
        }
    }

    private func expectWholeOrNothing(_ path: String, _ whole: String, wasDone: Bool, _ when: String) async throws {
        let report = try await Wegwijs.report("--format", "csv", file: path)
        let check = try await Wegwijs.run("check", "--database", path)
        switch report.code {
        case 0:
            #expect(report.out == whole, "\(when)")
            #expect(check.code == 0, "\(when) \(check)")
        case 65:
            // Either nothing was in it, or not even our tables.
            #expect(!wasDone, "\(when)")
            #expect(check.code == 0 || check.err.contains("geen gegevensbestand"), "\(when) \(check)")
        default:
            #expect(report.code == 69 && report.err.contains("bestaat niet"), "\(when) \(report)")
        }
        let repair = try await Wegwijs.run("migrate", "--database", path)
        #expect(repair.code == 0, "\(when) \(repair)")
        #expect(try await Wegwijs.run("check", "--database", path).code == 0, "\(when)")
    }
}
