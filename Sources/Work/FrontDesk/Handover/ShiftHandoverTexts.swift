import Casework

/// The texts of handing over a shift.
enum ShiftHandoverTexts {
    static let title = Phrase(nl: "Overdracht", en: "Hand-over")
    static let link = Phrase(nl: "Overdracht aan de volgende dienst", en: "Hand-over to the next shift")
    static let waiting = Phrase(nl: "Wie er nog wacht", en: "Who still waits")
    static let nobodyWaits = Phrase(nl: "Er wacht niemand.", en: "Nobody waits.")
    static let appointments = Phrase(nl: "Afspraken van vandaag die nog open staan", en: "Appointments of today still open")
    static let tasks = Phrase(nl: "Vandaag te doen of te laat", en: "To do today, or late")
    static let noTasks = Phrase(nl: "Alles voor vandaag is gedaan.", en: "All for today is done.")
    static let coming = Phrase(nl: "Wie er hierna komt", en: "Who comes next")
    static let nobodyComes = Phrase(
        nl: "Er is nog niemand ingeroosterd. Kijk in het rooster.", en: "Nobody is planned yet. Look at the roster.")
    static let printHint = Phrase(
        nl: "Je kunt deze bladzijde afdrukken met Ctrl en P.", en: "You can print this page with Ctrl and P.")
}
