/// A name as it is heard (gehoorde naam), whatever script and spelling it came in. Of a text longer than any name the rest is not
/// read; every text gives one, if need be without words.
package struct HeardName: Sendable {
    let words: [HeardWord]
    /// Of each word as it was written, with its article and whatever else is not heard apart.
    let latinWords: [[UInt8]]

    package init(_ text: String) {
        let heard = HeardWords(NameReader.words(of: text))
        (words, latinWords) = (heard.words, heard.latin)
    }

    /// The name in Latin letters, small, without marks: "lukasz", "selam". From scripts that leave vowels out none are added:
    /// "mhmd". A script that we cannot read stays as it is.
    package var latin: String {
        latinWords.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
    }
}
