package import Casework

/// What can be wrong with the place where the data are kept, in sentences for the person who runs the program.
extension Refusal {
    package static let newerSchema = Refusal(.unavailable, Phrase(
        nl: "Dit gegevensbestand is van een nieuwere versie van Wegwijs. Installeer de nieuwste versie. Er is niets veranderd.",
        en: "This data file was made by a newer version of Wegwijs. Install the newest version. Nothing was changed."))

    package static let olderSchema = Refusal(.unavailable, Phrase(
        nl: "Dit gegevensbestand is van een oudere versie van Wegwijs. Voer eerst uit: wegwijs migrate. Er is niets veranderd.",
        en: "This data file was made by an older version of Wegwijs. First run: wegwijs migrate. Nothing was changed."))

    package static let notADatabaseOfOurs = Refusal(.badInput, Phrase(
        nl: "Dit bestand is geen gegevensbestand van Wegwijs. Kijk of de naam klopt. Er is niets veranderd.",
        en: "This file is not a data file of Wegwijs. Check its name. Nothing was changed."))

    package static let locked = Refusal(.tryLater, Phrase(
        nl: "De gegevens zijn nu in gebruik door een ander programma. Wacht even en probeer het opnieuw. Er is niets veranderd.",
        en: "The data are in use by another program. Wait a moment and try again. Nothing was changed."))

    package static let damaged = Refusal(.badInput, Phrase(
        nl: "Het gegevensbestand is beschadigd. Verander er niets aan en zet de laatste goede kopie terug.",
        en: "The data file is damaged. Do not change it and put the last good copy back."))

    package static let readOnly = Refusal(.unavailable, Phrase(
        nl: "Wegwijs mag dit bestand niet veranderen. Vraag de beheerder om schrijfrechten. Er is niets veranderd.",
        en: "Wegwijs may not change this file. Ask the administrator for permission to write. Nothing was changed."))

    package static let diskFull = Refusal(.tryLater, Phrase(
        nl: "De schijf is vol. Er is niets half bewaard. Maak ruimte en probeer het opnieuw.",
        en: "The disk is full. Nothing was stored by halves. Make room and try again."))

    package static let cannotOpen = Refusal(.unavailable, Phrase(
        nl: "Het gegevensbestand is niet te openen. Kijk of de map bestaat en of Wegwijs er bij mag.",
        en: "The data file cannot be opened. Check that the folder exists and that Wegwijs may use it."))

    package static let diskFault = Refusal(.unavailable, Phrase(
        nl: "De schijf gaf een fout. Er is niets half bewaard. Waarschuw de beheerder.",
        en: "The disk gave a fault. Nothing was stored by halves. Warn the administrator."))

    package static func noSuchFile(_ name: String) -> Refusal {
        Refusal(.unavailable, Phrase(
            nl: "Het gegevensbestand {file} bestaat niet. Maak het eerst met wegwijs migrate of wegwijs practice.",
            en: "The data file {file} does not exist. Make it first with wegwijs migrate or wegwijs practice.")
            .with(["file": name]))
    }

    package static let notDurable = Refusal(.unavailable, Phrase(
        nl: "De schijf of de database bewaart gegevens hier niet veilig genoeg. Wegwijs start niet. Waarschuw de beheerder.",
        en: "The disk or the database does not keep data safely enough here. Wegwijs does not start. Warn the administrator."))
}
