import Casework
import HTML
import Web

/// Somebody who belongs to a client's household, here or elsewhere.
struct NewMemberPage: Page {
    let person: ID<Person>
    /// The client's own.
    let name: String
    /// Whether the client belongs to a household already.
    let hasHousehold: Bool
    let form: PersonForm
    let member: MemberForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        PersonTexts.addMember[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in h.bdi(name) }
        h.complaints(complaints, language)
        h.form(ClientAddresses.member.link(person.description), .class("ww-form")) { h in
            Choice(MemberForm.relation, PersonTexts.relation, Self.relations, chosen: member.relation)
                .draw(into: &h, complaints, language)
            if !hasHousehold {
                Choice(
                    MemberForm.ownRelation, PersonTexts.ownRelation.with(["name": name]), Self.relations,
                    chosen: member.own.rawValue
                ).draw(into: &h, complaints, language)
            }
            Choice(MemberForm.whereabouts, PersonTexts.whereabouts, Self.states, chosen: member.whereabouts)
                .draw(into: &h, complaints, language)
            PersonFields(form: form, complaints: complaints).draw(into: &h, language)
            h.submit(PersonTexts.save, language)
        }
        h.backToFile(person, language)
    }

    static let relations = HouseholdMember.Relation.allCases.map {
        (value: $0.rawValue, label: PersonFacts.word(for: $0))
    }
    static let states = Whereabouts.allCases.map { (value: $0.rawValue, label: PersonTexts.word(for: $0)) }
}
