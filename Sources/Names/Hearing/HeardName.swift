/// A name as it is heard (gehoorde naam), whatever script and spelling it came in. Of a text longer than any name the rest is not
/// read; every text gives one, if need be without words.
package struct HeardName: Sendable {
    let words: [HeardWord]

    package init(_ text: String) {
        words = HeardWords.of(NameReader.words(of: text))
    }

    /// The name in Latin letters, small, without marks: "lukasz", "selam". From scripts that leave vowels out none are added:
    /// "mhmd". A script that we cannot read stays as it is.
    package var latin: String {
        words.map { String(decoding: $0.latin, as: UTF8.self) }.joined(separator: " ")
    }
}
