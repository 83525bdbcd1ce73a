import Casework

enum BundleTexts {
    static let title = Phrase(nl: "Stukken van het dossier", en: "Documents of the file")
    static let of = Phrase(nl: "Dossier {number}, zoals het was op {day}", en: "File {number}, as it was on {day}")
    static let how = Phrase(
        nl: "Druk op Ctrl en P om te printen. Foto's en scans staan erbij; een PDF open en print je apart.",
        en: "Press Ctrl and P to print. Photos and scans are included; a PDF you open and print separately.")
    static let apart = Phrase(nl: "Dit is een PDF: print die apart.", en: "This is a PDF: print it separately.")
}
