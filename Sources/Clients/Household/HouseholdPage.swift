import Casework
import Dates
import HTML
import Web

/// A household in time: who is where now, for how many there has to be room, what is coming, who belonged to it before.
struct HouseholdPage: Page {
    let person: ID<Person>
    /// The client's own.
    let name: String
    /// Nothing where he stands alone.
    let household: HouseholdGraph?
    let upcoming: [Upcoming]

    func title(_ language: Language) -> String {
        PersonTexts.household[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: HouseholdTexts.title.with(["name": name])[language])
        if let household {
            drawCounts(household, into: &h, language)
            drawMembers(household, into: &h, language)
            drawComing(into: &h, language)
            drawFormer(household, into: &h, language)
        } else {
            h.el("p", .class("ww-blank"), text: HouseholdTexts.alone.with(["name": name])[language])
        }
        drawWays(into: &h, language)
        h.backToFile(person, language)
    }

    private func drawWays(into h: inout HTML, _ language: Language) {
        h.el("p") { h in
            h.el(
                "a", .class("ww-button"), .href(ClientAddresses.member.link(person.description)),
                text: PersonTexts.addMember[language])
        }
        guard let household, household.members.count > 1 else { return }
        h.el("p") { h in
            h.el(
                "a", .class("ww-button ww-button--quiet"), .href(ClientAddresses.move.link(person.description)),
                text: HouseholdTexts.move[language])
        }
    }

    private func drawCounts(_ household: HouseholdGraph, into h: inout HTML, _ language: Language) {
        let here = household.members.count { $0.state == .here }
        guard household.showsElsewhere else {
            return h.el("p", .class("ww-lead"), text: HouseholdTexts.countHere.with(["here": String(here)])[language])
        }
        let counts = HouseholdTexts.counts.with(["here": String(here), "away": String(household.members.count - here)])[language]
        let ahead = household.size(on: household.day.lastOfNextMonth)
        let room = HouseholdTexts.roomNext.with(["count": Upcoming.people(ahead)[language]])[language]
        h.el("p", .class("ww-lead"), text: counts + " " + room)
    }

    private func drawMembers(_ household: HouseholdGraph, into h: inout HTML, _ language: Language) {
        h.el("ul", .class("ww-cards")) { h in
            for member in household.members {
                h.el("li", .class("ww-card")) { h in draw(member, household, into: &h, language) }
            }
        }
    }

    /// The whole card leads to what can be changed; a file of his own is a step further.
    private func draw(
        _ member: HouseholdGraph.Member, _ household: HouseholdGraph, into h: inout HTML, _ language: Language
    ) {
        let link = ClientAddresses.oneMember.link(person.description, member.id.description)
        h.el("a", .href(link), .aria("label", HouseholdTexts.changeOf.with(["name": member.name])[language])) { h in
            h.bdi(member.name)
        }
        h.el("span", .class("ww-card__code"), text: words(member, household, language).joined(separator: ", "))
    }

    private func words(_ member: HouseholdGraph.Member, _ household: HouseholdGraph, _ language: Language) -> [String] {
        var words = [PersonFacts.word(for: member.relation)[language]]
        if let age = PersonFacts.age(member.born, on: household.day, language) { words.append(age) }
        words.append(PersonTexts.word(for: member.state)[language])
        if let since = member.since {
            words.append(HouseholdTexts.since.with(["day": DateText.long(since, language)])[language])
        }
        if let sponsor = member.sponsor {
            let name = household.name(of: sponsor)
            words.append((name.map { HouseholdTexts.sponsoredBy.with(["name": $0]) } ?? HouseholdTexts.sponsorHidden)[language])
        }
        return words
    }

    private func drawComing(into h: inout HTML, _ language: Language) {
        h.el("h2", text: HouseholdTexts.coming[language])
        guard !upcoming.isEmpty else { return h.el("p", text: HouseholdTexts.nothingComing[language]) }
        h.el("dl", .class("ww-facts")) { h in
            for one in upcoming {
                h.el("dt", text: DateText.long(one.day, language))
                h.el("dd", text: one.sentence(language))
            }
        }
    }

    private func drawFormer(_ household: HouseholdGraph, into h: inout HTML, _ language: Language) {
        guard !household.former.isEmpty else { return }
        h.el("h2", text: HouseholdTexts.former[language])
        h.el("dl", .class("ww-facts")) { h in
            for member in household.former {
                h.el("dt") { h in h.bdi(member.name) }
                h.el("dd", text: HouseholdTexts.period.with([
                    "from": DateText.long(member.from, language),
                    "until": member.until.map { DateText.long($0, language) } ?? "",
                ])[language])
            }
        }
    }
}

extension CalendarDate {
    var lastOfNextMonth: CalendarDate {
        let first = adding(days: 1 - day).adding(months: 2)
        return first.adding(days: -1)
    }
}
