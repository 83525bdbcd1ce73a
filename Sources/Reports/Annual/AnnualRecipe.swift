import Casework

extension Recipe {
    /// The yearly report to the municipality, under the headings that councils know.
    package static let annual = Recipe(sections: [housing, desk, legal, signals, guidance, youth, participation, courses, team])

    private static let housing = Section(Phrase(nl: "Huisvesting", en: "Housing"), [
        Entry("housing.persons", Phrase(
            nl: "{age.adult} volwassenen en {age.child} kinderen. Grootste groep: {nationality.top}.",
            en: "{age.adult} adults and {age.child} children. Largest group: {nationality.top}."),
              by: ["age", "sex", "nationality", "route"]),
        Entry("housing.dwellings", by: ["kind"]),
        Entry("housing.balance", Phrase(
            nl: "Zo ver loopt de gemeente voor (+) of achter (−) op de taakstelling van het Rijk.",
            en: "So far is the municipality ahead of (+) or behind (−) the government's target."),
              by: ["line"], showsLines: true),
        Entry("housing.gva", Phrase(nl: "Waar: {street.top}.", en: "Where: {street.top}.")),
        Entry("housing.shared", by: ["street"]),
        Entry("housing.minors"),
    ])

    private static let desk = Section(Phrase(nl: "Spreekuur en infopunt", en: "Front desk and info point"), [
        Entry("contacts.guidance", by: ["month", "place"]),
        Entry("contacts.infopoint", by: ["month", "place"]),
        Entry("contacts.legal", by: ["month", "place"]),
        Entry("desk.sessions", Phrase(
            nl: "Het algemene spreekuur is er {desk.general} keer per week, het juridische {desk.legal} keer.",
            en: "The general desk is open {desk.general} times a week, the legal desk {desk.legal} times.")),
    ])

    private static let legal = Section(
        Phrase(nl: "Juridische begeleiding en gezinshereniging", en: "Legal guidance and family reunification"), [
            Entry("legal.reunification.opened", Phrase(
                nl: "{arrival.transferred} daarvan zijn overgenomen van een ander team.",
                en: "{arrival.transferred} of these were taken over from another team.")),
            Entry("legal.reunification.succeeded"),
            Entry("legal.opened", by: ["kind"]),
            Entry("legal.closed", by: ["outcome"]),
        ])

    private static let signals = Section(
        Phrase(nl: "Voorlichting, belangenbehartiging en samenwerking", en: "Information, advocacy and cooperation"), [
            Entry("signals.raised", by: ["kind"]),
            Entry("events.held", by: ["kind"]),
        ])

    private static let guidance = Section(Phrase(nl: "Maatschappelijke begeleiding", en: "Guidance"), [
        Entry("guidance.started.first", by: ["month"]),
        Entry("guidance.started.second", by: ["month"]),
    ])

    private static let youth = Section(Phrase(nl: "Jongeren zonder ouders", en: "Youngsters without parents"), [
        Entry("youth.came-of-age", by: ["nationality"]),
        Entry("youth.under-guardianship"),
    ])

    private static let participation = Section(Phrase(nl: "Participatieverklaring", en: "Participation declaration"), [
        Entry("participation.groups"),
        Entry("participation.workshops", Phrase(
            nl: "{given-by.own} van de {value} workshops geven wij, de andere geven partners.",
            en: "We give {given-by.own} of the {value} workshops, partners give the others.")),
        Entry("participation.signed", by: ["nationality"]),
    ])

    private static let courses = Section(Phrase(nl: "Inburgering", en: "Civic integration"), [
        Entry("integration.participants", by: ["sex", "nationality", "level"])
    ])

    private static let team = Section(Phrase(nl: "Ons team", en: "Our team"), [
        Entry("volunteers.total", Phrase(
            nl: "Van hen zijn er {beside.interpreter} ook vertaler.", en: "{beside.interpreter} of them also interpret."),
              by: ["role", "place"]),
        Entry("volunteers.places"),
        Entry("staff.present", by: ["function"]),
        Entry("staff.joined", by: ["function"]),
        Entry("staff.left", by: ["function"]),
        Entry("staff.hours", Phrase(
            nl: "Voor jongeren zonder ouders is er {function.youth-coach} uur per week een trajectbegeleider.",
            en: "A youth coach is there {function.youth-coach} hours a week for youngsters without parents.")),
    ])
}
