import Casework

/// The texts of the queue.
enum QueueTexts {
    static let title = Phrase(nl: "Wachten", en: "Waiting")
    static let nobody = Phrase(nl: "Er wacht niemand.", en: "Nobody is waiting.")
    static let number = Phrase(nl: "Nummer {number}", en: "Number {number}")
    static let minutes = Phrase(nl: "{count} min", en: "{count} min")
    static let interpreter = Phrase(nl: "tolk gewenst", en: "wants an interpreter")
    static let called = Phrase(nl: "opgeroepen", en: "called")
    static let call = Phrase(nl: "Roep op", en: "Call")
    static let callNumber = Phrase(nl: "Roep nummer {number} op", en: "Call number {number}")
    static let helped = Phrase(nl: "Geholpen", en: "Helped")
    static let left = Phrase(nl: "Is weggegaan", en: "Has left")
    static let said = Phrase(nl: "Wat al gezegd is", en: "What was said already")
    static let take = Phrase(nl: "Geef een nummer", en: "Give a number")
    static let wish = Phrase(nl: "Tolk gewenst", en: "Wants an interpreter")
    static let yes = Phrase(nl: "ja", en: "yes")
    static let wait = Phrase(nl: "Laat even wachten", en: "Let wait a while")
    static let screen = Phrase(nl: "Scherm voor de wachtruimte", en: "Screen for the waiting room")
    static let screenTitle = Phrase(nl: "Aan de beurt", en: "Now serving")
    static let screenNobody = Phrase(nl: "Nog niemand.", en: "Nobody yet.")
    static let stillWaiting = Phrase(nl: "Er wachten nog {count}.", en: "{count} still waiting.")
    static let refresh = Phrase(nl: "Ververs", en: "Refresh")
    static let onward = Phrase(nl: "Door naar het juridisch spreekuur", en: "On to the legal desk")
    static let onwardTick = Phrase(nl: "wacht nu bij het juridisch spreekuur", en: "now waits at the legal desk")
    static let calledBefore = Phrase(
        nl: "Een collega riep dit nummer net op. Kies een ander.", en: "A colleague just called this number. Choose another.")
}
