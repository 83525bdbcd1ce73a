/// Keys that differ in one letter meet in what is left of both when a letter is taken out.
package enum OneEdit {
    /// The key itself and what is left without each of its letters. To be stored and asked alike: two keys are at most one letter
    /// apart (another one, one more, one less, two that changed places) when these sets meet. They also meet for some keys that
    /// lie further apart, so what is found is still to be ranked.
    package static func neighbours(of key: String) -> [String] {
        let letters = Array(key.utf8)
        guard letters.count > 2 else { return [key] }
        var seen: Set<String> = [key]
        return [key] + letters.indices.compactMap { place in
            let rest = String(decoding: letters[..<place] + letters[(place + 1)...], as: UTF8.self)
            return seen.insert(rest).inserted ? rest : nil
        }
    }
}
