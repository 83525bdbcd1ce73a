import Casework

/// The texts of bringing in lists.
enum ImportTexts {
    static let title = Phrase(nl: "Lijsten invoeren", en: "Bring in lists")
    static let intro = Phrase(
        nl: "Heb je een lijst in Excel? Stuur die in. Je ziet eerst wat eruit komt. Pas daarna wordt er iets bewaard.",
        en: "Do you have a list in Excel? Send it in. You first see what comes of it. Only then is anything stored.")
    static let kind = Phrase(nl: "Waar gaat de lijst over?", en: "What is the list about?")
    static let place = Phrase(nl: "Locatie", en: "Place")
    static let file = Phrase(nl: "Bestand", en: "File")
    static let fileHint = Phrase(
        nl: "Excel (.xlsx) of CSV, tot 20 MB. Op de eerste rij staat wat er in elke kolom staat.",
        en: "Excel (.xlsx) or CSV, up to 20 MB. The first row says what stands in each column.")
    static let send = Phrase(nl: "Stuur in", en: "Send in")
    static let noKind = Phrase(nl: "Kies waar de lijst over gaat.", en: "Choose what the list is about.")
    static let noPlace = Phrase(nl: "Kies een locatie die jij leidt.", en: "Choose a place that you lead.")
    static let noFile = Phrase(nl: "Kies een bestand.", en: "Choose a file.")
    static let which = Phrase(nl: "Welke kolommen kan een lijst hebben?", en: "Which columns can a list have?")
    static let workbook = Phrase(nl: "Voorbeeld voor Excel (XLSX)", en: "Example for Excel (XLSX)")
    static let template = Phrase(nl: "Voorbeeld als tekst (CSV)", en: "Example as text (CSV)")
    static let away = Phrase(nl: "Ophalen wat er al is", en: "Fetch what is there already")
    static let awayHint = Phrase(
        nl: "Een lijst met namen verlaat Wegwijs alleen als een collega dat ook goedvindt.",
        en: "A list of names leaves Wegwijs only when a colleague agrees.")
    static let asWorkbook = Phrase(nl: "{list} van {place} voor Excel (XLSX)", en: "{list} of {place} for Excel (XLSX)")
    static let asTable = Phrase(nl: "{list} van {place} als tekst (CSV)", en: "{list} of {place} as text (CSV)")
    static let lately = Phrase(nl: "Wat je eerder instuurde", en: "What you sent before")
    static let nothingSent = Phrase(nl: "Je hebt nog niets ingestuurd.", en: "You have sent nothing yet.")

    static let step = Phrase(nl: "Stap {number} van 5", en: "Step {number} of 5")
    static let columns = Phrase(nl: "Klopt het zo?", en: "Is this right?")
    static let columnsIntro = Phrase(
        nl: "Bij elke kolom van je bestand zie je wat erin staat. Kies wat Wegwijs ervan maakt.",
        en: "With each column of your file you see what stands in it. Choose what Wegwijs makes of it.")
    static let nameless = Phrase(nl: "Kolom {number}", en: "Column {number}")
    static let leave = Phrase(nl: "Niet overnemen", en: "Leave out")
    static let moreColumns = Phrase(
        nl: "Het bestand heeft meer kolommen. Alleen de eerste {count} zijn te kiezen.",
        en: "The file has more columns. Only the first {count} can be chosen.")
    static let twice = Phrase(
        nl: "{column} is bij meer dan één kolom gekozen. Kies het één keer.",
        en: "{column} was chosen for more than one column. Choose it once.")
    static let noColumn = Phrase(
        nl: "Kies bij ten minste één kolom wat erin staat.", en: "Choose for one column at least what stands in it.")
    static let next = Phrase(nl: "Verder", en: "Continue")
    static let back = Phrase(nl: "Terug naar de kolommen", en: "Back to the columns")
    static let discard = Phrase(nl: "Gooi dit bestand weg", en: "Throw this file away")

