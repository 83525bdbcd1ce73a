/// A language that the screen speaks. Dutch first.
package enum Language: String, CaseIterable, Sendable {
    case nl, en

    /// The first language of a browser's list that we speak, and Dutch when there is none.
    package init(accepting header: String) {
        let wanted = header.split(separator: ",").map { $0.drop { $0 == " " }.prefix(2).lowercased() }
        self = wanted.lazy.compactMap(Language.init(rawValue:)).first ?? .nl
    }
}
