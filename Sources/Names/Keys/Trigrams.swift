/// Runs of three letters, for the last step of a search: what shares many of them looks alike.
package enum Trigrams {
    /// Of each word in Latin letters, with its beginning and end marked by "_". A script that we cannot read gives none.
    package static func of(_ name: HeardName) -> [String] {
        var seen = Set<[UInt8]>()
        return name.words.filter { !$0.sounds.isEmpty }.flatMap { word in
            let letters = [UInt8(ascii: "_")] + word.latin + [UInt8(ascii: "_")]
            return letters.indices.dropLast(2).compactMap { place in
                let run = Array(letters[place...(place + 2)])
                return seen.insert(run).inserted ? String(decoding: run, as: UTF8.self) : nil
            }
        }
    }
}
