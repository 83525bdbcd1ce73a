import Foundation
import Support
import Testing

/// Two programs on one database on a server: whoever asks need not know which of the two answers.
@Suite("Two servers", .enabled(if: TestServer.isThere, "needs a server: bin/cluster run swift test"))
struct TwoServersTests {
    private static let pages = ["", "verslag/GM0637/2017", "verslag/NL/2017", "cijfers/housing.persons/GM0637/2017", "nergens"]

    private static func practice() async throws -> String {
        try await PracticePlace.copyOnServer()
    }

    @Test("Who goes from the one to the other at every request meets the same pages, cookies and downloads")
    func same() async throws {
        let place = try await Self.practice()
        try await Serving.during(place) { left, _ in
            try await Serving.during(place) { right, _ in
                let cookie = try await Serving.signIn(left)
                for round in 0..<6 {
                    let (one, other) = round.isMultiple(of: 2) ? (left, right) : (right, left)
                    for page in Self.pages {
                        let (first, second) = (try await Serving.get(one + page, cookie), try await Serving.get(other + page, cookie))
                        #expect(first.status == second.status && first.body == second.body, "\(page)")
                    }
                }
            }
        }
    }

    @Test("When one is killed the other goes on; it starts again beside it, and each ends well")
    func killed() async throws {
        let place = try await Self.practice()
        try await Serving.during(place) { left, _ in
            let fallen = try Wegwijs.start(["serve", "--database", place, "--port", "0"])
            #expect(await fallen.says("http://"))
            fallen.send(SIGKILL)
            _ = try await fallen.ending()
            let cookie = try await Serving.signIn(left)
            #expect(try await Serving.get(left + "verslag/GM0637/2017", cookie).body.contains("1.990"))
            let again = try await Serving.during(place) { right, _ in
                let (one, other) = (
                    try await Serving.get(right + Self.pages[1], cookie), try await Serving.get(left + Self.pages[1], cookie))
                #expect(one.body == other.body)
            }
            #expect(again.code == 0 && again.err.isEmpty, "\(again)")
        }
    }

    @Test("What the one stores, the other shows at its next answer")
    func stored() async throws {
        let place = try await Self.practice()
        try await Serving.during(place) { left, _ in
            try await Serving.during(place) { right, _ in
                let path = "cijfers/contacts.guidance/GM0637/2017"
                let cookie = try await Serving.signIn(right)
                let before = try await Serving.get(left + path, cookie).body
                #expect(try await Serving.get(right + path, cookie).body == before)
                try await TestServer.run("UPDATE contact_month SET contacts = contacts + 1 WHERE kind = 'guidance'", in: place)
                let after = try await Serving.get(left + path, cookie).body
                #expect(after != before)
                #expect(try await Serving.get(right + path, cookie).body == after)
            }
        }
    }

    @Test("One of the two has the turn to tidy, and hands it over when it ends")
    func turn() async throws {
        let place = try await Self.practice()
        func holder() async throws -> [String] {
            try await TestServer.run("SELECT holder FROM turn WHERE name = 'tidying'", in: place)
        }
        try await Serving.during(place) { _, _ in
            for _ in 0..<200 where try await holder().isEmpty { try await Task.sleep(for: .milliseconds(20)) }
            let first = try await holder()
            #expect(first.count == 1 && first != ["0"])
            try await Serving.during(place) { _, _ in
                let holder = try await holder()
                #expect(holder == first)
            }
            #expect(try await holder() == first, "who never had it takes nothing along")
        }
        #expect(try await holder() == ["0"])
    }
}
