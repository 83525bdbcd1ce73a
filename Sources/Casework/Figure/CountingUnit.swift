/// What a figure counts (eenheid).
package enum CountingUnit: String, CaseIterable, Sendable {
    case persons, dwellings, contacts, dossiers, tracks, groups, workshops, participants, volunteers, staff, places
    case hours, sessions, signals, events, balance

    package var words: Phrase {
        switch self {
        case .persons: Phrase(nl: "personen", en: "persons")
        case .dwellings: Phrase(nl: "woningen", en: "dwellings")
        case .contacts: Phrase(nl: "contacten", en: "contacts")
        case .dossiers: Phrase(nl: "dossiers", en: "files")
        case .tracks: Phrase(nl: "trajecten", en: "tracks")
        case .groups: Phrase(nl: "groepen", en: "groups")
        case .workshops: Phrase(nl: "workshops", en: "workshops")
        case .participants: Phrase(nl: "deelnemers", en: "participants")
        case .volunteers: Phrase(nl: "vrijwilligers", en: "volunteers")
        case .staff: Phrase(nl: "medewerkers", en: "staff")
        case .places: Phrase(nl: "locaties", en: "places")
        case .hours: Phrase(nl: "uren per week", en: "hours a week")
        case .sessions: Phrase(nl: "keer per week", en: "times a week")
        case .signals: Phrase(nl: "signalen", en: "signals")
        case .events: Phrase(nl: "bijeenkomsten", en: "meetings")
        case .balance: Phrase(nl: "personen voor of achter", en: "persons ahead or behind")
        }
    }
}
