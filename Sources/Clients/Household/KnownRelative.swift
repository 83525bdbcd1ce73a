import Access
package import Casework
package import Database
package import Dates
import Trail

/// Somebody of a client's household, as far as who asks may know (gezinslid): for work that is for some of a family.
package struct KnownRelative: Sendable, Equatable {
    package let person: ID<Person>
    package let name: String
    package let relation: HouseholdMember.Relation
    package let state: Whereabouts
    /// Ages that he reaches within a year, each as a sentence of what begins then.
    package let ages: [Phrase]
    /// Whether he belongs to it no more.
    package let isFormer: Bool

    package init(
        person: ID<Person>, name: String, relation: HouseholdMember.Relation, state: Whereabouts, ages: [Phrase] = [],
        isFormer: Bool = false
    ) {
        self.person = person
        self.name = name
        self.relation = relation
        self.state = state
        self.ages = ages
        self.isFormer = isFormer
    }

    package var relationWord: Phrase { PersonFacts.word(for: relation) }
}

extension ClientScope {
    /// Those of the household of a client, abroad first; nobody as long as his file is closed to who asks.
    package func relatives(of person: ID<Person>, on day: CalendarDate, _ db: any Reading) throws -> [KnownRelative] {
        guard let file = try open(person, db), file.shows(.basic),
            let household = try HouseholdGraph.read(file, self, on: day, db)
        else { return [] }
        let thresholds = try AgeThreshold.all(db)
        let now = household.members.filter { $0.person != person }.map { Self.relative($0, household, thresholds) }
        let former = household.former.filter { $0.person != person }.map {
            KnownRelative(person: $0.person, name: $0.name, relation: $0.relation, state: $0.state, isFormer: true)
        }
        return now.filter { $0.state != .here } + now.filter { $0.state == .here } + former
    }

    private static func relative(
        _ member: HouseholdGraph.Member, _ household: HouseholdGraph, _ thresholds: [AgeThreshold]
    ) -> KnownRelative {
        let alone = HouseholdGraph(
            id: household.id, members: [member], former: [], day: household.day, showsElsewhere: household.showsElsewhere)
        let ages = Upcoming.all(in: alone, thresholds).filter(\.isAge).map {
            Phrase(nl: $0.sentence(.nl), en: $0.sentence(.en))
        }
        return KnownRelative(
            person: member.person, name: member.name, relation: member.relation, state: member.state, ages: ages)
    }
}

extension Upcoming {
    fileprivate var isAge: Bool {
        if case .age = kind { true } else { false }
    }
}
