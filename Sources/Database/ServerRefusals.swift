package import Casework

/// What can be wrong with a database server, in sentences for the person who runs the program. None holds a name, an
/// address or a password.
extension Refusal {
    package static let noAddress = Refusal(.badInput, Phrase(
        nl: "Dit is geen adres van een database. Schrijf het zo: postgres://naam@server/database.",
        en: "This is not the address of a database. Write it like this: postgres://name@server/database."))

    package static let serverTooOld = Refusal(.unavailable, Phrase(
        nl: "De databaseserver is te oud. Wegwijs heeft PostgreSQL 15 of nieuwer nodig. Vraag de beheerder om een nieuwere.",
        en: "The database server is too old. Wegwijs needs PostgreSQL 15 or newer. Ask the administrator for a newer one."))

    package static let tookTooLong = Refusal(.tryLater, Phrase(
        nl: "De database deed er te lang over. Er is niets veranderd. Probeer het straks opnieuw.",
        en: "The database took too long. Nothing was changed. Try again in a while."))

    package static let wrongPassword = Refusal(.unavailable, Phrase(
        nl: "De databaseserver neemt het wachtwoord niet aan. Kijk na welk wachtwoord in PGPASSFILE of PGPASSWORD staat.",
        en: "The database server does not accept the password. Check the password in PGPASSFILE or PGPASSWORD."))

    package static let noEntry = Refusal(.unavailable, Phrase(
        nl: "De databaseserver laat deze naam hier niet binnen. Vraag de beheerder om toegang (pg_hba.conf).",
        en: "The database server does not let this name in from here. Ask the administrator for access (pg_hba.conf)."))

    package static let noSuchDatabase = Refusal(.unavailable, Phrase(
        nl: "Deze database bestaat niet op de server. Maak hem eerst met createdb, of kijk of de naam klopt.",
        en: "This database does not exist on the server. Make it first with createdb, or check its name."))

    package static let missingRights = Refusal(.unavailable, Phrase(
        nl: "Wegwijs mist rechten in deze database. Maak zijn naam eigenaar van de database. Er is niets veranderd.",
        en: "Wegwijs lacks rights in this database. Make its name the owner of the database. Nothing was changed."))

    package static let noMoreConnections = Refusal(.tryLater, Phrase(
        nl: "De databaseserver heeft geen verbinding meer vrij. Probeer het straks opnieuw, of verhoog max_connections.",
        en: "The database server has no connection left. Try again in a while, or raise max_connections."))

    package static let unknownHost = Refusal(.unavailable, Phrase(
        nl: "De naam van de databaseserver is niet bekend in het netwerk. Kijk of het adres klopt.",
        en: "The name of the database server is not known in the network. Check the address."))

    package static let untrustedServer = Refusal(.unavailable, Phrase(
        nl: "De databaseserver bewijst niet wie hij is. Noem zijn uitgever met sslrootcert. Er is niets verstuurd.",
        en: "The database server does not prove who it is. Name the issuer's certificate with sslrootcert. Nothing was sent."))

    package static let notUnicode = Refusal(.unavailable, Phrase(
        nl: "Deze database kan niet alle letters bewaren. Maak een nieuwe database met encoding UTF8.",
        en: "This database cannot keep all letters. Make a new database with encoding UTF8."))

    package static let serverAway = Refusal(.tryLater, Phrase(
        nl: "De databaseserver is niet te bereiken. Er is niets veranderd. Probeer het over een minuut opnieuw.",
        en: "The database server cannot be reached. Nothing was changed. Try again in a minute."))

    package static let noMemoryLeft = Refusal(.tryLater, Phrase(
        nl: "De databaseserver heeft geen geheugen vrij. Probeer het straks opnieuw, of verhoog max_pred_locks_per_transaction.",
        en: "The database server has no memory left. Try again in a while, or raise max_pred_locks_per_transaction."))

    package static let tooBusy = Refusal(.tryLater, Phrase(
        nl: "Het is nu te druk bij de database. Er is niets veranderd. Probeer het zo opnieuw.",
        en: "The database is too busy now. Nothing was changed. Try again in a moment."))

    package static let serverStumbled = Refusal(.tryLater, Phrase(
        nl: "De databaseserver gaf zelf een fout. Er is niets veranderd. Probeer het opnieuw, of waarschuw de beheerder.",
        en: "The database server itself gave a fault. Nothing was changed. Try again, or warn the administrator."))

    package static let unknownOutcome = Refusal(.tryLater, Phrase(
        nl: "De databaseserver viel weg tijdens het bewaren. Kijk eerst of het er al staat. Doe het daarna zo nodig opnieuw.",
        en: "The database server went away while storing. First look whether it is there. Then do it again if needed."))
}
