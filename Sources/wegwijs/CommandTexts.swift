import Casework

/// What the program says on standard error.
enum CommandTexts {
    static let fault = Phrase(
        nl: "Het lukte niet. Er is niets veranderd. Soort fout: {kind}.",
        en: "It did not work. Nothing was changed. Kind of fault: {kind}.")
    static let noDay = Phrase(
        nl: "Die dag begrijpen we niet. Schrijf hem als 2017-03-12.",
        en: "We do not understand that day. Write it as 2017-03-12.")
    static let making = Phrase(nl: "Oefengegevens maken", en: "Making practice data")
    static let made = Phrase(
        nl: "De oefengegevens staan in {file}. De mensen daarin bestaan niet.",
        en: "The practice data are in {file}. The people in it do not exist.")
    static let madeOnServer = Phrase(
        nl: "De oefengegevens staan in de database. De mensen daarin bestaan niet.",
        en: "The practice data are in the database. The people in it do not exist.")
    static let copying = Phrase(nl: "Overzetten", en: "Copying")
    static let copied = Phrase(
        nl: "{count} tabellen overgezet. Elke tabel is gelijk aan het origineel.",
        en: "{count} tables copied. Every table equals the original.")
    static let migrated = Phrase(
        nl: "{count} stappen gedaan. Het bestand is bij.", en: "{count} steps done. The file is up to date.")
    static let upToDate = Phrase(nl: "Het bestand was al bij.", en: "The file was up to date already.")
    static let practice = Phrase(
        nl: "Oefengegevens: de mensen in dit bestand bestaan niet.", en: "Practice data: the people in this file do not exist.")
    static let noSuchIdleTime = Phrase(
        nl: "Zo lang kan niet. Kies 1 tot en met 720 minuten.", en: "So long is not possible. Choose 1 to 720 minutes.")
    static let noSuchList = Phrase(
        nl: "De lijst van --leaked-passwords is er niet, of heeft op de eerste regel geen SHA-1-hash in hoofdletters.",
        en: "The list of --leaked-passwords is not there, or has no SHA-1 hash in capitals on its first line.")
    static let firstSlip = Phrase(
        nl: "Er heeft nog niemand een account. Open /uitnodiging in je browser en typ de code {code}.",
        en: "Nobody has an account yet. Open /uitnodiging in your browser and type the code {code}.")
    static let serving = Phrase(nl: "Wegwijs staat klaar op {address}", en: "Wegwijs is ready at {address}")
    static let portTaken = Phrase(
        nl: "Poort {port} is al in gebruik. Kies een andere poort met --port.",
        en: "Port {port} is in use already. Choose another port with --port.")
    static let noVault = Phrase(
        nl: "Er is geen kluis: wat verzegeld is, blijft dicht. Noem er een met --vault.",
        en: "There is no vault: what is sealed stays closed. Name one with --vault.")
    static let noMasterKey = Phrase(
        nl: "Noem het bestand van de hoofdsleutel met --master-key.", en: "Name the file of the master key with --master-key.")
    static let noSuchPort = Phrase(
        nl: "Deze poort bestaat niet. Kies een getal van 0 tot en met 65535. Bijvoorbeeld 8080.",
        en: "This port does not exist. Choose a number from 0 to 65535. For example 8080.")
    static let checking = Phrase(nl: "Nakijken", en: "Checking")
    static let repaired = Phrase(nl: "Opnieuw geteld: {name}.", en: "Counted anew: {name}.")
    static let rollupFaults = Phrase(
        nl: "{name}: {count} tellingen lopen niet gelijk. Voer uit: wegwijs check --repair.",
        en: "{name}: {count} counts differ. Run: wegwijs check --repair.")
    static let damaged = Phrase(
        nl: "Het gegevensbestand is beschadigd: {count} fouten. Zet de laatste goede kopie terug.",
        en: "The data file is damaged: {count} faults. Put the last good copy back.")
    static let allWell = Phrase(nl: "Alles is in orde.", en: "All is well.")
}
