/// Words that Arabic writes to another word, or apart from it, as it comes: عبد (servant), الله (God), الدين (religion).
enum ArabicWords {
    static let servant: [UInt32] = [0x639, 0x628, 0x62F]
    static let god: [UInt32] = [0x627, 0x644, 0x644, 0x647]
    static let religion: [UInt32] = [0x627, 0x644, 0x62F, 0x64A, 0x646]
    static let son: [[UInt32]] = [[0x628, 0x646], [0x627, 0x628, 0x646]]
    private static let article: [UInt32] = [0x627, 0x644]

    /// عبدالرحمن as عبد and الرحمن; احمدالله as احمد and الله.
    static func parted(_ letters: [UInt32]) -> [[UInt32]] {
        guard letters.count > 4 else { return [letters] }
        let plain = letters.map { $0 == 0x6CC ? 0x64A : $0 }
        if plain.starts(with: servant + article), letters.count > 6 { return [servant, Array(letters[3...])] }
        for ending in [god, religion] where plain.count > ending.count + 1 && plain.suffix(ending.count).elementsEqual(ending) {
            return [Array(letters.dropLast(ending.count)), ending]
        }
        return [letters]
    }

    static func hasArticle(_ letters: [UInt32]) -> Bool {
        letters.count > 4 && letters.starts(with: article)
    }
}
