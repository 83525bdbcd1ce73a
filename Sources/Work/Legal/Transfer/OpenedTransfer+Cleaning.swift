/// Words as people may read them: no signs that a page or a print would do something by, and no more than there is room for.
extension OpenedTransfer {
    private static let mostLine = 300, mostBlock = 20_000

    static func cleaned(_ all: TransferContent) -> TransferContent {
        var all = all
        (all.from, all.to) = (line(all.from), line(all.to))
        all.words = all.words.map(line)
        for place in all.people.indices {
            all.people[place].names = all.people[place].names.map {
                TransferContent.Name(kind: $0.kind, script: $0.script, text: line($0.text))
            }
        }
        for place in all.events.indices { all.events[place].proof = all.events[place].proof.map(line) }
        for place in all.documents.indices { all.documents[place].why = all.documents[place].why.map(block) }
        for place in all.files.indices { all.files[place].name = all.files[place].name.map(line) }
        for place in all.letters.indices {
            all.letters[place].proof = line(all.letters[place].proof)
            all.letters[place].text = block(all.letters[place].text)
        }
        return all
    }

    static func line(_ text: String) -> String {
        clean(text, most: mostLine) { _ in false }
    }

    private static func block(_ text: String) -> String {
        clean(text, most: mostBlock) { $0 == "\n" || $0 == "\t" }
    }

    private static func clean(_ text: String, most: Int, _ stays: (Unicode.Scalar) -> Bool) -> String {
        let shown = text.unicodeScalars.filter { stays($0) || !isSign($0) }
        return String(String.UnicodeScalarView(shown.prefix(most)))
    }

    /// Controls, ends of lines, and what turns the direction of what stands behind it. Joiners are letters' business.
    private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
        }
    }
}
