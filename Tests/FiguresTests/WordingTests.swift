import Casework
@testable import Reports
import Support
import Testing

@Suite("Sentences with numbers")
struct WordingTests {
    private func division(_ cells: (String, Int)...) -> Count.Division {
        Count.Division(breakdown: .nationality, cells: cells.map {
            Count.Cell(key: $0.0, label: CodeTable.nationalities.name(of: $0.0), value: $0.1)
        })
    }

    @Test("The largest group is named with its number")
    func one() {
        #expect(Wording.top(division(("0336", 157), ("0084", 3)), .nl) == "Syrische (157)")
    }

    @Test("Groups that are equally large are named together")
    func tie() {
        #expect(Wording.top(division(("0336", 4), ("0084", 4), ("0149", 1)), .nl) == "Syrische en Eritrese (elk 4)")
        #expect(Wording.top(division(("0336", 4), ("0084", 4), ("0149", 4)), .en) == "Syrian, Eritrean and Somali (each 4)")
    }

    @Test("Without anyone there is no largest group")
    func none() {
        #expect(Wording.top(division(("0336", 0)), .nl) == "niemand")
    }

    @Test("Every sentence of the recipe is filled: no name in braces is left")
    func filled() async throws {
        for entry in try await PracticeTown.shared.database().report("GM0637", 2017).entries {
            guard let sentence = entry.recipe.sentence else { continue }
            let words = Wording.fill(sentence, from: entry.count)
            #expect(!words.nl.contains("{") && !words.en.contains("{"), "\(words.nl)")
        }
    }
}
