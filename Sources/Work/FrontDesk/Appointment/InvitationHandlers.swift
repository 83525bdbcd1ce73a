import Access
import Casework
import Clients
import Database
import Dates
import Letters
import Organisation
import Trail
import Web

/// Filling in the invitation to an appointment, for who has the conversations of the client open.
struct InvitationHandlers: Sendable {
    let looking: Looking

    private var workplace: Workplace { looking.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        guard let id = ID<Appointment>(text: visit.place("afspraak")),
            let known = try await workplace.database.read({ try Appointments.find(id, $0) })
        else { return .notFound }
        let (workplace, person) = (workplace, known.appointment.person)
        let found = try await looking.look(visit, at: person, needing: .contact) { file, scope, db -> InvitationPage? in
            guard let card = try scope.cards(of: [person], db)[person] else { return nil }
            try visit.author(file.ground, as: file.role, workplace).trace("wrote", "appointment", id, in: db)
            let (values, others) = try Self.values(known, card, db)
            return InvitationPage(
                appointment: id.description, name: card.name, address: try PostalAddress.of(person, db),
                letter: try Letter.fill(
                    .invitation, for: SpokenLanguages.written(to: person, db), values, others: others, db))
        }
        return found.map { .page($0) } ?? .notFound
    }

    private static func values(
        _ known: ListedAppointment, _ card: Card, _ db: any Reading
    ) throws -> ([String: String], others: [String: String]) {
        let appointment = known.appointment
        let place = try [Places.name(of: appointment.place, db) ?? "", Places.address(of: appointment.place, db)]
        let values = [
            "naam": card.name, "dag": RosterPage.heading(appointment.day, .nl).lowercased(), "tijd": appointment.begins.text,
            "met": known.ownerName, "plaats": place.filter { !$0.isEmpty }.joined(separator: ", "),
        ]
        // Day, month and year in digits are read alike in every language of the clients.
        let digits = appointment.day.iso.split(separator: "-").reversed().joined(separator: "-")
        return (values, others: ["dag": digits])
    }
}
