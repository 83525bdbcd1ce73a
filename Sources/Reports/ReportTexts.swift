import Casework

/// The texts of the report's pages and prints.
enum ReportTexts {
    static let annual = Phrase(nl: "Jaarverslag", en: "Annual report")
    static let annualOf = Phrase(nl: "Jaarverslag {year}: {area}", en: "Annual report {year}: {area}")
    static let start = Phrase(nl: "Jaarverslag per gemeente", en: "Annual report by municipality")
    static let figures = Phrase(nl: "Cijfers", en: "Figures")
    static let byWork = Phrase(nl: "Per soort werk", en: "By kind of work")
    static let startIntro = Phrase(
        nl: "Kies een gemeente. Je ziet de cijfers van het laatste jaar waarover iets is vastgelegd.",
        en: "Choose a municipality. You see the figures of the last year in which anything was recorded.")
    static let allTogether = Phrase(nl: "Alle gemeenten samen", en: "All municipalities together")
    static let nothingYet = Phrase(
        nl: "Er is nog geen gemeente. Maak oefengegevens met: wegwijs practice.",
        en: "There is no municipality yet. Make practice data with: wegwijs practice.")
    static let years = Phrase(nl: "Jaren", en: "Years")
    static let sections = Phrase(nl: "In dit verslag", en: "In this report")
    static let lastYear = Phrase(nl: "In {year}: {value} ({difference})", en: "In {year}: {value} ({difference})")
    static let howCounted = Phrase(nl: "Hoe geteld?", en: "How counted?")
    static let fits = Phrase(nl: "klopt", en: "fits")
    static let fitsNot = Phrase(nl: "klopt niet", en: "does not fit")
    static let checksAllFit = Phrase(nl: "Alle {all} controles kloppen.", en: "All {all} checks fit.")
    static let checksSomeFail = Phrase(
        nl: "{failed} van de {all} controles kloppen niet. Ze staan bij het cijfer.",
        en: "{failed} of the {all} checks do not fit. They stand with the figure.")
    static let checkOneFails = Phrase(
        nl: "1 van de {all} controles klopt niet. Die staat bij het cijfer.",
        en: "1 of the {all} checks does not fit. It stands with the figure.")
    static let list = Phrase(nl: "Bekijk de lijst", en: "See the list")
    static let by = Phrase(nl: "Per {what}", en: "By {what}")
    static let ways = Phrase(nl: "Uitsplitsingen", en: "Breakdowns")
    static let allLines = Phrase(nl: "Naar de hele lijst", en: "To the whole list")
    static let listOf = Phrase(nl: "De lijst achter dit cijfer", en: "The list behind this figure")
    static let number = Phrase(nl: "Kenmerk", en: "File number")
    static let date = Phrase(nl: "Datum", en: "Date")
    static let about = Phrase(nl: "Over", en: "About")
    static let amount = Phrase(nl: "Aantal", en: "Number")
    static let total = Phrase(nl: "Samen", en: "Together")
    static let ledger = Phrase(nl: "Alle regels", en: "All lines")
    static let emptyList = Phrase(
        nl: "Er staat niets op deze lijst. In dit jaar is hier niets voor vastgelegd.",
        en: "There is nothing on this list. Nothing was recorded for it in this year.")
    static let pages = Phrase(nl: "Bladzijden", en: "Pages")
    static let earlier = Phrase(nl: "Vorige bladzijde", en: "Previous page")
    static let later = Phrase(nl: "Volgende bladzijde", en: "Next page")
    static let range = Phrase(nl: "Regel {from} tot en met {to} van {all}", en: "Line {from} to {to} of {all}")
    static let toReport = Phrase(nl: "Naar het jaarverslag", en: "To the annual report")
    static let asWorkbook = Phrase(nl: "Voor Excel (XLSX)", en: "For Excel (XLSX)")
    static let asTable = Phrase(nl: "Als tabel (CSV)", en: "As a table (CSV)")
    static let asData = Phrase(nl: "Als gegevens (JSON)", en: "As data (JSON)")
    static let mostIn = Phrase(nl: "Meeste in {month}", en: "Most in {month}")
    static let noData = Phrase(nl: "Geen gegevens.", en: "No data.")
    static let figuresOf = Phrase(nl: "{work}: {area} in {year}", en: "{work}: {area} in {year}")
    static let practice = Phrase(
        nl: "Oefengegevens: de mensen in dit bestand bestaan niet.",
        en: "Practice data: the people in this file do not exist.")
}
