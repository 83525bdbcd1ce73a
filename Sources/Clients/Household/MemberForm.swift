import Casework
import Web

/// What was filled in about somebody's place in a household.
struct MemberForm: Sendable, Equatable {
    static let relation = "relatie"
    static let ownRelation = "eigen-relatie"
    static let whereabouts = "verblijf"

    let relation: String
    let ownRelation: String
    let whereabouts: String

    init(_ form: Form = Form()) {
        relation = form[Self.relation]
        ownRelation = form[Self.ownRelation]
        whereabouts = form[Self.whereabouts]
    }

    /// What the client himself is, when his household begins with this.
    var own: HouseholdMember.Relation { HouseholdMember.Relation(rawValue: ownRelation) ?? .head }

    /// - Throws: `Complaints`, all at once.
    func read() throws(Complaints) -> (HouseholdMember.Relation, Whereabouts) {
        var complaints = Complaints()
        let (relation, state) = (HouseholdMember.Relation(rawValue: relation), Whereabouts(rawValue: whereabouts))
        if relation == nil { complaints.add(Self.relation, PersonTexts.choose) }
        if state == nil { complaints.add(Self.whereabouts, PersonTexts.choose) }
        guard let relation, let state else { throw complaints }
        return (relation, state)
    }
}
