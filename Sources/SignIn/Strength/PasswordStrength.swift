package import Casework

/// Whether a new password is good enough, and what to do when it is not (sterkte van een wachtwoord).
///
/// Length counts, and what is known to those who guess; nobody has to put in a digit or a sign.
package struct PasswordStrength: Equatable, Sendable {
    /// For a meter, from 0 (at once) to 4 (out of reach).
    package let level: Int
    /// What to do; nothing when it is good enough.
    package let advice: Phrase?

    package var isEnough: Bool { advice == nil }

    /// Unicode scalars.
    package static let leastLength = 12
    /// From here on a meter stands one higher: guesses, as a power of ten.
    private static let steps = [3.0, 6, 8, 10]

    /// - Parameter own: what others know of this colleague: names, mail address, place, the name of the team.
    /// - Parameter leastLength: as the municipality asks.
    /// - Parameter breaches: a list of leaked passwords, where there is one. It is read from disk: not on a shared thread.
    package init(
        of password: Password, own: [String] = [], leastLength: Int = PasswordStrength.leastLength, breaches: BreachList? = nil
    ) {
        let (text, length) = (password.text, password.length)
        let guessing = Guessing(text, own: Self.words(own))
        if breaches?.contains(text) == true {
            (level, advice) = (0, .leakedPassword)
            return
        }
        let reached = Self.steps.filter { guessing.digits >= $0 }.count
        if length < leastLength {
            (level, advice) = (min(reached, 1), .shortPassword.with(["count": String(leastLength)]))
        } else {
            (level, advice) = (reached, reached >= 3 ? nil : .advice(for: guessing))
        }
    }

    /// The words in names and addresses, of three letters or more, and the whole with and without what stands between them.
    private static func words(_ texts: [String]) -> Set<[UInt8]> {
        let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789".utf8)
        let words = texts.flatMap { text in
            let plain = GuessedText(text).plain
            let parts = plain.split { !letters.contains($0) }.map(Array.init)
            return parts + [plain, Array(parts.joined())]
        }
        return Set(words.filter { 3...Password.most ~= $0.count })
    }
}
