import Casework

enum ProofTexts {
    static let title = Phrase(nl: "Bewijsboek", en: "Proof book")
    static let heading = Phrase(nl: "Bewijsboek van {days}", en: "Proof book of {days}")
    static let days = Phrase(nl: "{from} tot en met {to}", en: "{from} to {to}")
    static let intro = Phrase(
        nl: "Wat er op een dag met termijnen gebeurde. Niemand kan een regel veranderen of weghalen.",
        en: "What became of terms on a day. Nobody can change or remove a line.")
    static let paper = Phrase(
        nl: "Op papier staan geen namen. Een afdruk gaat mee naar een rechter, de verzekeraar of het archief.",
        en: "On paper there are no names. A print goes along to a court, an insurer or the archive.")
    static let ways = Phrase(nl: "Andere dagen", en: "Other days")
    static let before = Phrase(nl: "Een dag eerder", en: "A day earlier")
    static let after = Phrase(nl: "Een dag later", en: "A day later")
    static let today = Phrase(nl: "Vandaag", en: "Today")
    static let week = Phrase(nl: "Deze week", en: "This week")
    static let month = Phrase(nl: "Deze maand", en: "This month")
    static let empty = Phrase(
        nl: "In deze dagen is er met geen enkele termijn iets gebeurd.", en: "On these days nothing became of any term.")
    static let right = Phrase(nl: "Klopt.", en: "Right.")
    static let rightHow = Phrase(
        nl: "Elke regel staat precies zo in het ondertekende logboek, en geen regel ontbreekt: {count}.",
        en: "Each line stands exactly so in the signed log, and none is missing: {count}.")
    static let wrong = Phrase(nl: "Klopt niet.", en: "Not right.")
    static let wrongHow = Phrase(
        nl: "Verander niets en waarschuw wie toezicht houdt. Hieronder staat wat er anders is.",
        en: "Change nothing and warn who keeps watch. What differs is below.")
    static let unsealed = Phrase(
        nl: "In het bewijsboek, en niet zo in het logboek", en: "In the proof book, and not so in the log")
    static let lost = Phrase(nl: "In het logboek, en niet zo in het bewijsboek", en: "In the log, and not so in the proof book")
    static let lines = Phrase(nl: "Regels", en: "Lines")
    static let line = Phrase(nl: "1 regel", en: "1 line")
    static let someLines = Phrase(nl: "{count} regels", en: "{count} lines")
    static let more = Phrase(
        nl: "Hier staan de eerste {count} regels. Kies minder dagen om de rest te zien.",
        en: "These are the first {count} lines. Choose fewer days to see the rest.")
    static let whole = Phrase(nl: "Alle regels op één pagina, om te printen", en: "All lines on one page, to print")
    static let dossier = Phrase(nl: "Dossier", en: "File")
    static let day = Phrase(nl: "Dag", en: "Day")
    static let term = Phrase(nl: "Termijn", en: "Term")
    static let what = Phrase(nl: "Wat", en: "What")
    static let old = Phrase(nl: "Was", en: "Was")
    static let new = Phrase(nl: "Werd", en: "Became")
    static let why = Phrase(nl: "Waarom", en: "Why")
    static let printWrong = Phrase(
        nl: "Het bewijsboek klopt niet met het logboek: {count}. Verander niets en waarschuw wie toezicht houdt.",
        en: "The proof book is not as the log: {count}. Change nothing and warn who keeps watch.")
}
