import Casework
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Who lives together, from a list (huishoudenlijst), of clients who are there already.
package struct HouseholdList: WorkList {
    package static let about = ListAbout.somebody
    package static let isOfTown = false
    package static let tables: [KeptTable] = [.household, .householdMember]
    private static let household = 0, relation = 1, from = 2
    package static let columns = [
        ListColumn(
            "huishouden", HouseholdListTexts.household, ["gezin", "gezinsnummer", "huishoudnummer", "household"],
            .text(most: 200), isNeeded: true, example: "1", HouseholdListTexts.householdHint),
        ListColumn("relatie", HouseholdListTexts.relation, ["rol", "gezinsrol"], PeopleWords.listed),
        ListColumn(
            "vanaf", HouseholdListTexts.from, ["sinds", "begin"], .day, example: "01-02-2017", HouseholdListTexts.fromHint),
    ]

    private let today: CalendarDate
    /// In which household somebody is now.
    private let current: [ID<Person>: ID<Household>]
    /// By what stands in the column of the household.
    private var households: [String: ID<Household>] = [:]

    package init(_ task: ImportTask, _ db: any Reading) throws {
        today = task.clock.today
        var current: [ID<Person>: ID<Household>] = [:]
        try db.each(
            """
            SELECT m.person, m.household FROM household_member m JOIN client_file f ON f.person = m.person
            WHERE f.place = $1 AND NOT EXISTS (SELECT 1 FROM household_member_end e WHERE e.member = m.id)
            """, [task.place.sqlValue]) { current[$0.id(0)] = $0.id(1) }
        self.current = current
    }

    package func look(_ row: ListRow) -> [ListFault] { [] }

    /// Somebody is in one household at a time: who is in one stays there.
    package func key(_ row: ListRow) -> String? { row.person?.description ?? "" }

    package func known(_ db: any Reading) -> Set<String> { Set(current.keys.map(\.description)) }

    /// Those of his row come to him.
    package mutating func meet(_ row: ListRow) {
        guard let word = row[Self.household], let person = row.person, let household = current[person] else { return }
        households[word] = household
    }

    package mutating func add(_ row: ListRow, to made: inout MadeRows) {
        guard let word = row[Self.household], let person = row.person else { return }
        let isFirst = households[word] == nil
        let household = households[word] ?? made.add(0, [], Household.self)
        households[word] = household
        let unsaid: HouseholdMember.Relation = isFirst ? .head : .other
        made.add(1, [
            household.sqlValue, person.sqlValue, (row[Self.relation] ?? unsaid.rawValue).sqlValue,
            (row.day(Self.from) ?? today).sqlValue,
        ], HouseholdMember.self)
    }
}

enum HouseholdListTexts {
    static let households = Phrase(nl: "Huishoudens", en: "Households")
    static let household = Phrase(nl: "Huishouden", en: "Household")
    static let householdHint = Phrase(
        nl: "Een nummer of woord. Rijen met hetzelfde horen bij elkaar. Wie al in een huishouden is, blijft daar.",
        en: "A number or word. Rows with the same belong together. Who is in a household already stays there.")
    static let relation = Phrase(nl: "Plaats in het huishouden", en: "Place in the household")
    static let from = Phrase(nl: "Vanaf", en: "From")
    static let fromHint = Phrase(nl: "Sinds wanneer. Leeg is vandaag.", en: "Since when. Empty is today.")
}

extension Clients {
    /// A list of households of clients who are there already.
    package static let households = HouseholdList.kind("huishoudens", HouseholdListTexts.households)
}
