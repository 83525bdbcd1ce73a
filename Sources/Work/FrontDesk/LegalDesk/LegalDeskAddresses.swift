import Casework

/// The addresses of the legal desk.
enum LegalDeskAddresses {
    static let question = Address("/juridisch/{vraag}")
    static let questionEnd = Address("/juridisch/{vraag}/klaar")
    static let escalate = Address("/juridisch/{vraag}/helpdesk")
    static let escalation = Address("/helpdesk/{helpvraag}")
}
