import Casework

/// How much there is in a package (aantallen), by what it is.
struct TransferCounts: Codable, Equatable, Sendable {
    let people, events, documents, files, letters: Int

    /// "3 12 4 2 1": as it is kept, and as a receipt is made of it.
    var text: String {
        "\(people) \(events) \(documents) \(files) \(letters)"
    }

    var words: Phrase {
        TransferTexts.counts.with([
            "people": "\(people)", "events": "\(events)", "documents": "\(documents)", "files": "\(files)",
            "letters": "\(letters)",
        ])
    }

    init(people: Int, events: Int, documents: Int = 0, files: Int = 0, letters: Int = 0) {
        (self.people, self.events, self.documents, self.files, self.letters) = (people, events, documents, files, letters)
    }

    /// Of what was kept; noughts for what cannot be read.
    init(text: String) {
        let numbers = text.split(separator: " ").compactMap { Int($0) } + [0, 0, 0, 0, 0]
        self.init(people: numbers[0], events: numbers[1], documents: numbers[2], files: numbers[3], letters: numbers[4])
    }
}
