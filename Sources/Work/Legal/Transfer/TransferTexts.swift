import Casework

/// The texts about sending a dossier to another team.
enum TransferTexts {
    static let title = Phrase(nl: "Overdragen aan een ander team", en: "Transfer to another team")
    static let way = Phrase(nl: "Overdragen", en: "Transfer")
    static let back = Phrase(nl: "Dossier", en: "File")
    static let of = Phrase(nl: "Het dossier van {name}", en: "The file of {name}")
    static let new = Phrase(nl: "Maak een pakket", en: "Make a package")
    static let always = Phrase(
        nl: "Mee gaan altijd: wie de cliënt is, het dossier en wat erin gebeurde.",
        en: "What always goes along: who the client is, the file and what happened in it.")
    static let along = Phrase(nl: "Wat gaat nog meer mee?", en: "What else goes along?")
    static let never = Phrase(
        nl: "Termijnen rekent het andere team opnieuw uit. Concepten, vragen aan de helpdesk en notities gaan niet mee.",
        en: "The other team works out the terms anew. Drafts, questions to the helpdesk and notes do not go along.")
    static let relatives = Phrase(nl: "gezinsleden", en: "relatives")
    static let documents = Phrase(nl: "stukkenlijst", en: "checklist of documents")
    static let files = Phrase(nl: "scans en foto's", en: "scans and photos")
    static let letters = Phrase(nl: "verstuurde brieven", en: "letters that were sent")
    static let filesAlone = Phrase(
        nl: "Scans en foto's gaan alleen mee met de stukkenlijst. Vink die ook aan.",
        en: "Scans and photos go along with the checklist only. Tick that too.")
    static let tooMuch = Phrase(
        nl: "Scans en foto's zijn samen groter dan 30 MB. Maak een pakket zonder, en geef ze op een andere manier door.",
        en: "Scans and photos are larger than 30 MB together. Make a package without them, and pass them on another way.")
    static let ground = Phrase(nl: "Waarom gaat het over?", en: "Why is it transferred?")
    static let groundMissing = Phrase(nl: "Kies waarom het dossier overgaat.", en: "Choose why the file is transferred.")
    static let moved = Phrase(nl: "de cliënt is verhuisd", en: "the client moved")
    static let guardianship = Phrase(nl: "de voogdij is veranderd", en: "the guardianship changed")
    static let request = Phrase(nl: "de cliënt vraagt erom", en: "the client asks for it")
    static let other = Phrase(nl: "iets anders", en: "something else")
    static let words = Phrase(nl: "Toelichting", en: "Explanation")
    static let wordsHint = Phrase(nl: "Nodig bij iets anders.", en: "Needed with something else.")
    static let wordsMissing = Phrase(nl: "Schrijf op waarom het dossier overgaat.", en: "Write down why the file is transferred.")
    static let team = Phrase(nl: "Naar welk team?", en: "To which team?")
    static let teamHint = Phrase(nl: "Bijvoorbeeld: team Zoetermeer.", en: "For example: team Zoetermeer.")
    static let teamMissing = Phrase(nl: "Schrijf op naar welk team het gaat.", en: "Write down to which team it goes.")
    static let teamTooLong = Phrase(nl: "Deze naam is te lang. Maak hem korter.", en: "This name is too long. Make it shorter.")
    static let make = Phrase(nl: "Maak het pakket", en: "Make the package")
    static let replaces = Phrase(
        nl: "Een nieuw pakket komt in de plaats van wat nu wacht.", en: "A new package takes the place of what waits now.")
    static let closed = Phrase(
        nl: "Dit dossier is afgesloten. Open het eerst opnieuw als het nog over moet.",
        en: "This file is closed. Reopen it first when it still has to be transferred.")
    static let noVault = Phrase(
        nl: "De kluis is er niet, dus je kunt nu geen pakket maken. Vraag de beheerder.",
        en: "The vault is not there, so you cannot make a package now. Ask the administrator.")

    static let waiting = Phrase(nl: "Wacht op ontvangst", en: "Waits for its receipt")
    static let made = Phrase(
        nl: "Gemaakt op {day} door {name}, voor {team}: {ground}.", en: "Made on {day} by {name}, for {team}: {ground}.")
    static let overtaken = Phrase(
        nl: "Het dossier is daarna nog veranderd. Maak een nieuw pakket.", en: "The file changed after that. Make a new package.")
    static let fetch = Phrase(nl: "Haal het pakket op", en: "Fetch the package")
    static let gone = Phrase(
        nl: "Het pakket zelf staat hier niet meer: na een dag wordt het weggegooid.",
        en: "The package itself is here no more: it is thrown away after a day.")
    static let receipt = Phrase(nl: "Ontvangstcode", en: "Receipt code")
    static let receiptHint = Phrase(
        nl: "Die ziet het andere team als het dossier is overgenomen. Dan pas wordt het hier afgesloten.",
        en: "The other team sees it once the file is taken over. Only then it is closed here.")
    static let received = Phrase(nl: "Sluit af als overgedragen", en: "Close as transferred")
    static let receiptTypo = Phrase(
        nl: "Dit is geen ontvangstcode. Kijk de acht letters en cijfers na.",
        en: "This is no receipt code. Check the eight letters and digits.")
    static let receiptOther = Phrase(
        nl: "Deze code is van een ander pakket. Vraag het andere team welk pakket is overgenomen.",
        en: "This code is of another package. Ask the other team which package was taken over.")
    static let receiptOlder = Phrase(
        nl: "Deze code is van een ouder pakket. Vraag het andere team om ook het laatste pakket over te nemen.",
        en: "This code is of an older package. Ask the other team to take over the last package too.")
    static let withdraw = Phrase(nl: "Trek in", en: "Withdraw")
    static let handedOver = Phrase(nl: "Overgedragen aan {team}", en: "Transferred to {team}")
    static let before = Phrase(nl: "Eerder", en: "Before")
    static let outcomeReceived = Phrase(nl: "Ontvangen op {day}.", en: "Received on {day}.")
    static let outcomeWithdrawn = Phrase(nl: "Ingetrokken op {day}.", en: "Withdrawn on {day}.")
    static let outcomeReplaced = Phrase(nl: "Vervangen op {day}.", en: "Replaced on {day}.")

    static let counts = Phrase(
        nl: "Mensen: {people}. Gebeurtenissen: {events}. Stukken: {documents}. Scans en foto's: {files}. Brieven: {letters}.",
        en: "People: {people}. Events: {events}. Documents: {documents}. Scans and photos: {files}. Letters: {letters}.")

    static let ready = Phrase(nl: "Het pakket is klaar", en: "The package is ready")
    static let readyFor = Phrase(nl: "Voor {team}", en: "For {team}")
    static let stepFetch = Phrase(
        nl: "Haal het pakket op en stuur het naar het andere team.", en: "Fetch the package and send it to the other team.")
    static let stepTell = Phrase(
        nl: "Geef dit wachtwoord door, maar niet samen met het pakket. Bel er bijvoorbeeld voor.",
        en: "Pass on this passphrase, but not together with the package. Telephone, for example.")
    static let stepReceipt = Phrase(
        nl: "Het andere team geeft je een ontvangstcode. Vul die hier in; dan sluit het dossier.",
        en: "The other team gives you a receipt code. Fill it in here; then the file closes.")
    static let once = Phrase(
        nl: "Je ziet dit wachtwoord alleen nu. Ben je het kwijt, maak dan een nieuw pakket.",
        en: "You see this passphrase now only. When you lose it, make a new package.")
    static let onward = Phrase(nl: "Verder", en: "Onward")
}
