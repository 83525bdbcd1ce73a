import Casework

/// What the description for other programs says of each address about figures.
enum FigureEndpointTexts {
    static let municipalities = Phrase(
        nl: "De gemeenten waarvan je de cijfers mag zien", en: "The municipalities whose figures you may see")
    static let figures = Phrase(
        nl: "Alle cijfers van een gemeente over een jaar, of met NL van alle samen",
        en: "All figures of a municipality over a year, or with NL of all together")
}
