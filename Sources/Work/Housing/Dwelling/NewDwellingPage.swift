import Casework
import HTML
import Organisation
import Web

/// Writing down a dwelling that a landlord offers.
struct NewDwellingPage: Page {
    let towns: [Municipality]
    let landlords: [String]
    let form: DwellingForm
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        DwellingTexts.add[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(HousingAddresses.dwellings.link()), text: HousingTexts.dwellings[language])
        }
        h.el("h1", text: title(language))
        h.complaints(complaints, language)
        h.form(HousingAddresses.newDwelling.link(), .class("ww-form ww-form--wide")) { h in
            form.draw(towns, landlords, into: &h, complaints, language)
            h.submit(DwellingTexts.save, language)
        }
    }
}
