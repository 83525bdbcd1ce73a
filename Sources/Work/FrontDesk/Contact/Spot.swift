import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Where a conversation takes place (plek van het gesprek): at the desk where somebody sits, or for who sits at none, at the
/// place where the client's file lies.
struct Spot: Sendable {
    let place: ID<Place>
    let placeName: String
    let desk: Contact.Desk
    let town: ContactTown

    /// - Returns: nothing when the client belongs to no place of who asks and he sits nowhere.
    init?(
        _ file: OpenedFile, _ scope: ClientScope, _ seat: DeskSeat?, _ settlements: [Settlement], _ db: any Reading
    ) throws {
        guard let place = try seat?.place ?? scope.place(of: file.person, db) else { return nil }
        self.place = place
        placeName = try Places.name(of: place, db) ?? ""
        desk = seat?.desk ?? (file.role == .legalWorker ? .legal : .general)
        town = try ContactTown(at: place, of: file.person, settlements, db)
    }

    /// With nobody in particular.
    init(_ seat: DeskSeat, _ settlements: [Settlement], _ db: any Reading) throws {
        (place, placeName, desk) = (seat.place, seat.placeName, seat.desk)
        town = try ContactTown(at: seat.place, of: nil, settlements, db)
    }

    /// Whether a legal question is kept in sight: at that desk, by who may see procedures.
    func mayAskLegal(_ file: OpenedFile) -> Bool {
        desk == .legal && file.shows(.legal)
    }

    func surroundings(
        _ glance: ClientGlance, _ file: OpenedFile, _ today: CalendarDate, hasNote: Bool, _ db: any Reading
    ) throws -> ContactFields.Surroundings {
        let kind = try town.usual.map { code in
            let months = try Definitions.value(of: .guidanceMonths, for: code, on: today, db)
            return Contact.Kind.of(desk, on: today, settledOn: town.settledOn(in: code), phase: months)
        }
        return ContactFields.Surroundings(
            placeName: placeName, towns: town.usual == nil ? town.towns : [], kind: kind,
            mates: glance.mates.map { .init(person: $0.person, name: $0.name) }, hasNote: hasNote,
            mayGoOn: desk == .general, team: try Engagements.colleagues(at: [place], on: today, db),
            partners: try Partners.all(at: [place], db), mayAskLegal: mayAskLegal(file))
    }

    func newcomerSurroundings(
        _ today: CalendarDate, hasNote: Bool, _ db: any Reading
    ) throws -> ContactFields.Surroundings {
        ContactFields.Surroundings(
            placeName: placeName, towns: town.usual == nil ? town.towns : [], kind: desk == .legal ? .legal : .infoPoint,
            hasNote: hasNote, team: try Engagements.colleagues(at: [place], on: today, db),
            partners: try Partners.all(at: [place], db), mayAskLegal: desk == .legal)
    }

    var namelessSurroundings: ContactFields.Surroundings {
        ContactFields.Surroundings(
            placeName: placeName, towns: town.usual == nil ? town.towns : [], kind: desk == .legal ? .legal : .infoPoint,
            isNameless: true)
    }
}

extension RecordedContact {
    /// As one line, with the way to all of it.
    var line: DeskContactPage.LastContact {
        DeskContactPage.LastContact(
            link: DeskAddresses.contact.link(id.description),
            words: Phrase(
                nl: DateText.long(day, .nl) + ": " + topic.label.nl, en: DateText.long(day, .en) + ": " + topic.label.en))
    }
}
