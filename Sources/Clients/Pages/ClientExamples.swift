import Access
import Casework
import Dates
import Trail
package import Web

/// The pages of clients, with sample values.
package enum ClientExamples {
    package static let all = [
        Example("zoeken", ClientsPage(own: [card], doors: [MenuItem(ScanTexts.link, ClientAddresses.scan.link())])),
        Example("zoeken-leeg", ClientsPage(own: [], found: [], words: "Voorbeeld")),
        Example("zoeken-te-kort", ClientsPage(own: [], words: "Vo", complaints: tooShort)),
        Example("gevonden", ClientsPage(own: [], found: Array(repeating: card, count: Cards.most + 1), words: "Amal")),
        Example("kaart", FilePage(view: closed, isOnShift: false, isClosed: true, mayOpen: true)),
        Example("kaart-met-dienst", FilePage(view: closed, isOnShift: true, isClosed: true, mayOpen: true)),
        Example("dossier", file(open, TimelineExamples.stream)),
        Example("dossier-leeg", file(bare, TimelineExamples.empty)),
        Example("dossier-eerder", file(open, TimelineExamples.earlier)),
        Example("bewaard", file(open, TimelineExamples.stream, done: ID(1))),
        Example("nieuw", NewClientPage(form: PersonForm(), places: places)),
        Example("nieuw-klopt-niet", NewClientPage(form: PersonForm(), places: [], complaints: nameless)),
        Example("nieuw-dubbel", NewClientPage(form: filled, places: [], alike: [candidate])),
        Example("gegevens", DetailsPage(person: ID(1), form: filled)),
        Example("huishouden", NewMemberPage(
            person: ID(1), name: "Amal Voorbeeld", hasHousehold: false, form: PersonForm(), member: MemberForm())),
    ] + HouseholdExamples.all + [
        Example("feit-nieuw", FactPage(
            person: ID(1), kind: .phone, id: nil, form: FactForm(.phone, today: day), complaints: noPhone)),
        Example("feit", FactPage(person: ID(1), kind: .permit, id: "1", form: FactForm(.permit, today: day))),
        Example("notitie", FactPage(
            person: ID(1), kind: .note, id: "1", form: FactForm(story, .note), draft: draft)),
        Example("notitie-gewist", FactPage(
            person: ID(1), kind: .note, id: "1", form: FactForm(.note, today: day), isErased: true)),
        Example("notitie-ingehaald", FactPage(
            person: ID(1), kind: .note, id: "1", form: FactForm(story, .note), overtaken: overtaken)),
        Example("gegevens-ingehaald", DetailsPage(person: ID(1), form: filled, overtaken: overtaken)),
        Example("feit-weggehaald", FactPage(
            person: ID(1), kind: .phone, id: nil, form: FactForm(.phone, today: day), overtaken: taken)),
        Example("geschiedenis", HistoryPage(card: card, lines: [revision, undone], mayErase: true)),
        Example("wissen", ErasurePage(card: card, ground: "request", word: "ja", complaints: notMeant)),
        Example("gewist", ErasuresPage(lines: [
            ErasureLine(
                number: "00025xw0000ds", place: "Voorbeeldplein", colleague: "Els de Vries", ground: .request,
                at: "2026-03-02T10:15:00Z"),
        ])),
        Example("gewist-leeg", ErasuresPage(lines: [])),
        Example("geschiedenis-leeg", HistoryPage(card: card, lines: [])),
        Example("bekeken", LooksPage(card: card, looks: looks)),
        Example("bekeken-leeg", LooksPage(card: card, looks: [])),
        Example("dubbel", DoublesPage(card: card, candidates: [candidate])),
        Example("dubbel-geen", DoublesPage(card: card, candidates: [], typed: "x", complaints: unknownNumber)),
        Example("vergelijken", ComparisonPage(
            kept: compared(card, [PersonName(.document, "Latn", "Amal Voorbeeld")], TimelineExamples.told),
            double: compared(other, [PersonName(.ownScript, "Arab", "أمل")], TimelineExamples.told),
            resemblance: Resemblance(Traits(names: ["Amal"], born: person.born), Traits(names: ["أمل"], born: person.born)))),
        Example("vergelijken-niets", ComparisonPage(
            kept: compared(card, [], []), double: compared(other, [], []),
            resemblance: Resemblance(Traits(), Traits()))),
        Example("dubbelen", ScanPage(
            pairs: Array(repeating: ScanPage.Pair(one: card, other: other, resemblance: candidate.resemblance), count: 2),
            count: 42, isAll: false, number: 2, hasNext: true)),
        Example("dubbelen-een", ScanPage(
            pairs: [ScanPage.Pair(one: other, other: card, resemblance: candidate.resemblance)], count: 1, isAll: true)),
        Example("dubbelen-geen", ScanPage(pairs: [], count: 0, isAll: true)),
        Example("toezicht", ReviewPage(weeks: [week(UnusualLook.find(in: looks), ["Els de Vries"])], today: day.adding(days: 9))),
        Example("toezicht-leeg", ReviewPage(weeks: [week([], [])], today: day)),
    ]

    /// For the pages of work with a client.
    package static let glance = ClientGlance(open)
    package static let alike = AlikeClients(candidates: [candidate])

    private static let notMeant: Complaints = {
        var complaints = Complaints()
        complaints.add(ErasurePage.word, ErasureTexts.wordMissing)
        return complaints
    }()
    private static let day = CalendarDate(dayNumber: 20_000)
    private static let card = Card(
        person: ID(1), name: "Amal Voorbeeld", ownScript: "أمل", bornYear: "1990", place: "Voorbeeldplein")
    private static let person = Person(
        id: ID(1), born: PartialDate(iso: "1990"), sex: .female, nationality: "0336", birthCountry: "7009")
    private static let other = Card(
        person: ID(2), name: "Amaal Voorbeelt", ownScript: nil, bornYear: "1990", place: "Voorbeeldplein")
    private static let candidate = Doubles.Candidate(card: other, resemblance: Resemblance(
        Traits(names: ["Amal"], born: person.born), Traits(names: ["أمل"], born: person.born)))
    private static let closed = FileView(
        card: card, person: nil, household: [], abroad: [], badges: [], deadline: nil, known: [], day: day)
    private static let bare = FileView(
        card: other, person: person, household: [], abroad: [], badges: [], deadline: nil,
        known: known.map { .init(kind: $0.kind, facts: []) }, day: day)
    private static let open = FileView(
        card: card, person: person, household: [
            .init(name: "سارة", relation: .child, member: ID(1), file: ID(3), born: PartialDate(iso: "2015-04-01")),
            .init(name: "Samir Voorbeeld", relation: .parent, member: ID(3)),
        ],
        abroad: [.init(name: "Omar Voorbeeld", relation: .partner, member: ID(2))],
        badges: [
            .init(label: Phrase(nl: "Fase", en: "Phase"), about: Phrase(nl: "eerste jaar", en: "first year")),
            .init(label: Phrase(nl: "Begeleider", en: "Guide"), about: Phrase(same: "Els de Vries")),
        ],
        deadline: NextDeadline(day: day.adding(days: 40), what: DeadlineTexts.arrival), known: known, day: day)
    private static func file(_ view: FileView, _ timeline: Timeline, done: ID<Revision>? = nil) -> FilePage {
        FilePage(view: view, timeline: timeline, isOnShift: false, isClosed: false, mayOpen: true, mayMerge: true, done: done)
    }

    private static func compared(
        _ card: Card, _ names: [PersonName], _ told: [(kind: Phrase, items: [TimelineItem])]
    ) -> ComparedFile {
        ComparedFile(card: card, person: person, names: names, view: open, told: told)
    }

    private static let known = FactKind.all.map { kind in
        FileView.Known(kind: kind, facts: facts[kind.slug] ?? [])
    }
    private static let facts = [
        "let-op": [Fact(id: 1, values: ["hearing", "2026-03-02"])],
        "telefoon": [Fact(id: 2, values: ["0612345678", "own", "2026-03-02"])],
        "taal": [Fact(id: 3, values: ["ara", "reads"])], "tolk": [Fact(id: 4, values: ["difficult", "2026-03-02"])],
        "notitie": [story],
        "verblijf": [Fact(id: 5, values: ["26", "2024-10-01", "2029-10-01"])],
    ]
    private static let story = Fact(id: 1, values: ["Kwam langs over de huur.\nتحدثنا عن الإيجار", "2026-03-02"])
    private static let draft = Draft(id: ID(1), text: "", at: "2026-11-25T10:42:00Z")
    private static let overtaken = Overtaken(
        colleague: "Els de Vries", at: "2026-11-25T09:30:00Z",
        lines: [.init(label: "Naam", theirs: "Amal Voorbeeld", mine: "أمل")])
    private static let taken = Overtaken(colleague: nil, at: "2026-11-25T09:30:00Z", lines: [], isGone: true)
    private static let revision = RevisionLine(
        id: ID(1), deed: "corrected", colleague: "Els de Vries", at: "2026-11-25T09:30:00Z", canBeUndone: true, isUndone: false)
    private static let undone = RevisionLine(
        id: ID(2), deed: "added", colleague: nil, at: "2026-11-25T09:30:00Z", canBeUndone: false, isUndone: true)
    private static let places = [
        (value: "1", label: Phrase(same: "Voorbeeldplein")), (value: "2", label: Phrase(same: "Andere plek")),
    ]
    private static let filled = PersonForm(
        person, [PersonName(.document, "Latn", "Amal Voorbeeld"), PersonName(.ownScript, "Arab", "أمل")])
    private static let nameless = {
        var complaints = Complaints()
        complaints.add(PersonForm.document, PersonTexts.nameMissing)
        complaints.add(PersonForm.born, PersonTexts.bornLater)
        return complaints
    }()
    private static let unknownNumber = {
        var complaints = Complaints()
        complaints.add(DoublesPage.number, DoubleTexts.unknown)
        return complaints
    }()
    private static let noPhone = {
        var complaints = Complaints()
        complaints.add("nummer", FactTexts.phone)
        return complaints
    }()
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
