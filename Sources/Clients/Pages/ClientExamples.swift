import Access
import Casework
import Dates
package import Web

/// The pages of clients, with sample values.
package enum ClientExamples {
    package static let all = [
        Example("zoeken", ClientsPage(own: [card])),
        Example("zoeken-leeg", ClientsPage(own: [], found: [], words: "Voorbeeld")),
        Example("zoeken-te-kort", ClientsPage(own: [], words: "Vo", complaints: tooShort)),
        Example("gevonden", ClientsPage(own: [], found: Array(repeating: card, count: Cards.most + 1), words: "Amal")),
        Example("kaart", FilePage(view: closed, isOnShift: false, isClosed: true, mayOpen: true)),
        Example("kaart-met-dienst", FilePage(view: closed, isOnShift: true, isClosed: true, mayOpen: true)),
        Example("dossier", FilePage(view: open, isOnShift: false, isClosed: false, mayOpen: true)),
        Example("bekeken", LooksPage(card: card, looks: looks)),
        Example("bekeken-leeg", LooksPage(card: card, looks: [])),
        Example("toezicht", ReviewPage(weeks: [week(UnusualLook.find(in: looks), ["Els de Vries"])], today: day.adding(days: 9))),
        Example("toezicht-leeg", ReviewPage(weeks: [week([], [])], today: day)),
    ]

    private static let day = CalendarDate(dayNumber: 20_000)
    private static let card = Card(
        person: ID(1), name: "Amal Voorbeeld", ownScript: "أمل", bornYear: "1990", place: "Voorbeeldplein")
    private static let person = Person(
        id: ID(1), born: PartialDate(iso: "1990"), sex: .female, nationality: "0336", birthCountry: "7009")
    private static let closed = FileView(card: card, person: nil, household: [], abroad: [], panels: [])
    private static let open = FileView(
        card: card, person: person, household: [.init(name: "سارة", relation: .child)],
        abroad: [.init(name: "Omar Voorbeeld", relation: .partner)],
        panels: [
            .init(section: .basic, label: Phrase(nl: "Begeleiding", en: "Guidance"), lines: [
                .init(date: "2026-03-02", about: Phrase(nl: "eerste jaar", en: "first year")),
            ], hasMore: false),
            .init(section: .contact, label: Phrase(nl: "Gesprekken", en: "Conversations"), lines: [], hasMore: false),
        ])
    private static let looks = [
        Look(colleague: ID(1), name: "Els de Vries", person: ID(1), day: day, time: "10:05", ground: "visit", isMet: true),
        Look(
            colleague: ID(2), name: "Sara Voorbeeld", person: ID(1), day: day, time: "22:40", ground: "emergency",
            hasSameName: true),
    ]

    private static func week(_ unusual: [UnusualLook], _ readers: [String]) -> LookWeek {
        LookWeek(place: ID(1), placeName: "Voorbeeldplein", monday: day.monday, unusual: unusual, readers: readers)
    }

    private static let tooShort = {
        var complaints = Complaints()
        complaints.add(ClientsPage.field, ClientTexts.tooShort)
        return complaints
    }()
}
