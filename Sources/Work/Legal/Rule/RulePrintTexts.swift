import Casework

enum RulePrintTexts {
    static let confidence = Phrase(nl: "zekerheid {confidence}: {source}", en: "confidence {confidence}: {source}")
}
