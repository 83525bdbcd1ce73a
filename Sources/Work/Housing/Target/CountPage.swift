import Casework
import Dates
import HTML
import Web

/// Why one placement counts or not, and the form that puts it right.
struct CountPage: Page {
    let line: CountedLine
    let town: String
    /// Nothing for somebody whose card is not open to who reads.
    var name: String?
    var fileLink: String?
    var form: CountForm
    var complaints = Complaints()
    var last: UndoLine?

    private var half: HalfYear { HalfYear(containing: line.line.startedOn) }

    func title(_ language: Language) -> String {
        CountTexts.title.with(["name": name ?? TargetPeopleTexts.nameless[language]])[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        let back = TargetAddresses.people.link(line.line.municipality.text, half.text)
        h.el("p", .class("ww-crumbs")) { h in
            h.el("a", .href(back), text: TargetTexts.people[language])
        }
        h.el("h1") { h in h.bdi(title(language)) }
        last?.draw(into: &h, language)
        h.el("p", .class("ww-lead"), text: VerdictWords.sentence(line, language))
        h.el("dl", .class("ww-facts")) { h in
            fact(CountTexts.home, line.dwelling + ", " + town, into: &h, language)
            fact(CountTexts.since, DateText.long(line.line.startedOn, language), into: &h, language)
            fact(CountTexts.route, TargetPeopleTexts.route(line.line.route)[language], into: &h, language)
            if let told = line.line.registeredOn {
                fact(CountTexts.told, DateText.long(told, language), into: &h, language)
            }
        }
        if let fileLink { h.el("p") { h in h.el("a", .href(fileLink), text: CountTexts.file[language]) } }
        h.complaints(complaints, language)
        h.el("h2", text: CountTexts.correct[language])
        h.form(TargetAddresses.count.link(line.placement.description), .class("ww-form ww-form--wide")) { h in
            form.draw(into: &h, complaints, language)
            h.submit(TargetFormTexts.save, language)
        }
    }

    private func fact(_ label: Phrase, _ text: String, into h: inout HTML, _ language: Language) {
        h.el("dt", text: label[language])
        h.el("dd") { h in h.bdi(text) }
    }
}

enum CountTexts {
    static let title = Phrase(nl: "Telt dit mee? {name}", en: "Does this count? {name}")
    static let home = Phrase(nl: "Woning", en: "Dwelling")
    static let since = Phrase(nl: "Gehuisvest op", en: "Housed on")
    static let route = Phrase(nl: "Hoe gehuisvest", en: "How housed")
    static let told = Phrase(nl: "Gemeld aan het volgsysteem op", en: "Reported to the national system on")
    static let file = Phrase(nl: "Naar het dossier", en: "To the file")
    static let correct = Phrase(nl: "Telt het anders?", en: "Does it count otherwise?")
    static let counts = Phrase(nl: "Telt deze huisvesting mee?", en: "Does this housing count?")
    static let yes = Phrase(nl: "ja, op deze dag", en: "yes, on this day")
    static let no = Phrase(nl: "nee", en: "no")
    static let choose = Phrase(nl: "Kies ja of nee.", en: "Choose yes or no.")
    static let day = Phrase(nl: "Op welke dag telt het mee?", en: "On which day does it count?")
    static let dayHint = Phrase(
        nl: "Zoals 1-7-2017. Leeg laten als het niet meetelt.", en: "Such as 1-7-2017. Leave empty when it does not count.")
    static let why = Phrase(nl: "Waarom telt het anders?", en: "Why does it count otherwise?")
    static let whyMissing = Phrase(nl: "Schrijf kort op waarom.", en: "Write briefly why.")
    static let who = Phrase(nl: "Wie zegt dat?", en: "Who says so?")
    static let whoHint = Phrase(
        nl: "Bijvoorbeeld het volgsysteem van het COA.", en: "Such as the follow-up system of the reception agency.")
    static let whoMissing = Phrase(nl: "Schrijf op wie dat zegt.", en: "Write down who says so.")
}
