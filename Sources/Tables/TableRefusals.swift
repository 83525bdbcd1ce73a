package import Casework

/// Why a file is not read, in sentences for whoever sent it. None holds a text of the file.
extension Refusal {
    package static let emptyFile = Refusal(.badInput, Phrase(
        nl: "Het bestand is leeg. Kies een bestand met een tabel.",
        en: "The file is empty. Choose a file with a table."))

    package static let unreadableFile = Refusal(.badInput, Phrase(
        nl: "Het bestand is niet te openen. Kijk of het er nog is, en kies het opnieuw.",
        en: "The file cannot be opened. Check that it is still there, and choose it again."))

    package static let oldExcel = Refusal(.badInput, Phrase(
        nl: "Dit is een ouder soort Excel-bestand. Open het in Excel en bewaar het als XLSX of CSV.",
        en: "This is an older kind of Excel file. Open it in Excel and save it as XLSX or CSV."))

    package static let openDocument = Refusal(.badInput, Phrase(
        nl: "Dit is een ODS-bestand. Open het in LibreOffice en bewaar het als XLSX of CSV.",
        en: "This is an ODS file. Open it in LibreOffice and save it as XLSX or CSV."))

    package static let lockedFile = Refusal(.badInput, Phrase(
        nl: "Dit bestand is beveiligd met een wachtwoord. Haal het wachtwoord eraf, bewaar het en kies het opnieuw.",
        en: "This file is protected with a password. Take the password off, save it and choose it again."))

    package static let markupFile = Refusal(.badInput, Phrase(
        nl: "Dit bestand is een webpagina of XML. Open het in Excel of LibreOffice en bewaar het als XLSX of CSV.",
        en: "This file is a web page or XML. Open it in Excel or LibreOffice and save it as XLSX or CSV."))

    package static let noTable = Refusal(.badInput, Phrase(
        nl: "Dit bestand is geen tabel. Kies een bestand dat als XLSX of CSV is bewaard.",
        en: "This file is not a table. Choose a file that was saved as XLSX or CSV."))

    package static let unclearText = Refusal(.badInput, Phrase(
        nl: "De letters in dit bestand zijn niet te lezen. Bewaar het opnieuw als CSV UTF-8 of als XLSX.",
        en: "The letters in this file cannot be read. Save it again as CSV UTF-8 or as XLSX."))

    package static let damagedFile = Refusal(.badInput, Phrase(
        nl: "Dit bestand is beschadigd of niet compleet. Open het in Excel of LibreOffice en bewaar het opnieuw.",
        en: "This file is damaged or not complete. Open it in Excel or LibreOffice and save it again."))

    package static let strangeParts = Refusal(.badInput, Phrase(
        nl: "In dit bestand zit iets dat niet bij een tabel hoort. Er is niets gelezen. Bewaar de tabel zelf opnieuw als XLSX.",
        en: "Something in this file does not belong to a table. Nothing was read. Save the table itself again as XLSX."))

    package static let noSuchSheet = Refusal(.badInput, Phrase(
        nl: "Dit blad staat niet in het bestand. Kies een blad dat er wel in staat.",
        en: "This sheet is not in the file. Choose a sheet that is."))

    package static let cannotWriteTable = Refusal(.unavailable, Phrase(
        nl: "Het bestand kon niet worden gemaakt. Kijk of er ruimte is op de schijf, en probeer het opnieuw.",
        en: "The file could not be made. Check that there is room on the disk, and try again."))
}
