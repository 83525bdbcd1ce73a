/// One sound at its place in a word, and what it costs when the other word does not have it.
struct HeardUnit {
    /// How much a vowel says: hardly anything within a long word, much in the last syllable, most at the end.
    enum Place: UInt8 { case inner, heavy, end }

    var sound: UInt8
    var place = Place.heavy.rawValue
    /// Against a word with vowels.
    var loss = SoundTable.apart
    /// Against a word of which the short vowels were not written.
    var lossToBare = SoundTable.apart
    /// The same, when that word is short and has no long a: then its last vowel would be no i.
    var lossToShortBare = SoundTable.apart
    /// A u that is written long, in a syllable that is not the first: no script leaves out every one of those.
    var isLongU = false

    init(_ sound: Sound) { self.sound = sound.rawValue }

    mutating func lose(_ cost: UInt8, bare: UInt8? = nil, shortBare: UInt8? = nil) {
        loss = cost
        lossToBare = bare ?? cost
        lossToShortBare = shortBare ?? bare ?? cost
    }
}
