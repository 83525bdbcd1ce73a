import Casework
import Clients
import Dates
import Web

/// The pages of documents, with sample values.
enum DocumentExamples {
    static let all = [
        Example("stukken", list([sponsor, wife, son], done: UndoLine("#"))),
        Example("stukken-zonder-lijst", list([sponsor])),
        Example("stukken-compleet", list([owner(2, "Amal Voorbeeld", [there])])),
        Example("stuk", page(
            wife, there, names: [ID(1): "geboorteakte Amal.jpg", ID(2): "شهادة ميلاد.pdf"], done: UndoLine(nil))),
        Example("stuk-leeg", page(wife, missing)),
        Example("stuk-misschien", page(son, unsure)),
        Example("stuk-niet-te-krijgen", page(wife, gone, form: DocumentForm(state: .unobtainable, why: "السجل المدني احترق"))),
        Example("stuk-klopt-niet", page(wife, missing, form: DocumentForm(state: .unobtainable), complaints: wrong)),
        Example("stuk-zonder-kluis", page(wife, gone, isOpen: false)),
        Example("bundel", BundlePage(
            dossier: dossier, checklist: Checklist(owners: [sponsor, wife, son]), reasons: [ID(7): "Het archief is verbrand."],
            day: day)),
    ]

    private static let day = CalendarDate(dayNumber: 20_000)
    private static let dossier = ID<Dossier>(1)

    private static let sponsor = owner(1, "Omar Voorbeeld", [line(rule("other", "brieven en andere stukken", isAlways: false))])
    private static let wife = owner(2, "أمل عبد الرحمن محمد الحسيني المصري بن عبد العزيز", [missing, there, gone, translated])
    private static let son = owner(3, nil, [missing, unsure, letters])

    private static let missing = line(rule("photo", "pasfoto"))
    private static let there = line(
        rule("birth", "geboorteakte"), .present,
        files: [file(1, .jpeg, 1_400_000), file(2, .pdf, 88_000), file(3, .png, 300_000, removedOn: day)])
    private static let gone = line(rule("family-booklet", "familieboekje"), .unobtainable)
    private static let translated = line(rule("marriage", "huwelijksakte"), .translated)
    private static let unsure = line(rule("antecedents", "antecedentenverklaring"), need: .perhaps)
    private static let letters = line(
        rule("other", "brieven en andere stukken", isAlways: false), need: .perhaps, files: [file(4, .pdf, 24_900_000)])

    private static func list(_ owners: [Checklist.Owner], done: UndoLine? = nil) -> DocumentsPage {
        DocumentsPage(dossier: dossier, checklist: Checklist(owners: owners), done: done)
    }

    private static func owner(_ id: Int64, _ name: String?, _ lines: [Checklist.Line]) -> Checklist.Owner {
        Checklist.Owner(person: ID(id), name: name, isSponsor: id == 1, day: day, hasApplied: id != 3, lines: lines)
    }

    private static func rule(_ code: String, _ label: String, isAlways: Bool = true) -> DocumentRule {
        DocumentRule(
            id: ID(1), procedures: [.reunification], code: code, label: Phrase(nl: label, en: label), fromAge: nil, untilAge: nil,
            who: .all, isAlways: isAlways, basis: "voorbeeldwet", source: "voorbeeldbron", confidence: .b, from: day, until: nil)
    }

    private static func line(
        _ rule: DocumentRule, _ state: DossierDocument.State? = nil, need: DocumentRule.Need = .needed,
        files: [DocumentFile] = []
    ) -> Checklist.Line {
        let known = state.map { state in
            DossierDocument(id: ID(7), dossier: dossier, person: ID(2), code: rule.code, state: state, why: nil, since: day)
        }
        return Checklist.Line(rule: rule, need: need, known: known, files: files)
    }

    private static func file(_ id: Int64, _ type: DocumentType, _ size: Int, removedOn: CalendarDate? = nil) -> DocumentFile {
        DocumentFile(
            id: ID(id), dossier: dossier, person: ID(2), code: "birth", type: type, size: size, name: nil, addedOn: day,
            removedOn: removedOn)
    }

    private static func page(
        _ owner: Checklist.Owner, _ line: Checklist.Line, names: [ID<DocumentFile>: String] = [:],
        form: DocumentForm? = nil, isOpen: Bool = true, done: UndoLine? = nil, complaints: Complaints = Complaints()
    ) -> DocumentPage {
        DocumentPage(
            dossier: dossier, owner: owner, line: line, names: names, form: form ?? DocumentForm(state: line.state),
            isWhyGone: !isOpen, hasVault: isOpen, done: done, complaints: complaints)
    }

    private static let wrong: Complaints = {
        var complaints = Complaints()
        complaints.add(DocumentForm.file, UnfitFile.twofold.sentence)
        complaints.add(DocumentForm.why, DocumentTexts.whyMissing)
        return complaints
    }()
}
