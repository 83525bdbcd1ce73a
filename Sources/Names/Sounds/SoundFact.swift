/// What is known of one sound.
struct SoundFact {
    let sound: Sound
    /// What it may be said as, a letter for each: those of `SoundTable.phonemes`.
    let saidAs: StaticString
    /// How it is written in Latin letters.
    let latin: StaticString
    /// The letters that it may be in a consonant key; "-" is none.
    let key: StaticString

    init(_ sound: Sound, _ saidAs: StaticString, _ latin: StaticString, _ key: StaticString) {
        (self.sound, self.saidAs, self.latin, self.key) = (sound, saidAs, latin, key)
    }
}
