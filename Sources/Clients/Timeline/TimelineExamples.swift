import Access
import Casework
import Dates
import Trail

/// Sample timelines, for the pages of clients.
enum TimelineExamples {
    static let stream = Timeline(
        chips: chips, chosen: nil, items: [call, note, phone, track], isNewest: true,
        older: TimelineCursor(date: "2026-03-02", seen: 1), hidden: [.init(section: .legal, count: 2)])
    static let earlier = Timeline(
        chips: chips, chosen: chips[0], items: [track], isNewest: false, older: nil, hidden: [.init(section: .legal, count: 1)])
    static let empty = Timeline(chips: chips, chosen: chips[1], items: [], isNewest: true, older: nil)

    /// What a kind of work tells, for two records beside each other.
    static let told = [(kind: track.kind, items: [track])]

    private static let chips = [
        Timeline.Chip(slug: "begeleiding", label: Phrase(nl: "Begeleiding", en: "Guidance")),
        Timeline.Chip(slug: "spreekuur", label: Phrase(nl: "Gesprekken", en: "Conversations")),
        Timeline.Chip(slug: "gegevens", label: TimelineTexts.facts),
    ]
    private static let call = TimelineItem(
        kind: chips[1].label, date: "2026-11-25", id: 4, about: [Phrase(nl: "wonen", en: "housing")], colleague: "Els de Vries")
    private static let note = TimelineItem(
        kind: SealedTexts.note, date: "2026-11-24", id: 3, about: [], colleague: "Els de Vries",
        link: ClientAddresses.fact.link("1", "notitie", "1"), isSealed: true)
    private static let phone = TimelineItem(
        kind: FactTexts.phoneName, date: "2026-03-02", id: 2, about: [Phrase(same: "0612345678")], colleague: "سارة",
        endedOn: "2026-10-01", link: ClientAddresses.fact.link("1", "telefoon", "2"), undo: ID(1))
    private static let track = TimelineItem(
        kind: chips[0].label, date: "2026-03-02", id: 1, about: [Phrase(nl: "eerste jaar", en: "first year")])
}
