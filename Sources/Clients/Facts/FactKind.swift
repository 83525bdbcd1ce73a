import Access
import Casework
import Database
import Dates
import Trail

/// One kind of thing that is known of a person beside his names and birth (soort gegeven): a telephone, a permit. Each thing of a
/// kind is a row: whose, a few columns, and where it holds for a time the day from which it does.
struct FactKind: Sendable {
    /// In an address.
    let slug: String
    let section: FileSection
    let name: Phrase
    /// In the order of the table's columns, after `person`.
    let fields: [FactField]
    let table: KeptTable
    /// Where is kept that it is over; nothing for what is replaced instead.
    let end: KeptTable?
    /// Whether it may be kept only where a ground for that is on record.
    let asksBasis: Bool

    var columns: [SQL] { fields.map(\.column) }
    /// The text that somebody writes, where it is a kind that has one.
    var story: FactField? { fields.first { if case .story = $0.answer { true } else { false } } }
    /// Whether something of it is kept sealed.
    var isSealed: Bool { fields.contains(where: \.isSealed) }
    /// Whether the last question is from which day it holds.
    var hasFrom: Bool { fields.last?.name.utf8.elementsEqual(FactField.from.name.utf8) == true }

    init(
        _ slug: String, _ section: FileSection, _ name: Phrase, in table: SQL, ending: Bool = true, asksBasis: Bool = false,
        _ fields: [FactField]
    ) {
        self.slug = slug
        self.section = section
        self.name = name
        self.fields = fields.map { $0.kept(in: table) }
        self.table = KeptTable(table, columns: ["person"] + fields.map(\.column))
        self.asksBasis = asksBasis
        end = ending ? KeptTable(table + "_end", key: table, "ended_on") : nil
    }

    /// Whether it holds from a day on, so that it has a place in time.
    var isDated: Bool { fields.contains(where: \.isFrom) }

    /// What stands on the card is changed only by who has the file open.
    var lookedAtWith: FileSection { section == .card ? .basic : section }

    /// Whether it may be kept of this client.
    func isAllowed(of person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> Bool {
        try !asksBasis || CitizenNumberBases.covers(person, on: day, db)
    }

    /// Those that may be kept of a client whose file is open so far.
    static func all(in file: OpenedFile, on day: CalendarDate, _ db: any Reading) throws -> [FactKind] {
        try all.filter { try file.shows($0.section) && $0.isAllowed(of: file.person, on: day, db) }
    }

    /// What other programs may ask and record: nothing that is sealed, which is opened by a person, one by one.
    static let ofPrograms = all.filter { !$0.isSealed }

    static func of(_ slug: String) -> FactKind? {
        all.first { $0.slug.utf8.elementsEqual(slug.utf8) }
    }
}
