import Casework
import HTML
import Web

/// Somebody who belongs to a household: what he is in it, where he is, and when he is expected.
struct OneMemberPage: Page {
    let person: ID<Person>
    let member: HouseholdGraph.Member
    /// To whom he can come over.
    let others: [HouseholdGraph.Member]
    /// Whether who asks sees who is elsewhere.
    let showsElsewhere: Bool
    let form: OneMemberForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        PersonTexts.household[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1") { h in h.bdi(member.name) }
        h.complaints(complaints, language)
        h.form(ClientAddresses.oneMember.link(person.description, member.id.description), .class("ww-form")) { h in
            Choice(OneMemberForm.relation, PersonTexts.relation, NewMemberPage.relations, chosen: form.relation)
                .draw(into: &h, complaints, language)
            Choice(OneMemberForm.state, PersonTexts.whereabouts, NewMemberPage.states, chosen: form.state)
                .draw(into: &h, complaints, language)
            Field(OneMemberForm.since.name, OneMemberForm.since.label, value: form.since).draw(into: &h, complaints, language)
            if showsElsewhere { drawComing(into: &h, language) }
            h.submit(PersonTexts.save, language)
        }
        h.form(ClientAddresses.memberEnd.link(person.description, member.id.description)) { h in
            h.submit(PersonTexts.leaves, language, isQuiet: true)
        }
        if member.hasFile {
            h.el("p") { h in
                h.el("a", .href(ClientAddresses.file.link(member.person.description)), text: ClientTexts.file[language])
            }
        }
        h.backToFile(person, language)
    }

    private func drawComing(into h: inout HTML, _ language: Language) {
        let expected = OneMemberForm.expected
        Field(expected.name, expected.label, hint: expected.hint, value: form.expected).draw(into: &h, complaints, language)
        let options = [(value: "", label: HouseholdTexts.nobody)]
            + others.map { (value: $0.person.description, label: Phrase(same: $0.name)) }
        Choice(OneMemberForm.sponsor, HouseholdTexts.sponsor.with(["name": member.name]), options, chosen: form.sponsor)
            .draw(into: &h, complaints, language)
    }
}
