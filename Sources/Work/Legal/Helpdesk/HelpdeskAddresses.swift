import Casework

/// The addresses of questions to the national helpdesk.
enum HelpdeskAddresses {
    static let all = Address("/juridisch/dossiers/{dossier}/helpdesk")
    static let question = Address("/juridisch/helpdesk/{dossiervraag}")
    static let sharing = Address("/juridisch/helpdesk/{dossiervraag}/delen")
    static let answers = Address("/juridisch/antwoorden")
}
