import Casework
import Dates
import Web

/// What was filled in about people who go to another household: of each what he is there, from which day, and whose it is.
struct MoveForm: Sendable, Equatable {
    static let day = FactField("dag", "from_on", HouseholdTexts.movesOn, .day)
    static let whose = "dossiernummer"

    /// By the number of each one's place in the household.
    private(set) var relations: [String: String] = [:]
    let day: String
    let whose: String

    static func field(_ member: ID<HouseholdMember>) -> String { "lid-\(member)" }

    init(_ form: Form, _ members: [HouseholdGraph.Member]) {
        for member in members { relations[member.id.description] = form[Self.field(member.id)] }
        day = form[Self.day.name]
        whose = form[Self.whose]
    }

    init(today: CalendarDate) {
        day = Self.day.typed(today.iso)
        whose = ""
    }

    /// - Returns: who goes, and as what.
    /// - Throws: `Complaints`, all at once.
    func read(
        _ members: [HouseholdGraph.Member], today: CalendarDate
    ) throws(Complaints) -> (moving: [(HouseholdGraph.Member, HouseholdMember.Relation)], day: CalendarDate) {
        var complaints = Complaints()
        let moving = members.compactMap { member in
            HouseholdMember.Relation(rawValue: relations[member.id.description] ?? "").map { (member, $0) }
        }
        if moving.isEmpty, let first = members.first { complaints.add(Self.field(first.id), HouseholdTexts.nobodyMoves) }
        var read: CalendarDate?
        do {
            read = try Self.day.read(day).flatMap { CalendarDate(iso: $0) }
        } catch {
            complaints.add(Self.day.name, error.sentence)
        }
        if let read {
            if read > today { complaints.add(Self.day.name, PersonTexts.notYet) }
            if moving.contains(where: { $0.0.from > read }) { complaints.add(Self.day.name, HouseholdTexts.beforeJoining) }
        }
        guard let read, complaints.all.isEmpty else { throw complaints }
        return (moving, read)
    }
}
