import Casework
import Clients
import Dates
import HTML
import Trail
import Web

/// The addresses of appointments.
enum AppointmentAddresses {
    static let start = Address("/afspraken")
    static let calendar = Address("/afspraken/{locatie}")
    static let new = Address("/balie/{client}/afspraak")
    static let appointment = Address("/afspraak/{afspraak}")
    static let end = Address("/afspraak/{afspraak}/einde")
    static let invitation = Address("/afspraak/{afspraak}/brief")
}

/// Making an appointment with a client.
struct NewAppointmentPage: Page {
    let glance: ClientGlance
    let placeName: String
    let form: AppointmentForm
    let team: [Colleague]
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        AppointmentTexts.make[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        glance.draw(into: &h, language)
        h.el("h2") { h in
            h.text(title(language) + ", ")
            h.bdi(placeName)
        }
        h.complaints(complaints, language)
        h.form(AppointmentAddresses.new.link(glance.person.description), .class("ww-form")) { h in
            form.draw(team, asksAnyway: !complaints.all.isEmpty, into: &h, complaints, language)
            h.submit(AppointmentTexts.make, language)
        }
    }
}

/// An appointment: to read, to move, and to say how it ended.
struct AppointmentPage: Page {
    static let outcome = "afloop"

    let known: ListedAppointment
    let card: Card?
    let placeName: String
    let team: [Colleague]
    let today: CalendarDate
    let form: AppointmentForm
    /// When it was planned just now.
    var done: UndoLine?
    var complaints = Complaints()

    private var appointment: Appointment { known.appointment }

    func title(_ language: Language) -> String {
        AppointmentTexts.name[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        done?.draw(into: &h, language)
        h.el("p", .class("ww-lead"), text: DueText.words(appointment.day, from: today, language) + ", " + appointment.hours)
        h.el("p") { h in
            h.bdi(placeName)
            h.text(", " + AppointmentTexts.with.with(["name": known.ownerName])[language] + ", ")
            h.text(appointment.topic.label[language])
            if appointment.needsInterpreter { h.text(", " + AppointmentTexts.interpreterNeeded[language]) }
        }
        if let card {
            h.el("p") { h in h.el("a", .href(card.link)) { h in h.bdi(card.name) } }
        }
        h.complaints(complaints, language)
        drawEnds(into: &h, language)
        h.el("h2", text: AppointmentTexts.change[language])
        h.form(AppointmentAddresses.appointment.link(appointment.id.description), .class("ww-form")) { h in
            form.draw(team, asksAnyway: !complaints.all.isEmpty, into: &h, complaints, language)
            h.submit(AppointmentTexts.change, language, isQuiet: true)
        }
    }

    private func drawEnds(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-buttons")) { h in
            if appointment.day <= today {
                h.el(
                    "a", .class("ww-button"), .href(DeskAddresses.client.link(appointment.person.description)),
                    text: AppointmentTexts.record[language])
                drawEnd(.noShow, AppointmentTexts.noShow, into: &h, language)
            }
            if appointment.day >= today {
                h.el(
                    "a", .class("ww-button ww-button--quiet"),
                    .href(AppointmentAddresses.invitation.link(appointment.id.description)),
                    text: AppointmentTexts.invitation[language])
            }
            drawEnd(.cancelled, AppointmentTexts.cancel, into: &h, language)
        }
    }

    private func drawEnd(_ outcome: Appointment.Outcome, _ words: Phrase, into h: inout HTML, _ language: Language) {
        h.form(AppointmentAddresses.end.link(appointment.id.description)) { h in
            h.void("input", .type("hidden"), .name(Self.outcome), .value(outcome.rawValue))
            h.submit(words, language, isQuiet: true)
        }
    }
}

extension ListedAppointment {
    /// As one line, with the way to all of it: "dinsdag 1 december 2026, 10:15–10:45, met Els de Vries".
    var line: DeskContactPage.LastContact {
        let day = { (language: Language) in
            DueText.weekdays[appointment.day.weekday.rawValue - 1][language] + " " + DateText.long(appointment.day, language)
        }
        return DeskContactPage.LastContact(
            link: AppointmentAddresses.appointment.link(appointment.id.description),
            words: Phrase(nl: day(.nl) + ", " + words.nl, en: day(.en) + ", " + words.en))
    }
}
