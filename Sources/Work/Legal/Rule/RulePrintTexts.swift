import Casework

enum RulePrintTexts {
    static let extendable = Phrase(nl: "te verlengen met {length}", en: "may be extended by {length}")
    static let confidence = Phrase(nl: "zekerheid {confidence}: {source}", en: "confidence {confidence}: {source}")
}
