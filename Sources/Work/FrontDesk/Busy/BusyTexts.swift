import Casework

/// The texts of how busy a desk is.
enum BusyTexts {
    static let title = Phrase(nl: "Drukte", en: "Busy hours")
    static let period = Phrase(
        nl: "Van {from} tot en met {to}. Vandaag telt nog niet mee.", en: "From {from} to {to}. Today does not count yet.")
    static let busiest = Phrase(
        nl: "{hour} is het drukst: {contacts}, {people}", en: "{hour} is busiest: {contacts}, {people}")
    static let hardest = Phrase(
        nl: "Voor wie er staat is het het zwaarst op {hour}: {number} gesprekken per uur voor elke persoon.",
        en: "For who is there {hour} is hardest: {number} conversations an hour for each person.")
    static let unstaffed = Phrase(
        nl: "Er kwamen mensen terwijl niemand in het rooster stond: {hours}.",
        en: "People came while nobody was on the roster: {hours}.")
    static let contact = Phrase(nl: "1 gesprek", en: "1 conversation")
    static let contacts = Phrase(nl: "{number} gesprekken", en: "{number} conversations")
    static let person = Phrase(nl: "1 persoon", en: "1 person")
    static let people = Phrase(nl: "{number} mensen", en: "{number} people")
    static let perHour = Phrase(nl: "Gesprekken en mensen per uur", en: "Conversations and people by hour")
    static let quiet = Phrase(nl: "Geen gesprekken in open uren", en: "No conversations in open hours")
    static let contactsHead = Phrase(nl: "gesprekken per uur", en: "conversations an hour")
    static let peopleHead = Phrase(nl: "mensen met dienst", en: "people on shift")
    static let contactsShort = Phrase(nl: "gesprekken", en: "conversations")
    static let peopleShort = Phrase(nl: "mensen", en: "people")
    static let hour = Phrase(nl: "Dag en uur", en: "Day and hour")
    static let how = Phrase(
        nl: """
            Gesprekken aan de balie en aan de telefoon, gedeeld door de uren dat de locatie open was. Mensen: wie volgens het \
            rooster dienst had en niet afzegde. Zonder tijd of buiten de openingstijden: {others}.
            """,
        en: """
            Conversations at the desk and by telephone, divided by the hours that the place was open. People: who was on shift \
            by the roster and did not cancel. Without a time or outside opening hours: {others}.
            """)
    static let closed = Phrase(
        nl: "In deze weken was de locatie niet open. Kies andere weken, of vraag je teamleider om de openingstijden.",
        en: "In these weeks the place was not open. Choose other weeks, or ask your team leader for the opening hours.")
    static let waiting = Phrase(nl: "Wachten", en: "Waiting")
    static let waitingTable = Phrase(nl: "Wachttijd per spreekuur en dag", en: "Waiting time by desk and day")
    static let waitingHow = Phrase(
        nl: "Van het nummer tot de oproep, in minuten. Wie geholpen werd zonder oproep telt hier niet mee.",
        en: "From the number to the call, in minutes. Who was helped without a call does not count here.")
    static let nobodyWaited = Phrase(
        nl: "In deze weken is geen nummer gegeven.", en: "No number was given in these weeks.")
    static let deskAndDay = Phrase(nl: "Spreekuur en dag", en: "Desk and day")
    static let called = Phrase(nl: "opgeroepen", en: "called")
    static let median = Phrase(nl: "helft binnen", en: "half within")
    static let mostly = Phrase(nl: "9 van de 10 binnen", en: "9 in 10 within")
    static let left = Phrase(nl: "weg zonder oproep", en: "left uncalled")
    static let minutes = Phrase(nl: "{number} min", en: "{number} min")
    static let weeks = Phrase(nl: "{number} weken", en: "{number} weeks")
    static let before = Phrase(nl: "Eerder", en: "Earlier")
    static let after = Phrase(nl: "Later", en: "Later")
}
