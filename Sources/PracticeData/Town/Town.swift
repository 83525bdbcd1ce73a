import Casework
import Clients
import Database
import Dates
import Housing
import Legal
import Organisation
import Trail

/// The practice town while it is being made: where it is kept, and who lives there so far.
final class Town {
    let db: any Writing
    let ids: IDSource
    let author: Author
    let code: MunicipalityCode
    let desk: Place
    let secondDesk: Place
    var random: PracticeRandom
    var residents: [Resident] = []
    /// Youngsters with a guardian, whose family may still come.
    var youngsters: [Resident] = []
    /// Single people who wait for their family: they sponsor it later.
    var sponsors: [Resident] = []
    /// Families who came, with the day and the person whom they joined.
    var reunions: [(sponsor: Resident, day: CalendarDate)] = []
    var guides: [ID<Colleague>] = []
    var legalGuides: [ID<Colleague>] = []
    /// Who help with procedures, with where they do that; the paid worker last.
    var lawyers: [(colleague: ID<Colleague>, place: ID<Place>)] = []
    /// Procedures of the years of the report that nobody closed then.
    var leftOpen: [ID<Dossier>] = []
    var coaches: [ID<Colleague>] = []
    /// Who house people, with where they do that.
    var housers: [(colleague: ID<Colleague>, place: ID<Place>)] = []
    /// Dwellings for a time, and those that nobody came to live in: closed before today.
    var leftOver: [ID<Dwelling>] = []
    private var housesNumbered = 0
    private var filesOpened = 0

    init(_ db: any Writing, seed: UInt64) throws {
        guard let made = CalendarDate(iso: "2019-01-07") else { throw Refusal.emptyTown }
        self.db = db
        code = MunicipalityCode(literal: "GM0637")
        random = PracticeRandom(seed: seed)
        ids = .counting(from: Int64(made.dayNumber) << 32)
        author = Author(nil, ground: "practice", clock: .fixed(made), ids: ids)
        desk = Place(id: ids.next(), name: "Fonteinbos", serving: [code])
        secondDesk = Place(id: ids.next(), name: "Justus van Effenhove", serving: [code])
        try Municipalities.put(Municipality(code: code, name: "Zoetermeer"), by: author, in: db)
        try Places.add(desk, by: author, in: db)
        try Places.add(secondDesk, by: author, in: db)
    }

    func date(_ iso: String) throws -> CalendarDate {
        guard let date = CalendarDate(iso: iso) else { throw Refusal.emptyTown }
        return date
    }

    /// Some day of a year, evenly.
    func day(of year: Int) throws -> CalendarDate {
        try date("\(year)-01-01").adding(days: Int.random(in: 0..<365, using: &random))
    }

    func pick<Item>(_ items: [Item]) throws -> Item {
        guard let item = items.randomElement(using: &random) else { throw Refusal.emptyTown }
        return item
    }

    /// Makes someone a client: two of three at the first desk.
    func openFile(_ person: ID<Person>, on day: CalendarDate) throws {
        filesOpened += 1
        try ClientFiles.open(
            ClientFile(id: ids.next(), person: person, place: (filesOpened % 3 == 0 ? secondDesk : desk).id, openedOn: day),
            by: author, in: db)
    }

    /// Offers a dwelling, at a street and number that no other has.
    func offer(
        _ kind: Dwelling.Kind, street: String? = nil, on day: CalendarDate, details: Dwelling.Details = Dwelling.Details()
    ) throws -> ID<Dwelling> {
        housesNumbered += 1
        let dwelling = Dwelling(
            id: ids.next(), municipality: code, kind: kind, street: try street ?? pick(PracticeStreets.all),
            number: String(housesNumbered), landlord: try pick(PracticeStreets.landlords), offeredOn: day,
            details: details)
        try Dwellings.offer(dwelling, by: author, in: db)
        return dwelling.id
    }
}

extension Refusal {
    static let emptyTown = Refusal(.rule, Phrase(
        nl: "De oefengegevens passen niet bij elkaar. Er is niets veranderd.",
        en: "The practice data do not fit together. Nothing was changed."))
}

/// Streets and landlords of the practice town. Only the streets of the public report exist.
enum PracticeStreets {
    static let all = [
        "Oefenlaan", "Voorbeeldstraat", "Leerpad", "Proefplein", "Schetsweg", "Modelkade", "Schoolwater", "Lespark",
        "Kopieweg", "Stempelhof", "Potloodgaarde", "Gumgracht",
    ]
    static let gva = "Vrouwenhuiswaard"
    static let shared = ["Vijverdreef", "Rozenwater"]
    static let neighbourhoods = ["Oosterheem", "Rokkeveen", "Seghwaert", "Meerzicht", "Buytenwegh", "Noordhove"]
    static let landlords = ["Woonvoorbeeld", "De Proefwoning", "Stichting Oefenhuis"]
}
