import Casework
import Dates
import HTML
import Letters
import Web

/// A letter of a dossier: to read and print; to change, approve and send as long as it was not sent.
struct LegalLetterPage: Page {
    let known: KnownLegalLetter
    /// Nothing once its key is gone.
    let text: String?
    /// In the language of who is to sign it, as far as an interpreter approved that.
    var translation: (text: String, language: String)?
    /// The last day of the term that has to pass first.
    var tooEarlyUntil: CalendarDate?
    /// How sure the rule of that term is, when it is not.
    var doubt: Confidence?
    let mayApprove: Bool
    let form: LegalLetterForm
    var done: UndoLine?
    var complaints = Complaints()

    private var letter: LegalLetter { known.letter }

    func title(_ language: Language) -> String {
        letter.label[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(LegalLetterAddresses.all.link(letter.dossier.description)), text: LegalLetterTexts.title[language])
        }
        h.el("h1", .class("ww-screen"), text: title(language))
        h.el("p", .class("ww-screen ww-lead"), text: known.state.capitalised[language])
        done?.draw(into: &h, language)
        h.complaints(complaints, language)
        drawNotes(into: &h, language)
        if known.isConcept { h.el("p", .class("ww-banner"), text: LegalLetterTexts.mark[language]) }
        drawText(into: &h, language)
        if known.sending == nil { drawForms(into: &h, language) }
    }

    private func drawText(into h: inout HTML, _ language: Language) {
        guard let text else { return h.el("p", text: LegalLetterTexts.erased[language]) }
        h.el("div", .class(translation == nil ? nil : "ww-cards")) { h in
            h.lines(text, "nl")
            if let translation { h.lines(translation.text, Letter.tag(translation.language)) }
        }
    }

    /// What is said about it on the screen alone.
    private func drawNotes(into h: inout HTML, _ language: Language) {
        var notes: [Phrase] = []
        if let sending = known.sending {
            notes.append(LegalLetterTexts.frozen)
            if let day = sending.receivedOn { notes.append(LegalLetterTexts.received.with("day", DateText.phrase(day))) }
            notes.append(LegalLetterTexts.proven.with(["proof": sending.proof]))
        } else {
            if known.approval?.isOvertaken == true { notes.append(LegalLetterTexts.overtakenLong) }
            if let day = tooEarlyUntil { notes.append(LegalLetterTexts.tooEarly.with("day", DateText.phrase(day))) }
            if let doubt { notes.append(LegalLetterTexts.doubt.with(["confidence": doubt.rawValue])) }
            if text?.contains(LetterFacts.unknownMark) == true { notes.append(LegalLetterTexts.open) }
        }
        if !known.isConcept { notes.append(LegalLetterTexts.printHint) }
        for note in notes { h.el("p", .class("ww-screen"), .role("note"), .dir("auto"), text: note[language]) }
    }

    private func drawForms(into h: inout HTML, _ language: Language) {
        let id = letter.id.description
        if known.isApproved {
            h.el("h2", .class("ww-screen"), text: LegalLetterTexts.send[language])
            h.el("p", .class("ww-screen"), text: LegalLetterTexts.sendHint[language])
            h.form(LegalLetterAddresses.sending.link(id), .class("ww-form ww-form--wide")) { h in
                form.drawSending(of: letter, into: &h, complaints, language)
                h.submit(LegalLetterTexts.send, language)
            }
        } else {
            h.el("h2", .class("ww-screen"), text: LegalLetterTexts.approve[language])
            let hint = mayApprove ? LegalLetterTexts.approveHint : LegalLetterTexts.approverOnly
            h.el("p", .class("ww-screen"), text: hint[language])
            if mayApprove {
                h.form(LegalLetterAddresses.approval.link(id), .class("ww-form")) { h in
                    drawVersion(into: &h)
                    h.submit(LegalLetterTexts.approve, language)
                }
            }
        }
        h.el("h2", .class("ww-screen"), text: LegalLetterTexts.change[language])
        h.form(LegalLetterAddresses.letter.link(id), .class("ww-form ww-form--wide")) { h in
            drawVersion(into: &h)
            form.drawText(into: &h, complaints, language)
            h.submit(LegalLetterTexts.save, language, isQuiet: known.isApproved)
        }
        h.form(LegalLetterAddresses.removal.link(id), .class("ww-form")) { h in
            h.submit(LegalLetterTexts.remove, language, isQuiet: true)
        }
    }

    private func drawVersion(into h: inout HTML) {
        h.void("input", .type("hidden"), .name(LegalLetterForm.version), .value(String(letter.version)))
    }
}
