package import Casework

/// Why a name was found.
package enum NamesTexts {
    package static let sameLetters = Phrase(nl: "zelfde naam", en: "same name")
    package static let begins = Phrase(nl: "begint zo", en: "begins so")
    package static let soundsAlike = Phrase(nl: "klinkt als", en: "sounds like")
    package static let otherOrder = Phrase(nl: "zelfde naam, andere volgorde", en: "same name, in another order")
    package static let wordsMore = Phrase(
        nl: "klinkt als, met een woord meer of minder", en: "sounds like, with a word more or less")
    package static let oneLetter = Phrase(nl: "één letter anders", en: "one letter different")
    package static let soundsOtherwise = Phrase(nl: "klinkt anders", en: "sounds different")
    package static let wordsApart = Phrase(nl: "een deel klinkt anders", en: "a part sounds different")
}
