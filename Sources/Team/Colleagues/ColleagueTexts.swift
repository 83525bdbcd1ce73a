import Access
import Casework

/// The texts about the people of the team.
enum ColleagueTexts {
    static let colleagues = Phrase(nl: "Collega's", en: "Colleagues")
    static let none = Phrase(
        nl: "Er werkt hier nog niemand. Voeg de eerste collega toe.", en: "Nobody works here yet. Add the first colleague.")
    static let add = Phrase(nl: "Collega toevoegen", en: "Add a colleague")
    static let name = Phrase(nl: "Naam", en: "Name")
    static let what = Phrase(nl: "Wat", en: "What")
    static let place = Phrase(nl: "Locatie", en: "Place")
    static let noPlace = Phrase(nl: "geen locatie", en: "no place")
    static let account = Phrase(nl: "Account", en: "Account")
    static let hasAccount = Phrase(nl: "ja", en: "yes")
    static let hasNoAccount = Phrase(nl: "nog niet", en: "not yet")
    static let nameMissing = Phrase(nl: "Vul de naam van je collega in.", en: "Fill in the name of your colleague.")
    static let worksElsewhere = Phrase(
        nl: "Deze collega werkt niet op die locatie. Kies een locatie waar de collega werkt.",
        en: "This colleague does not work at that place. Choose a place where the colleague works.")
    static let placeMissing = Phrase(
        nl: "Kies de locatie waar je collega werkt.", en: "Choose the place where your colleague works.")
    static let whatMissing = Phrase(nl: "Kies wat je collega doet.", en: "Choose what your colleague does.")
    static let municipalityMissing = Phrase(
        nl: "Kies de gemeente van wie de rapporten zijn.", en: "Choose the municipality whose reports these are.")
    static let municipality = Phrase(
        nl: "Gemeente (alleen bij de rol gemeente)", en: "Municipality (only for the role municipality)")
    static let slip = Phrase(nl: "Uitnodiging voor {name}", en: "Invitation for {name}")
    static let slipIntro = Phrase(
        nl: """
            Geef deze code op papier, niet per mail of app. Je collega opent Wegwijs, kiest ‘Ik heb een uitnodiging’ en typt de \
            code. Die werkt één keer, tot 7 dagen na vandaag.
            """,
        en: """
            Give this code on paper, not by mail or app. Your colleague opens Wegwijs, chooses ‘I have an invitation’ and types \
            the code. It works once, until 7 days from today.
            """)
    static let makeSlip = Phrase(nl: "Nieuwe uitnodiging maken", en: "Make a new invitation")
    static let makeSlipHint = Phrase(
        nl: """
            Voor een eerste account, of als je collega zijn wachtwoord of telefoon kwijt is. Een oude uitnodiging werkt dan \
            niet meer.
            """,
        en: "For a first account, or when your colleague lost the password or the phone. An old invitation then no longer works.")
    static let day = Phrase(nl: "Dag", en: "Day")
    static let from = Phrase(nl: "Van", en: "From")
    static let until = Phrase(nl: "Tot", en: "Until")
    static let plan = Phrase(nl: "Dienst vastleggen", en: "Record the shift")
    static let planned = Phrase(nl: "Diensten vanaf vandaag", en: "Shifts from today")
    static let noShifts = Phrase(nl: "Er zijn geen diensten vastgelegd.", en: "No shifts are recorded.")
    static let dayWrong = Phrase(nl: "Kies een dag: vandaag of later.", en: "Choose a day: today or later.")
    static let timeWrong = Phrase(
        nl: "Vul twee tijden in. De eerste ligt voor de tweede, en er zit hooguit 10 uur tussen.",
        en: "Fill in two times. The first lies before the second, with at most 10 hours between.")
    static let leave = Phrase(nl: "Uit dienst", en: "Leaving")
    static let leaveHint = Phrase(
        nl: "Je collega is direct overal afgemeld. Taken, diensten en rollen eindigen vandaag.",
        en: "Your colleague is signed out everywhere at once. Tasks, shifts and roles end today.")
    static let leaveAsk = Phrase(nl: "Gaat {name} uit dienst?", en: "Does {name} leave?")
    static let leaveNoUndo = Phrase(
        nl: "Dit kun je niet terugdraaien. Komt je collega terug? Voeg hem of haar dan opnieuw toe.",
        en: "You cannot undo this. Does your colleague come back? Then add him or her anew.")
    static let toHandOver = Phrase(nl: "Dit moet een ander overnemen", en: "This must be taken over by someone else")
    static let nothingToHandOver = Phrase(nl: "Er is niets over te dragen.", en: "There is nothing to hand over.")
    static let shiftsToCome = Phrase(nl: "Diensten die nog komen", en: "Shifts to come")
    static let stay = Phrase(nl: "Nee, terug", en: "No, go back")
    static let leaveNow = Phrase(nl: "{name} gaat uit dienst", en: "{name} leaves")
    static let own = Phrase(
        nl: "Je kunt jezelf niet uit dienst melden. Vraag het een andere teamleider of de beheerder.",
        en: "You cannot end your own work here. Ask another team leader or the administrator.")

    /// What someone is, by the code under which it is stored.
    static func word(for code: String) -> Phrase {
        if let role = Role(rawValue: code) { return role.name }
        return words[code] ?? Phrase(same: code)
    }

    private static let words = [
        "guide": Phrase(nl: "maatschappelijk begeleider", en: "guide"),
        "housing": Phrase(nl: "begeleider huisvesting", en: "housing guide"),
        "participation": Phrase(nl: "begeleider participatie", en: "participation guide"),
        "legal": Phrase(nl: "juridisch begeleider", en: "legal guide"),
        "coach": Phrase(nl: "taalcoach", en: "language coach"),
        "interpreter": Phrase(nl: "vertaler", en: "interpreter"),
        "intern": Phrase(nl: "stagiair", en: "intern"),
        "staff": Phrase(nl: "medewerker", en: "staff"),
        "senior-team-leader": Phrase(nl: "senior teamleider", en: "senior team leader"),
        "youth-coach": Phrase(nl: "trajectbegeleider jongeren", en: "youth coach"),
        "administration": Phrase(nl: "administratief medewerker", en: "administrative staff"),
    ]
}
