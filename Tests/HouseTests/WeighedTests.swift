import Foundation
import Testing

/// What is never weighed when a dwelling is proposed.
@Suite("What a proposal is made of")
struct WeighedTests {
    private static let files = House.sources.filter { $0.path.hasPrefix("Sources/Work/Housing/Proposal/") }

    @Test("Nothing about where people come from, what they believe or speak, their sex or how they did is read", arguments: [
        "nationality", "birth_country", "birthCountry", "religion", "ethnic", "language =", "spoken", "interpreter", "sex", "attendance",
        "contact", "track", "exam_", "benefit", "score", "person_name",
    ])
    func read(_ word: String) {
        #expect(Self.files.count > 20)
        // What a page says of them is that they never count.
        let read = Self.files.filter { file in
            !file.name.hasSuffix("Texts") &&
            file.lines.contains { $0.contains(word) && !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
        }
        #expect(read.map(\.path) == [])
    }

    @Test("Of the tables about people it reads who belongs together, who is expected, and one birth date")
    func tables() throws {
        let regex = try Regex("(?:FROM|JOIN) +([a-z_]+)")
        let named = Set(Self.files.flatMap { file in
            file.text.matches(of: regex).compactMap { $0.output[1].substring.map(String.init) }
        })
        #expect(named == [
            "coupling", "coupling_end", "coupling_wish", "offer", "offer_step", "placement", "placement_end", "dwelling", "dwelling_end",
            "dwelling_hold", "dwelling_hold_end", "proposal", "household_member", "household_member_end", "expected_arrival", "person",
            "colleague", "rent_limit", "room_norm", "matching_setting",
        ])
        let people = Self.files.flatMap(\.lines).filter { $0.contains("FROM person") }
        #expect(people.count == 1 && people.allSatisfy { $0.contains("SELECT p.born FROM person p WHERE p.id = c.person") })
    }
}
