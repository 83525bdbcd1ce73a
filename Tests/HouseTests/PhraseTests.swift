import Foundation
import Testing

/// The words on the screen: two languages, none unused, plain.
@Suite("Phrases")
struct PhraseTests {
    /// A Dutch text as it stands in the sources.
    struct Dutch: Sendable {
        let path: String
        let text: String
    }

    private static let all: [Dutch] = {
        guard let regex = try? Regex("nl: +(?:\"\"\"\\n([\\s\\S]*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\")") else { return [] }
        return House.sources.flatMap { file in
            file.text.matches(of: regex).map { match in
                let long = match.output[1].substring.map(String.init)
                let short = match.output[2].substring.map(String.init)
                let text = (long ?? short ?? "").replacing("\\\n", with: "").replacing(/\s+/, with: " ")
                return Dutch(path: file.path, text: text.trimmingCharacters(in: .whitespaces))
            }
        }
    }()

    @Test("There are phrases, and each has an English twin")
    func twins() throws {
        #expect(Self.all.count > 150)
        let pairs = try House.sources.map { file in
            (file.path, file.text.matches(of: try Regex("\\bnl: +\"")).count, file.text.matches(of: try Regex("\\ben: +\"")).count)
        }
        for (path, dutch, english) in pairs { #expect(dutch == english, "\(path)") }
    }

    @Test("No sentence is longer than 24 words; on average they are short")
    func length() {
        var lengths: [Int] = []
        for phrase in Self.all {
            for sentence in phrase.text.split(whereSeparator: { ".?!:;".contains($0) }) {
                let words = sentence.split(separator: " ").count
                lengths.append(words)
                #expect(words <= 24, "\(phrase.path): \(sentence)")
            }
        }
        #expect(Double(lengths.reduce(0, +)) / Double(max(1, lengths.count)) < 10)
    }

    @Test("Words that blame or that only officials use do not occur", arguments: [
        "ongeldig", "verplicht veld", "sorry", "foutcode", "dient te", "middels", "teneinde", "gebruiker", "u kunt", " uw ",
    ])
    func banned(_ word: String) {
        // What every shared computer calls it.
        let known = ["Wissel van gebruiker"]
        #expect(Self.all.filter { $0.text.lowercased().contains(word) && !known.contains($0.text) }.map(\.text) == [])
    }

    @Test("What is said in a sentence ends with a full stop")
    func stops() {
        let sentences = Self.all.filter { $0.text.contains(". ") }
        #expect(sentences.filter { !".?!".contains($0.text.last ?? " ") }.map(\.text) == [])
    }

    @Test("Every phrase of a catalogue is used", arguments: House.sources.filter { $0.name.hasSuffix("Texts") })
    func used(_ catalogue: House.File) throws {
        let names = catalogue.text.matches(of: try Regex("static let ([a-zA-Z]+) = Phrase")).compactMap { $0.output[1].substring.map(String.init) }
        #expect(!names.isEmpty)
        for name in names {
            let uses = House.sources.filter { $0.text.contains("\(catalogue.name).\(name)") }
            #expect(!uses.isEmpty, "\(catalogue.name).\(name)")
        }
    }
}
