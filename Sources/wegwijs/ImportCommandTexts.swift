import Casework

/// The sentences of `wegwijs import`. None names anybody.
enum ImportCommandTexts {
    static let noKind = Phrase(
        nl: "Dit soort lijst is er niet. Kies uit: {kinds}.", en: "There is no such kind of list. Choose from: {kinds}.")
    static let noPlace = Phrase(
        nl: "Deze locatie is er niet. Kies uit: {places}.", en: "There is no such place. Choose from: {places}.")
    static let noLeader = Phrase(
        nl: "Er is geen collega met deze naam die nu deze locatie leidt.",
        en: "There is no colleague of this name who leads this place now.")
    static let columns = Phrase(nl: "{count} kolommen herkend.", en: "{count} columns recognised.")
    static let unknown = Phrase(nl: "Niet herkend: {headings}.", en: "Not recognised: {headings}.")
    static let group = Phrase(
        nl: "{count} rijen: {what} {remedy}. Anders: --choose {code}= met {choices}.",
        en: "{count} rows: {what} {remedy}. Otherwise: --choose {code}= with {choices}.")
    static let oneRow = Phrase(
        nl: "1 rij: {what} {remedy}. Anders: --choose {code}= met {choices}.",
        en: "1 row: {what} {remedy}. Otherwise: --choose {code}= with {choices}.")
    static let outcome = Phrase(
        nl: "Nieuw: {new}. Staat er al: {known}. Niet overgenomen: {left}.",
        en: "New: {new}. There already: {known}. Left out: {left}.")
    static let alike = Phrase(
        nl: "{count} rijen lijken op iemand die er al is, zoals rij {rows}. Kijk die na in Wegwijs.",
        en: "{count} rows are like somebody who is there already, such as row {rows}. Check those in Wegwijs.")
    static let tried = Phrase(
        nl: "Er is niets bewaard. Zonder --dry-run wordt het overgenomen.",
        en: "Nothing was stored. Without --dry-run it is brought in.")
    static let done = Phrase(
        nl: "Overgenomen. Terugdraaien kan 30 dagen lang, met --undo {number}.",
        en: "Brought in. It can be undone for 30 days, with --undo {number}.")
    static let undone = Phrase(nl: "Alles van deze import is teruggedraaid.", en: "All of this import was undone.")
}
