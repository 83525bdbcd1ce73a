import Access
import Casework
package import Clients
package import Database
import Dates
import Organisation
package import Trail
package import Web

/// Who was coupled when, from a list of the agency (koppelingenlijst): a row for each household, or for each of its people.
package struct CouplingList: WorkList {
    package static let about = ListAbout.somebody
    package static let tables = Households.tables + [Couplings.table]
    package static let columns = CouplingColumns.all

    /// A household that this list or somebody before it coupled.
    private struct Coupled {
        let day: CalendarDate
        /// Nothing for one that was there before.
        var made: ID<Coupling>?
        var size = 0
        /// Whether the list itself says how many they are.
        var isStated = false
    }

    private let task: ImportTask
    private let terms: HousingTerms
    /// In which household somebody is, also by this list.
    private var current: [ID<Person>: ID<Household>] = [:]
    /// By what stands in the column of the case.
    private var cases: [String: ID<Household>] = [:]
    private var coupled: [ID<Household>: Coupled] = [:]
    /// Of which the number of people is to be written down anew.
    private var grown: Set<ID<Household>> = []

    package init(_ task: ImportTask, _ db: any Reading) throws {
        self.task = task
        terms = try HousingTermRows.all(db)
        var (current, coupled) = (current, coupled)
        try db.each(
            """
            SELECT m.person, m.household FROM household_member m JOIN client_file f ON f.person = m.person
            WHERE f.place = $1 AND NOT EXISTS (SELECT 1 FROM household_member_end e WHERE e.member = m.id)
            """, [task.place.sqlValue]) { current[$0.id(0)] = $0.id(1) }
        try db.each(
            """
            SELECT DISTINCT c.household, c.coupled_on FROM coupling c JOIN household_member m ON m.household = c.household
                JOIN client_file f ON f.person = m.person
            WHERE f.place = $1 AND NOT EXISTS (SELECT 1 FROM coupling_end x WHERE x.coupling = c.id)
            """, [task.place.sqlValue]) { row in
            if let day = row.date(1) { coupled[row.id(0)] = Coupled(day: day) }
        }
        (self.current, self.coupled) = (current, coupled)
    }

    package func look(_ row: ListRow) -> [ListFault] {
        var faults: [ListFault] = []
        if let household = row.person.flatMap({ current[$0] }), let known = coupled[household], known.made == nil,
            let day = row.day(CouplingColumns.coupled), known.day != day {
            faults.append(ListFault("gekoppeld", CouplingColumns.coupled, Refusal.coupledTwice.sentence))
        }
        if let people = row[CouplingColumns.people].flatMap({ Int($0) }), people < 1 {
            faults.append(ListFault("te-weinig", CouplingColumns.people, CouplingListTexts.least, [.leaveOut, .empty]))
        }
        if let abroad = row[CouplingColumns.abroad].flatMap({ Int($0) }), abroad < 0 {
            faults.append(ListFault("negatief", CouplingColumns.abroad, CouplingListTexts.negative, [.leaveOut, .empty]))
        }
        return faults
    }

    package func key(_ row: ListRow) -> String? {
        Self.key(row.person, row[CouplingColumns.coupled])
    }

    private static func key(_ person: ID<Person>?, _ day: String?) -> String {
        [person?.description ?? "", day ?? ""].joined(separator: "|")
    }

    package func known(_ db: any Reading) throws -> Set<String> {
        Set(try db.all(
            """
            SELECT m.person, c.coupled_on FROM coupling c JOIN household_member m ON m.household = c.household
                JOIN client_file f ON f.person = m.person
            WHERE f.place = $1
            """, task.place) { Self.key($0.id(0), $0.text(1)) })
    }

    /// Those of his case come to him.
    package mutating func meet(_ row: ListRow) {
        guard let word = row[CouplingColumns.caseNumber], let person = row.person, let household = current[person] else { return }
        cases[word] = household
    }

    package mutating func add(_ row: ListRow, to made: inout MadeRows) {
        guard let person = row.person, let town = row.municipality, let day = row.day(CouplingColumns.coupled) else { return }
        let household = household(of: person, row, day, &made)
        if let word = row[CouplingColumns.caseNumber] { cases[word] = household }
        guard var known = coupled[household] else {
            coupled[household] = couple(household, person, row, day, town, &made)
            return
        }
        guard known.made != nil, !known.isStated else { return }
        known.size += 1
        coupled[household] = known
        grown.insert(household)
    }

    /// His own, or that of his case; otherwise a new one.
    private mutating func household(
        of person: ID<Person>, _ row: ListRow, _ day: CalendarDate, _ made: inout MadeRows
    ) -> ID<Household> {
        if let own = current[person] { return own }
        let shared = row[CouplingColumns.caseNumber].flatMap { cases[$0] }
        let household = shared ?? made.add(0, [], Household.self)
        let relation: HouseholdMember.Relation = shared == nil ? .head : .other
        made.add(1, [household.sqlValue, person.sqlValue, relation.sqlValue, day.sqlValue], HouseholdMember.self)
        current[person] = household
        return household
    }

    private func couple(
        _ household: ID<Household>, _ person: ID<Person>, _ row: ListRow, _ day: CalendarDate, _ town: MunicipalityCode,
        _ made: inout MadeRows
    ) -> Coupled {
        let stated = row[CouplingColumns.people].flatMap { Int($0) }
        let facts = terms.filled(
            Coupling.Facts(
                coupledOn: day, permitOn: row.day(CouplingColumns.permit), size: stated ?? 1,
                offerBy: row.day(CouplingColumns.offerBy), moveBy: row.day(CouplingColumns.moveBy)), of: town)
        let abroad = row[CouplingColumns.abroad].flatMap { Int($0) } ?? 0
        let isStepFree = row[CouplingColumns.stepFree]?.utf8.elementsEqual("1".utf8) ?? false
        let id = made.add(2, [
            task.place.sqlValue, town.sqlValue, household.sqlValue, person.sqlValue, day.sqlValue, facts.permitOn.sqlValue,
            facts.size.sqlValue, abroad.sqlValue, row[CouplingColumns.caseNumber].sqlValue, row[CouplingColumns.centre].sqlValue,
            row[CouplingColumns.income].sqlValue, (isStepFree ? 1 : 0).sqlValue, facts.offerBy.sqlValue, facts.moveBy.sqlValue,
            task.standing.colleague.sqlValue, .null,
        ], Coupling.self)
        return Coupled(day: day, made: id, size: facts.size, isStated: stated != nil)
    }

    /// How many each household of this list turned out to be.
    package mutating func count(in db: any Writing) throws {
        for household in grown.sorted() {
            guard let known = coupled[household], let id = known.made else { continue }
            try db.run("UPDATE coupling SET size = $2 WHERE id = $1", id, known.size)
        }
        grown = []
    }
}
