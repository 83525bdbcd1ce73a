import Casework
import HTML
import Web

/// People of a household who go on in another: a new one, or that of another client.
struct MovePage: Page {
    let person: ID<Person>
    let members: [HouseholdGraph.Member]
    /// Whether he may bring them into somebody else's.
    let mayJoin: Bool
    let form: MoveForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        HouseholdTexts.move[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        guard !members.isEmpty else {
            h.el("p", .class("ww-blank"), text: HouseholdTexts.nobodyElse[language])
            return h.backToFile(person, language)
        }
        h.el("p", text: HouseholdTexts.moveIntro[language])
        h.complaints(complaints, language)
        h.form(ClientAddresses.move.link(person.description), .class("ww-form")) { h in
            for member in members {
                Choice(
                    MoveForm.field(member.id), Phrase(same: member.name),
                    [(value: "", label: HouseholdTexts.stays)] + NewMemberPage.relations,
                    chosen: form.relations[member.id.description] ?? ""
                ).draw(into: &h, complaints, language)
            }
            Field(MoveForm.day.name, MoveForm.day.label, value: form.day).draw(into: &h, complaints, language)
            if mayJoin {
                Field(MoveForm.whose, HouseholdTexts.whose, hint: HouseholdTexts.whoseHint, value: form.whose)
                    .draw(into: &h, complaints, language)
            }
            h.submit(PersonTexts.save, language)
        }
        h.backToFile(person, language)
    }
}
