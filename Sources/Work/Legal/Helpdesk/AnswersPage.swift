import Casework
import Dates
import HTML
import Web

/// Earlier answers of the national helpdesk, to find by topic and words. They tell nothing of anybody.
struct AnswersPage: Page {
    static let words = "zoek"
    static let topic = "onderwerp"

    let answers: [HelpdeskAnswer]
    let topics: [HelpdeskTopic]
    var typed = ""
    var chosen = ""

    func title(_ language: Language) -> String {
        AnswersTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        LegalTabs.draw(.answers, into: &h, language)
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: AnswersTexts.intro[language])
        h.el("form", .method("get"), .action(HelpdeskAddresses.answers.link()), .class("ww-form")) { h in
            Field(Self.words, AnswersTexts.words, hint: AnswersTexts.wordsHint, value: typed, isName: true)
                .draw(into: &h, Complaints(), language)
            Choice(
                Self.topic, AnswersTexts.topic,
                [(value: "", label: AnswersTexts.every)] + topics.map { (value: $0.code, label: $0.label) }, chosen: chosen
            ).draw(into: &h, Complaints(), language)
            h.submit(AnswersTexts.search, language)
        }
        if answers.isEmpty {
            let words = typed.isEmpty && chosen.isEmpty ? AnswersTexts.none : AnswersTexts.noneFound
            h.el("p", .class("ww-blank"), text: words[language])
        }
        if answers.count == HelpdeskAnswers.most { h.el("p", text: AnswersTexts.first[language]) }
        for answer in answers { draw(answer, into: &h, language) }
    }

    private func draw(_ answer: HelpdeskAnswer, into h: inout HTML, _ language: Language) {
        let topic = topics.first { $0.code.utf8.elementsEqual(answer.topic.utf8) }?.label ?? Phrase(same: answer.topic)
        h.el("article") { h in
            h.el("h2", .dir("auto"), text: answer.question)
            h.el("p", .dir("auto"), text: answer.answer)
            let words = AnswersTexts.declared.with("topic", topic.capitalised).with("day", DateText.phrase(answer.declaredOn))
            h.el("p", .class("ww-field__hint"), text: words.with(["name": answer.name ?? ""])[language])
        }
    }
}
