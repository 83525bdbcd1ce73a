import Casework

/// The questions that a reader of the figures may have.
enum HelpTexts {
    static let title = Phrase(nl: "Hulp bij de cijfers", en: "Help with the figures")

    static let all: [(Phrase, Phrase)] = [
        (
            Phrase(nl: "Waar komen de cijfers vandaan?", en: "Where do the figures come from?"),
            Phrase(
                nl: "Het team legt elke dag vast wat het doet. Wegwijs telt die regels. Niemand typt een cijfer in.",
                en: "The team records what it does every day. Wegwijs counts those lines. Nobody types a figure.")
        ),
        (
            Phrase(nl: "Wat betekent ‘hoe geteld?’", en: "What does ‘how counted?’ mean"),
            Phrase(
                nl: "Daar staat in gewone woorden wie of wat meetelt. Een gemeente kan anders tellen. Dat staat er dan bij.",
                en: "It says in plain words who or what counts. A municipality may count differently. It then says so.")
        ),
        (
            Phrase(nl: "Wat betekent ‘klopt niet’?", en: "What does ‘does not fit’ mean?"),
            Phrase(
                nl: "Twee getallen die gelijk moeten zijn, zijn dat niet. Open de lijst achter het cijfer en zoek het verschil.",
                en: "Two numbers that should be equal are not. Open the list behind the figure and find the difference.")
        ),
        (
            Phrase(nl: "Wie staat er op een lijst?", en: "Who is on a list?"),
            Phrase(
                nl: "Op een lijst staan kenmerken en geen namen. Zo kun je een lijst bespreken zonder iemand te noemen.",
                en: "A list shows file numbers and no names. So you can discuss a list without naming anyone.")
        ),
    ]
}
