import Casework
import HTML
import Web

/// A new client.
struct NewClientPage: Page {
    let form: PersonForm
    /// Where he may become a client.
    let places: [(value: String, label: Phrase)]
    var place = ""
    /// Who may be the same.
    var alike: [Doubles.Candidate] = []
    var complaints = Complaints()

    static let place = "locatie"
    /// That it is somebody else than those.
    static let other = "iemand-anders"

    func title(_ language: Language) -> String {
        PersonTexts.new[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(ClientAddresses.clients.link()), text: ClientTexts.clients[language])
        }
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: PersonTexts.newIntro[language])
        h.complaints(complaints, language)
        AlikeClients(candidates: alike).draw(into: &h, language)
        h.form(ClientAddresses.new.link(), .class("ww-form")) { h in
            if !alike.isEmpty { h.void("input", .type("hidden"), .name(Self.other), .value("ja")) }
            PersonFields(form: form, complaints: complaints).draw(into: &h, language)
            if places.count > 1 {
                Choice(Self.place, PersonTexts.place, places, chosen: place).draw(into: &h, complaints, language)
            }
            h.submit(alike.isEmpty ? PersonTexts.save : PersonTexts.saveOther, language)
        }
    }
}

/// What is known of who a client is, to be changed.
struct DetailsPage: Page {
    let person: ID<Person>
    let form: PersonForm
    var complaints = Complaints()
    /// After which change it was drawn: empty when there was none.
    var version = ""
    /// That somebody else changed the same meanwhile.
    var overtaken: Overtaken?

    func title(_ language: Language) -> String {
        PersonTexts.change[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        overtaken?.draw(into: &h, person, language)
        h.form(ClientAddresses.details.link(person.description), .class("ww-form")) { h in
            h.void("input", .type("hidden"), .name(Overtaken.version), .value(version))
            PersonFields(form: form, complaints: complaints).draw(into: &h, language)
            h.submit(PersonTexts.save, language)
        }
        h.backToFile(person, language)
    }
}

extension HTML {
    mutating func backToFile(_ person: ID<Person>, _ language: Language) {
        el("p") { h in h.el("a", .href(ClientAddresses.file.link(person.description)), text: PersonTexts.back[language]) }
    }
}
