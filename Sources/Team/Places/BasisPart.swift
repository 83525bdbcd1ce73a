import Casework
import Clients
import Dates
import HTML
import Organisation
import Web

/// On what grounds citizen service numbers are kept, and the form for another one.
struct BasisPart {
    let municipalities: [Municipality]
    let bases: [CitizenNumberBasis]
    let form: BasisForm
    /// How many numbers went with the ground that was ended just now.
    let gone: Int?

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        guard !municipalities.isEmpty else { return }
        h.el("h2", .id(Self.anchor), text: BasisTexts.title[language])
        if let gone { h.el("p", .role("status"), text: BasisTexts.gone.with(["count": String(gone)])[language]) }
        h.el("p", text: BasisTexts.intro[language])
        for basis in bases { draw(basis, into: &h, language) }
        h.form(TeamAddresses.bases.link(), .class("ww-form")) { h in
            Choice(
                BasisForm.municipality, BasisTexts.municipality, municipalities.map { ($0.code.text, Phrase(same: $0.name)) },
                chosen: form.municipality
            ).draw(into: &h, complaints, language)
            Field(BasisForm.words, BasisTexts.words, hint: BasisTexts.wordsHint, value: form.words)
                .draw(into: &h, complaints, language)
            h.submit(BasisTexts.set, language, isQuiet: true)
        }
    }

    static let anchor = "bsn"

    private func draw(_ basis: CitizenNumberBasis, into h: inout HTML, _ language: Language) {
        let name = municipalities.first { $0.code == basis.municipality }?.name ?? basis.municipality.text
        h.el("p") { h in
            h.el("strong") { h in h.bdi(name) }
            h.text(": ")
            h.bdi(basis.words)
            h.text(", " + BasisTexts.since.with(["day": DateText.long(basis.from, language)])[language])
        }
        h.form(TeamAddresses.basisEnd.link(basis.id.description)) { h in
            h.el("p", text: BasisTexts.endHint[language])
            h.submit(BasisTexts.end, language, isQuiet: true)
        }
    }
}
