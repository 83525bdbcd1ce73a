import Casework

/// The texts of the forms of the target.
enum TargetFormTexts {
    static let title = Phrase(nl: "Invullen voor {town}: {half}", en: "Entering for {town}: {half}")
    static let save = Phrase(nl: "Opslaan", en: "Save")
    static let dayWrong = Phrase(nl: "Schrijf een hele datum, zoals 1-7-2017.", en: "Write a whole date, such as 1-7-2017.")
    static let tooLong = Phrase(nl: "Maak dit korter: 200 letters of minder.", en: "Make this shorter: 200 letters or fewer.")
    static let numberWrong = Phrase(nl: "Schrijf een heel getal dat kan kloppen.", en: "Write a whole number that may be right.")
    static let noNames = Phrase(nl: "Kort. Schrijf hier geen namen.", en: "Briefly. Write no names here.")
    static let statedOn = Phrase(nl: "Wanneer zei de bron dat?", en: "When did the source say so?")
    static let statedHint = Phrase(
        nl: "De dag van de brief of het overzicht. Het laatste getal geldt.",
        en: "The day of the letter or the overview. The last number holds.")
    static let source = Phrase(nl: "Wat is de bron?", en: "What is the source?")
    static let sourceHint = Phrase(nl: "Bijvoorbeeld: brief van de provincie.", en: "For example: letter of the province.")
    static let sourceMissing = Phrase(
        nl: "Schrijf op waar het getal vandaan komt.", en: "Write down where the number comes from.")

    // MARK: A number

    static let entry = Phrase(nl: "Een getal", en: "A number")
    static let entryHint = Phrase(
        nl: "Is een getal herzien? Vul het dan opnieuw in, met de nieuwe dag. Het oude blijft erbij staan.",
        en: "Was a number revised? Enter it again then, with the new day. The old one stays beside it.")
    static let kind = Phrase(nl: "Welk getal?", en: "Which number?")
    static let kindWrong = Phrase(nl: "Kies welk getal het is.", en: "Choose which number it is.")
    static let amount = Phrase(nl: "Hoeveel mensen?", en: "How many people?")
    static let amountHint = Phrase(
        nl: "Een achterstand of verlaging met een min ervoor.", en: "A lag or a reduction with a minus before it.")
    static let reason = Phrase(nl: "Waarom? (nodig bij een correctie)", en: "Why? (needed for a correction)")

    // MARK: A redistribution

    static let swap = Phrase(nl: "Een herverdeling", en: "A redistribution")
    static let swapHint = Phrase(
        nl: "Twee gemeenten mogen hun taakstelling anders verdelen. De som blijft gelijk. Vul het één keer in.",
        en: "Two municipalities may divide their targets otherwise. The sum stays the same. Enter it once.")
    static let direction = Phrase(nl: "Welke kant op?", en: "Which way?")
    static let gives = Phrase(nl: "wij dragen mensen over", en: "we give people")
    static let takes = Phrase(nl: "wij nemen mensen over", en: "we take people over")
    static let directionWrong = Phrase(nl: "Kies welke kant op.", en: "Choose which way.")
    static let other = Phrase(nl: "Welke andere gemeente?", en: "Which other municipality?")
    static let otherHint = Phrase(
        nl: "De naam. Kent Wegwijs die niet, schrijf dan de code, zoals GM0599.",
        en: "Its name. If Wegwijs does not know that, write its code, such as GM0599.")
    static let otherWrong = Phrase(
        nl: "Schrijf de naam van een andere gemeente die Wegwijs kent, of haar code, zoals GM0599.",
        en: "Write the name of another municipality that Wegwijs knows, or its code, such as GM0599.")

    // MARK: Inhabitants

    static let inhabitants = Phrase(nl: "Inwoners op 1 januari {year}", en: "Inhabitants on 1 January {year}")
    static let inhabitantsHint = Phrase(
        nl: "Alleen om de formule na te rekenen. Zoek het getal op bij het CBS.",
        en: "Only to check the formula. Look the number up at Statistics Netherlands.")
    static let number = Phrase(nl: "Hoeveel inwoners?", en: "How many inhabitants?")
}
