/// Some texts for each of many people, one after another in one array: a million names without an object for each.
struct PackedWords {
    private var bytes: [UInt8] = []
    /// Where each text ends.
    private var ends: [UInt32] = []
    /// How many texts there are up to each person, himself included.
    private var counts: [UInt32] = []

    /// - Parameter person: never before one that was given earlier.
    mutating func append(_ text: String, of person: Int) {
        close(person)
        bytes.append(contentsOf: text.utf8)
        ends.append(UInt32(bytes.count))
    }

    /// Nothing more comes for the people before this one.
    mutating func close(_ person: Int) {
        while counts.count < person { counts.append(UInt32(ends.count)) }
    }

    subscript(_ person: Int) -> [String] {
        let from = person == 0 || counts.isEmpty ? 0 : Int(counts[min(person, counts.count) - 1])
        let until = person < counts.count ? Int(counts[person]) : ends.count
        return (from..<until).map { place in
            String(decoding: bytes[(place == 0 ? 0 : Int(ends[place - 1]))..<Int(ends[place])], as: UTF8.self)
        }
    }
}
