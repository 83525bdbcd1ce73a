import Casework
import Web

/// The columns of a list of conversations, beside whom it was with and where.
enum ContactColumns {
    static let all = [
        ListColumn(
            "datum", ContactListTexts.day, ["dag", "date", "datum gesprek"], .day, isNeeded: true, example: "09-03-2017",
            ContactListTexts.dayHint),
        ListColumn("tijd", ContactListTexts.time, ["uur", "time"], .time, example: "10:20", ContactListTexts.timeHint),
        ListColumn(
            "onderwerp", ContactListTexts.topic, ["vraag", "topic", "waarover"], [ListWord](Topic.words, topics), isNeeded: true),
        ListColumn("soort", ContactListTexts.kind, ["soort contact", "kind"], kinds, isNeeded: true),
        ListColumn("hoe", ContactListTexts.channel, ["kanaal", "wijze", "channel"], channels),
        ListColumn(
            "collega", ContactListTexts.colleague, ["vrijwilliger", "medewerker", "colleague"], .text(most: 200),
            example: "Els Voorbeeld", ContactListTexts.colleagueHint),
    ]

    /// Words that lists use, beside those of the screen.
    private static let topics = [
        "housing": ["huisvesting", "woning", "huis"], "money": ["geld", "schulden", "financien", "financiën"],
        "benefits": ["uitkering", "toeslagen", "bijstand"], "health": ["zorg", "zorgverzekering"],
        "school": ["onderwijs", "kinderen"], "work": ["werk en inkomen", "baan"], "civic-integration": ["inburgering", "taal"],
        "family-reunification": ["nareis", "gezin"], "residence": ["verblijf", "ind", "papieren"], "other": ["overig", "overige"],
    ]

    private static let kinds = [
        ListWord("guidance", ContactListTexts.guidance, ["maatschappelijke begeleiding", "mb"]),
        ListWord("info-point", ContactListTexts.infoPoint, ["spreekuur", "inloop", "infopunt"]),
        ListWord("legal", ContactListTexts.legal, ["juridische begeleiding", "juridisch spreekuur"]),
    ]

    private static let channels = [
        ListWord("walk-in", ContactListTexts.walkIn, ["inloop", "balie"]), ListWord("appointment", ContactListTexts.appointment),
        ListWord("phone", ContactListTexts.phone, ["telefoon", "tel", "gebeld"]),
        ListWord("visit", ContactListTexts.visit, ["thuis", "bezoek"]),
        ListWord("message", ContactListTexts.message, ["mail", "email", "e-mail", "app", "whatsapp"]),
    ]
}
