import Casework
import Clients
import HTML
import Web

/// How far each of the family in a dossier is, and which ages they reach; to take more of them into it.
struct DossierFamilyPart {
    let known: KnownDossier

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        h.el("h2", text: DossierTexts.family[language])
        if known.members.isEmpty {
            h.el("p", .class("ww-blank"), text: DossierTexts.noFamily[language])
        } else {
            h.scrolled(DossierTexts.family[language]) { h in table(language).draw(into: &h) }
        }
        guard !known.others.isEmpty, known.closure == nil else { return }
        let link = LegalAddresses.members.link(known.dossier.id.description)
        h.form(link, .class("ww-form ww-form--wide"), .id(DossierForm.relative)) { h in
            Ticks(
                DossierForm.relative, DossierTexts.addFamily,
                known.others.map { ($0.person.description, $0.name + ", " + $0.relationWord[language]) }, ticked: []
            ).draw(into: &h, language)
            h.submit(DossierTexts.addThem, language, isQuiet: true)
        }
    }

    private func table(_ language: Language) -> DataTable {
        let heads = [DossierTexts.nameHead, DossierTexts.relationHead, DossierTexts.stateHead, DossierTexts.agesHead]
        return DataTable(
            caption: DossierTexts.familyCaption[language], columns: heads.map { $0[language] }, rows: known.members.map { one in
                [
                    .text(one.name ?? DossierTexts.unnamed[language]), .text(one.relation?[language] ?? ""),
                    .text(one.state.words.capitalised[language]), .text(one.ages.map { $0[language] }.joined(separator: " ")),
                ]
            })
    }
}
