import Casework
import Clients
import Dates
import HTML
import Organisation
import Trail
import Web

/// The questions about a conversation: one that has to be answered, a few that may be, and one folded line with what stands there
/// already.
struct ContactFields {
    let form: ContactForm
    /// Where it is, and what is known besides.
    let surroundings: Surroundings
    let complaints: Complaints

    struct Surroundings: Sendable, Equatable {
        var placeName: String
        /// To choose from, where it does not speak for itself.
        var towns: [Municipality] = []
        /// What it counts as when nobody says otherwise.
        var kind: Contact.Kind?
        /// Of the household, who may be there too.
        var mates: [Mate] = []
        /// Whether what somebody writes can be sealed.
        var hasNote = false
        /// Whether it is a conversation with nobody in particular.
        var isNameless = false
        /// Whether he can be sent on to the legal desk.
        var mayGoOn = false
        /// Who may do what is still to be done; nobody where that is not asked.
        var team: [Colleague] = []
        /// To whom he can be referred; nobody where that is not asked.
        var partners: [Partner] = []
        /// Whether a legal question can be kept in sight.
        var mayAskLegal = false

        struct Mate: Sendable, Equatable {
            let person: ID<Person>
            let name: String
        }
    }

    func draw(into h: inout HTML, _ language: Language) {
        RadioGroup(
            ContactForm.topic, ContactTexts.topic, Topic.allCases.map { ($0.rawValue, $0.heading) },
            chosen: form[ContactForm.topic], hasDigits: true
        ).draw(into: &h, complaints, language)
        if surroundings.towns.count > 1 {
            RadioGroup(
                ContactForm.town, ContactTexts.town, surroundings.towns.map { ($0.code.text, Phrase(same: $0.name)) },
                chosen: form[ContactForm.town]
            ).draw(into: &h, complaints, language)
        }
        Ticks(
            ContactForm.companion, ContactTexts.companions, surroundings.mates.map { ($0.person.description, $0.name) },
            ticked: form.companions
        ).draw(into: &h, language)
        RadioGroup(
            ContactForm.outcome, ContactTexts.outcome, outcomes, chosen: form[ContactForm.outcome]
        ).draw(into: &h, complaints, language)
        if surroundings.mayGoOn {
            Ticks(
                ContactForm.onward, QueueTexts.onward, [("ja", QueueTexts.onwardTick[language])],
                ticked: form.goesOn ? ["ja"] : []
            ).draw(into: &h, language)
        }
        if !surroundings.team.isEmpty {
            h.el("div", .class("ww-followup ww-promise")) { h in
                form.followUp.draw(surroundings.team, into: &h, complaints, language)
            }
        }
        if !surroundings.partners.isEmpty {
            h.el("div", .class("ww-followup ww-referral")) { h in
                form.referral.draw(surroundings.partners, into: &h, complaints, language)
            }
        }
        if surroundings.mayAskLegal { drawLegal(into: &h, language) }
        if surroundings.hasNote {
            LongField(ContactForm.note, ContactTexts.note, hint: ContactTexts.noteHint, value: form[ContactForm.note], rows: 3)
                .draw(into: &h, complaints, language)
        }
        drawFolded(into: &h, language)
    }

    /// At the legal desk: folded, for most questions are answered at once.
    private func drawLegal(into h: inout HTML, _ language: Language) {
        h.el("details", .class("ww-fold"), .flag("open", form.legal.isFilled)) { h in
            h.el("summary", text: LegalDeskTexts.keep[language])
            form.legal.draw(into: &h, complaints, language)
        }
    }

    private var outcomes: [(value: String, label: Phrase)] {
        Contact.Outcome.allCases.filter { !surroundings.isNameless || $0 != .followUp }.map { ($0.rawValue, $0.label) }
    }

    private static let folded = [
        ContactForm.day, ContactForm.time, ContactForm.channel, ContactForm.kind, ContactForm.language, ContactForm.minutes,
    ]

    private func drawFolded(into h: inout HTML, _ language: Language) {
        let isWrong = complaints.all.contains { wrong in Self.folded.contains { $0.utf8.elementsEqual(wrong.field.utf8) } }
        h.el("details", .class("ww-fold"), .flag("open", isWrong)) { h in
            h.el("summary", text: summary(language))
            Field(ContactForm.day, ContactTexts.day, kind: .date, value: form[ContactForm.day])
                .draw(into: &h, complaints, language)
            Field(ContactForm.time, ContactTexts.time, kind: .time, value: form[ContactForm.time])
                .draw(into: &h, complaints, language)
            Field(ContactForm.minutes, ContactTexts.minutes, kind: .code, value: form[ContactForm.minutes])
                .draw(into: &h, complaints, language)
            Choice(
                ContactForm.channel, ContactTexts.channel, Contact.Channel.allCases.map { ($0.rawValue, $0.label) },
                chosen: form[ContactForm.channel]
            ).draw(into: &h, complaints, language)
            Choice(
                ContactForm.language, ContactTexts.language,
                [("", ContactTexts.unsaid)] + SpokenLanguages.all.map { ($0.code, $0.label) }, chosen: form[ContactForm.language]
            ).draw(into: &h, complaints, language)
            Choice(ContactForm.kind, ContactTexts.kind, kinds, chosen: form[ContactForm.kind])
                .draw(into: &h, complaints, language)
        }
    }

    private var kinds: [(value: String, label: Phrase)] {
        let all = Contact.Kind.allCases.map { (value: $0.rawValue, label: $0.label) }
        guard let kind = surroundings.kind else { return all }
        return [("", ContactTexts.byItself.with("kind", kind.label))] + all
    }

    /// "27 november 2026 10:42 · Fonteinbos · aan de balie · Arabisch"
    private func summary(_ language: Language) -> String {
        let day = CalendarDate(iso: form[ContactForm.day]).map { DateText.long($0, language) } ?? form[ContactForm.day]
        let channel = Contact.Channel(rawValue: form[ContactForm.channel])?.label[language]
        let spoken = SpokenLanguages.name(of: form[ContactForm.language])?[language]
        return [day + " " + form[ContactForm.time], surroundings.placeName, channel, spoken].compactMap { $0 }
            .joined(separator: " · ")
    }
}
