import Casework
import Dates
import HTML
import Organisation
import Web

/// Where a team leader enters what sources state of the target: a number, a redistribution, or how many people live there.
struct TargetEntryPage: Page {
    let town: String
    let municipality: MunicipalityCode
    let half: HalfYear
    /// The other municipalities that are known.
    var others: [Municipality] = []
    var entry = TargetEntryForm()
    var swap = TargetSwapForm()
    var inhabitants = InhabitantsForm()
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        TargetFormTexts.title.with(["town": town]).with("half", TargetWords.half(half))[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let values = (municipality.text, half.text)
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(HousingAddresses.target.link(values.0, values.1)), text: HousingTexts.target[language])
        }
        h.el("h1") { h in h.bdi(title(language)) }
        h.complaints(complaints, language)
        h.el("h2", text: TargetFormTexts.entry[language])
        h.el("p", text: TargetFormTexts.entryHint[language])
        h.form(TargetAddresses.entry.link(values.0, values.1), .class("ww-form ww-form--wide")) { h in
            entry.draw(into: &h, complaints, language)
            h.submit(TargetFormTexts.save, language)
        }
        h.el("h2", text: TargetFormTexts.swap[language])
        h.el("p", text: TargetFormTexts.swapHint[language])
        h.form(TargetAddresses.swap.link(values.0, values.1), .class("ww-form ww-form--wide")) { h in
            swap.draw(among: others, into: &h, complaints, language)
            h.submit(TargetFormTexts.save, language)
        }
        h.el("h2", text: TargetFormTexts.inhabitants.with(["year": String(half.year - 1)])[language])
        h.el("p", text: TargetFormTexts.inhabitantsHint[language])
        h.form(TargetAddresses.inhabitants.link(values.0, values.1), .class("ww-form ww-form--wide")) { h in
            inhabitants.draw(into: &h, complaints, language)
            h.submit(TargetFormTexts.save, language)
        }
    }
}
