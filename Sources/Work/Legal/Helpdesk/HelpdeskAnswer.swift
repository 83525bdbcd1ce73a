import Casework
import Dates
import Foundation

/// A question with its answer that says nothing of anybody, to be found by all who do this work (eerder antwoord): somebody
/// declared that he read it and that no client can be known from it.
struct HelpdeskAnswer: Sendable, Equatable {
    let id: ID<HelpdeskAnswer>
    let topic: String
    let question: String
    let answer: String
    let declaredOn: CalendarDate
    /// Who declared that.
    let name: String?

    /// The words by which it is found, in small letters without accents.
    static func words(_ text: String) -> Set<String> {
        let plain = text.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.map { scalar -> Character in
            scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) ? Character(scalar)
                : scalar.properties.generalCategory == .nonspacingMark ? "\u{0}" : " "
        }
        let words = String(plain).replacing("\u{0}", with: "").split(separator: " ")
        return Set(words.filter { (2...40).contains($0.count) }.map(String.init))
    }
}
