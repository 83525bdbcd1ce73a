import Casework

/// The texts of a list of volunteers that is brought in.
enum VolunteerTexts {
    static let volunteers = Phrase(nl: "Vrijwilligers en stagiairs", en: "Volunteers and interns")
    static let name = Phrase(nl: "Naam", en: "Name")
    static let nameHint = Phrase(nl: "De hele naam van de collega.", en: "The whole name of the colleague.")
    static let task = Phrase(nl: "Taak", en: "Task")
    static let taskHint = Phrase(
        nl: "Wat iemand doet. Meer taken mag, met een komma ertussen.",
        en: "What somebody does. More are fine, with a comma between.")
    static let kind = Phrase(nl: "Soort", en: "Sort")
    static let kindHint = Phrase(
        nl: "Vrijwilliger of stagiair. Leeg is vrijwilliger.", en: "Volunteer or intern. Empty is volunteer.")
    static let since = Phrase(nl: "Vanaf", en: "From")
    static let sinceHint = Phrase(nl: "De eerste dag. Leeg is vandaag.", en: "The first day. Empty is today.")
    static let until = Phrase(nl: "Tot", en: "Until")
    static let untilHint = Phrase(
        nl: "De eerste dag dat iemand er niet meer is. Leeg als iemand er nog is.",
        en: "The first day on which somebody is gone. Empty for who is still here.")

    static let noName = Phrase(nl: "Er staat geen naam.", en: "There is no name.")
    static let nameTooLong = Phrase(nl: "De naam is langer dan 200 letters.", en: "The name is longer than 200 letters.")
    static let taskUnclear = Phrase(nl: "Deze taak kennen we niet.", en: "We do not know this task.")
    static let kindUnclear = Phrase(nl: "Dit is geen vrijwilliger of stagiair.", en: "This is no volunteer or intern.")
    static let asVolunteer = Phrase(nl: "Neem over als vrijwilliger", en: "Take as a volunteer")
    static let dayUnclear = Phrase(
        nl: "Dit is geen dag die we kunnen lezen. Dag, maand en jaar zijn nodig.",
        en: "This is no day that we can read. Day, month and year are needed.")
    static let fromToday = Phrase(nl: "Neem over vanaf vandaag", en: "Take from today")
    static let turned = Phrase(nl: "De einddatum ligt voor de begindatum.", en: "The last day is before the first.")

    /// Words that lists use for a task, beside those of the screen.
    static let tasks: [String: [String]] = [
        "guide": ["begeleider", "mb", "maatschappelijke begeleiding"], "housing": ["huisvesting", "woonbegeleider"],
        "participation": ["participatie"], "legal": ["juridisch", "juridische begeleiding"],
        "coach": ["taalcoach", "coach"], "interpreter": ["tolk", "vertaler"],
    ]
}
