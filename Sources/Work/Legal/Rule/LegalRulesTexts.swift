import Casework

/// The texts of the rules of legal guidance.
enum LegalRulesTexts {
    static let title = Phrase(nl: "Regels", en: "Rules")
    static let heading = Phrase(nl: "Regels voor termijnen", en: "Rules for terms")
    static let intro = Phrase(
        nl: "Een termijn volgt uit de regel die gold op de dag van het feit, niet uit de regel van vandaag.",
        en: "A term follows from the rule that held on the day of the fact, not from the rule of today.")
    static let on = Phrase(nl: "Welke regels golden op", en: "Which rules held on")
    static let show = Phrase(nl: "Toon", en: "Show")
    static let inForce = Phrase(nl: "Deze regels gelden op {day}", en: "These rules hold on {day}")
    static let caption = Phrase(
        nl: "Hoe lang, waar het staat en hoe zeker dat is", en: "How long, where that stands and how sure it is")
    static let others = Phrase(nl: "Eerdere en latere regels", en: "Earlier and later rules")
    static let what = Phrase(nl: "Regel", en: "Rule")
    static let lengthHead = Phrase(nl: "Termijn", en: "Term")
    static let extendable = Phrase(nl: "{length}, te verlengen met {more}", en: "{length}, to be extended by {more}")
    static let basisHead = Phrase(nl: "Artikel", en: "Article")
    static let sourceHead = Phrase(nl: "Bron", en: "Source")
    static let sureHead = Phrase(nl: "Zekerheid", en: "Confidence")
    static let fromHead = Phrase(nl: "Voor feiten vanaf", en: "For facts from")
    static let untilHead = Phrase(nl: "Tot", en: "Until")
    static let add = Phrase(nl: "De wet verandert: voeg een regel toe", en: "The law changes: add a rule")
    static let addHint = Phrase(
        nl: "De nieuwe regel geldt voor feiten vanaf de dag die je invult. Alle open dossiers worden meteen nagerekend.",
        en: "The new rule holds for facts from the day that you fill in. All open files are worked out again at once.")
    static let save = Phrase(nl: "Voeg toe", en: "Add")
    static let readersOnly = Phrase(
        nl: "De teamleider en de juridisch medewerker kunnen hier een regel toevoegen.",
        en: "The team leader and the legal worker can add a rule here.")

    static let rule = Phrase(nl: "Welke regel?", en: "Which rule?")
    static let amount = Phrase(nl: "Hoe lang?", en: "How long?")
    static let unit = Phrase(nl: "Waarin gemeten?", en: "In which measure?")
    static let more = Phrase(
        nl: "Hoeveel langer mag het worden? (mag leeg blijven)", en: "How much longer may it be made? (may stay empty)")
    static let moreUnit = Phrase(nl: "Waarin is de verlenging gemeten?", en: "In which measure is the extension?")
    static let calendar = Phrase(nl: "Schuift een zaterdag, zondag of feestdag op?", en: "Does a weekend or holiday move on?")
    static let from = Phrase(nl: "Voor feiten vanaf welke dag?", en: "For facts from which day?")
    static let basis = Phrase(nl: "Welk artikel?", en: "Which article?")
    static let source = Phrase(nl: "Waar staat dat?", en: "Where does it say so?")
    static let confidence = Phrase(nl: "Hoe zeker is het?", en: "How sure is it?")

    static let ruleMissing = Phrase(nl: "Kies een regel.", en: "Choose a rule.")
    static let amountWrong = Phrase(
        nl: "Vul een getal van 0 tot 400 in, en waarin het gemeten is.", en: "Fill in a number from 0 to 400 and its measure.")
    static let fromMissing = Phrase(nl: "Vul de dag in vanaf wanneer het geldt.", en: "Fill in from which day it holds.")
    static let fromTooEarly = Phrase(
        nl: "Deze regel geldt al vanaf {day}. Kies een latere dag.",
        en: "This rule holds from {day} already. Choose a later day.")
    static let basisWrong = Phrase(
        nl: "Vul het artikel in, in hoogstens 200 letters.", en: "Fill in the article, in 200 letters at most.")
    static let sourceWrong = Phrase(
        nl: "Vul in waar je het las, in hoogstens 200 letters.", en: "Fill in where you read it, in 200 letters at most.")

    static func calendar(_ calendar: LegalTerm.Calendar) -> Phrase {
        switch calendar {
        case .act: Phrase(nl: "ja, naar de volgende werkdag", en: "yes, to the next working day")
        case .doubtful: Phrase(nl: "misschien: waarschuw voor de dag zelf", en: "perhaps: warn for the day itself")
        case .plain: Phrase(nl: "nee", en: "no")
        }
    }

    static func confidence(_ confidence: Confidence) -> Phrase {
        switch confidence {
        case .a: Phrase(nl: "A: de wet zelf gelezen", en: "A: the law itself was read")
        case .b: Phrase(nl: "B: een officiële pagina zegt het", en: "B: an official page says so")
        case .c: Phrase(nl: "C: nog na te kijken", en: "C: to be checked")
        case .d: Phrase(nl: "D: onzeker", en: "D: uncertain")
        }
    }
}
