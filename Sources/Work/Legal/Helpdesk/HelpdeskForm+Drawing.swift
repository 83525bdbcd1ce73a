import Casework
import HTML
import Web

extension HelpdeskForm {
    func drawQuestion(_ topics: [HelpdeskTopic], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Choice(
            Self.topic, HelpdeskTexts.topic,
            [(value: "", label: Phrase(same: "–"))] + topics.map { (value: $0.code, label: $0.label) }, chosen: self[Self.topic]
        ).draw(into: &h, complaints, language)
        LongField(
            Self.question, HelpdeskTexts.question, hint: HelpdeskTexts.questionHint, value: self[Self.question], rows: 6
        ).draw(into: &h, complaints, language)
        Field(Self.askedOn, HelpdeskTexts.askedOn, kind: .date, value: self[Self.askedOn]).draw(into: &h, complaints, language)
        Field(Self.answerBy, HelpdeskTexts.answerBy, kind: .date, value: self[Self.answerBy])
            .draw(into: &h, complaints, language)
    }

    func drawAnswer(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        LongField(
            Self.answer, HelpdeskTexts.answer, hint: HelpdeskTexts.answerHint, value: self[Self.answer], rows: 6
        ).draw(into: &h, complaints, language)
        Field(Self.answeredOn, HelpdeskTexts.answeredOn, kind: .date, value: self[Self.answeredOn])
            .draw(into: &h, complaints, language)
        LongField(Self.done, HelpdeskTexts.done, value: self[Self.done], rows: 3).draw(into: &h, complaints, language)
    }

    func drawShared(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        LongField(Self.question, HelpdeskTexts.question, value: self[Self.question], rows: 5).draw(into: &h, complaints, language)
        LongField(Self.answer, HelpdeskTexts.answer, value: self[Self.answer], rows: 6).draw(into: &h, complaints, language)
        Ticks(
            Self.declared, HelpdeskTexts.share, [(value: "ja", label: HelpdeskTexts.declare[language])],
            ticked: self[Self.declared].isEmpty ? [] : ["ja"]
        ).draw(into: &h, language)
    }

    /// By what somebody can be known, with a button to replace it; and the button to store, whatever is said of it.
    func drawButtons(_ found: [Anonymising.Found], _ store: Phrase, into h: inout HTML, _ language: Language) {
        if chose(Self.replace) { h.el("p", .role("status"), text: HelpdeskTexts.replaced[language]) }
        guard !found.isEmpty else { return h.submit(store, language) }
        h.el("div", .class("ww-field ww-field--wrong"), .role("alert")) { h in
            h.el("p", text: HelpdeskTexts.known[language])
            h.el("ul") { h in
                for one in found {
                    h.el("li") { h in h.bdi(HelpdeskTexts.line.with(["words": one.words, "instead": one.instead])[language]) }
                }
            }
        }
        for (value, words) in [(Self.replace, HelpdeskTexts.replace), (Self.keep, HelpdeskTexts.keep)] {
            let isQuiet = value.utf8.elementsEqual(Self.keep.utf8)
            h.el(
                "button", .class(isQuiet ? "ww-button ww-button--quiet" : "ww-button"), .type("submit"), .name(Self.choice),
                .value(value), text: words[language])
        }
    }
}
