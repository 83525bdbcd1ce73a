import Casework
import HTML
import Organisation
import Web

/// Offering a dwelling to a household that was coupled.
struct NewOfferPage: Page {
    let coupling: Coupling
    /// Nothing of whom does not exist for who reads it.
    let name: String?
    /// Those that are free in its municipality.
    let homes: [Dwelling]
    let form: OfferForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        OfferTexts.new[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        HousingTabs.draw(.board, into: &h, language)
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead")) { h in
            h.bdi(name ?? BoardTexts.nameless[language])
            h.text(" · " + BoardTexts.people(coupling.facts.size)[language])
        }
        h.complaints(complaints, language)
        guard !homes.isEmpty else {
            h.el("p", .class("ww-blank"), text: OfferTexts.noHomes[language])
            return h.el("p") { h in
                h.el("a", .href(HousingAddresses.newDwelling.link()), text: HousingTexts.dwellings[language])
            }
        }
        h.el("p") { h in h.el("a", .href(HousingAddresses.proposals.link()), text: OfferTexts.compare[language]) }
        h.form(HousingAddresses.newOffer.link(coupling.id.description), .class("ww-form ww-form--wide")) { h in
            RadioGroup(
                OfferForm.home, OfferTexts.home, homes.map { ($0.id.description, Self.words($0)) },
                chosen: form[OfferForm.home]
            ).draw(into: &h, complaints, language)
            OfferForm.choice(
                OfferForm.route, OfferTexts.route, OfferForm.routes.map { ($0.rawValue, $0.label) }, form
            ).draw(into: &h, complaints, language)
            for (field, label) in [
                (OfferForm.offered, OfferTexts.offeredOn), (OfferForm.key, OfferTexts.keyPlanned),
                (OfferForm.end, OfferTexts.end),
            ] {
                Field(field, label, kind: .date, value: form[field]).draw(into: &h, complaints, language)
            }
            h.submit(OfferTexts.make, language)
        }
    }

    private static func words(_ home: Dwelling) -> Phrase {
        guard let rooms = home.details.rooms else { return Phrase(same: home.address) }
        return OfferTexts.withRooms.with(["home": home.address, "rooms": String(rooms)])
    }
}