    static let problems = Phrase(nl: "Wat doen we hiermee?", en: "What is done about this?")
    static let problemsIntro = Phrase(
        nl: "Sommige rijen kloppen niet helemaal. Kies per soort wat ermee gebeurt.",
        en: "Some rows are not quite right. Choose for each sort what happens to them.")
    static let group = Phrase(nl: "{count} rijen: {what}", en: "{count} rows: {what}")
    static let oneRow = Phrase(nl: "1 rij: {what}", en: "1 row: {what}")
    static let example = Phrase(nl: "De datum is alleen een jaartal.", en: "The date is a year alone.")
    static let whichRows = Phrase(nl: "rij {rows}", en: "row {rows}")

    static let trial = Phrase(nl: "Dit komt eruit", en: "This comes of it")
    static let notYet = Phrase(nl: "Er is nog niets bewaard.", en: "Nothing was stored yet.")
    static let new = Phrase(nl: "Nieuw", en: "New")
    static let known = Phrase(nl: "Staat er al, blijft zoals het is", en: "There already, stays as it is")
    static let left = Phrase(nl: "Niet overgenomen", en: "Left out")
    static let alike = Phrase(nl: "Lijkt op iemand die er al is", en: "Like somebody who is there already")
    static let alikeHint = Phrase(
        nl: "Deze rijen worden wel overgenomen. Kijk daarna bij Dubbele cliënten zoeken of het dezelfde mensen zijn.",
        en: "These rows are brought in. Look afterwards at Look for double clients whether they are the same people.")
    static let alikeMost = Phrase(
        nl: "Alleen de eerste {count} nieuwe rijen zijn hierop nagekeken.",
        en: "Only the first {count} new rows were checked for this.")
    static let bring = Phrase(nl: "Neem {count} rijen over", en: "Bring in {count} rows")
    static let bringOne = Phrase(nl: "Neem 1 rij over", en: "Bring in 1 row")
    static let nothingNew = Phrase(
        nl: "Er is niets om over te nemen: alles staat er al of blijft weg.",
        en: "There is nothing to bring in: all is there already or is left out.")
    static let leftRows = Phrase(nl: "Rijen die niet meegaan, met waarom", en: "Rows that are left out, with why")
    static let leftFile = Phrase(nl: "niet-overgenomen-vertrouwelijk.csv", en: "left-out-confidential.csv")
    static let row = Phrase(nl: "Rij", en: "Row")
    static let why = Phrase(nl: "Waarom niet", en: "Why not")

    static let busy = Phrase(nl: "Bezig: {done} van {all} rijen.", en: "Busy: {done} of {all} rows.")
    static let busyBack = Phrase(nl: "Bezig met terugdraaien.", en: "Busy undoing.")
    static let busyElsewhere = Phrase(
        nl: "Bezig. Duurt het langer dan een kwartier, dan is het afgebroken en is er niets overgenomen.",
        en: "Busy. If it takes more than a quarter of an hour, it was broken off and nothing was brought in.")
    static let look = Phrase(nl: "Kijk hoe ver het is", en: "Look how far it is")
    static let again = Phrase(nl: "Begin opnieuw", en: "Begin anew")
    static let done = Phrase(nl: "De lijst is overgenomen", en: "The list was brought in")
    static let undo = Phrase(nl: "Draai de hele invoer terug", en: "Undo all of it")
    static let undoHint = Phrase(
        nl: "Dat kan 30 dagen lang, zolang er over deze mensen niets anders is vastgelegd.",
        en: "That can be done for 30 days, as long as nothing else was recorded about these people.")
    static let undone = Phrase(nl: "Deze invoer is teruggedraaid", en: "This was undone")
    static let undoneWords = Phrase(nl: "Alles staat weer zoals het was.", en: "All is as it was.")
    static let another = Phrase(nl: "Nog een lijst", en: "Another list")
    static let stateOpen = Phrase(nl: "nog niet overgenomen", en: "not brought in yet")
    static let stateBusy = Phrase(nl: "bezig", en: "busy")
    static let stateDone = Phrase(nl: "{count} overgenomen", en: "{count} brought in")
    static let stateUndone = Phrase(nl: "teruggedraaid", en: "undone")
}
