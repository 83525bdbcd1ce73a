import Casework

enum ContactListTexts {
    static let contacts = Phrase(nl: "Gesprekken", en: "Conversations")
    static let day = Phrase(nl: "Datum", en: "Date")
    static let dayHint = Phrase(nl: "De dag van het gesprek.", en: "The day of the conversation.")
    static let time = Phrase(nl: "Tijd", en: "Time")
    static let timeHint = Phrase(nl: "Uren en minuten. Mag leeg zijn.", en: "Hours and minutes. May be empty.")
    static let topic = Phrase(nl: "Onderwerp", en: "Topic")
    static let kind = Phrase(nl: "Soort gesprek", en: "Kind of conversation")
    static let guidance = Phrase(nl: "begeleiding", en: "guidance")
    static let infoPoint = Phrase(nl: "informatiepunt", en: "information point")
    static let legal = Phrase(nl: "juridisch", en: "legal")
    static let channel = Phrase(nl: "Hoe", en: "How")
    static let walkIn = Phrase(nl: "aan de balie", en: "at the desk")
    static let appointment = Phrase(nl: "afspraak", en: "appointment")
    static let phone = Phrase(nl: "per telefoon", en: "by phone")
    static let visit = Phrase(nl: "huisbezoek", en: "home visit")
    static let message = Phrase(nl: "bericht", en: "message")
    static let colleague = Phrase(nl: "Collega", en: "Colleague")
    static let colleagueHint = Phrase(
        nl: "De naam van wie het gesprek voerde. Mag leeg zijn.", en: "The name of who spoke with the client. May be empty.")
    static let unknownColleague = Phrase(
        nl: "Deze collega kennen we niet op deze locatie.", en: "We do not know this colleague at this place.")
}
