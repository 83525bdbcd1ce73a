import Casework
import Database
import Dates
import Organisation
import Trail

/// What somebody recorded about one who belongs to a household, made so: each row only when it says something else.
struct MemberChange: Sendable {
    let member: HouseholdGraph.Member
    let read: OneMemberForm.Read
    /// Where whoever comes becomes a client.
    let place: ID<Place>?
    let today: CalendarDate
    let ids: IDSource
    let revision: Revision
    let author: Author

    /// - Returns: false when it is about somebody who does not belong to the household.
    /// - Throws: `Complaints`.
    func make(in household: HouseholdGraph, _ db: any Writing) throws -> Bool {
        if read.relation != member.relation {
            try Households.change(member.id, to: read.relation, within: revision, in: db)
        }
        try locate(db)
        guard household.showsElsewhere else { return true }
        if read.expected != member.expected {
            try Arrivals.expect(member.person, on: read.expected, ids: ids, within: revision, by: author, in: db)
        }
        guard read.sponsor != member.sponsor else { return true }
        if let sponsor = read.sponsor {
            guard sponsor != member.person, household.members.contains(where: { $0.person == sponsor }) else { return false }
        }
        try Sponsors.set(read.sponsor, of: member.person, ids: ids, within: revision, by: author, in: db)
        return true
    }

    private func locate(_ db: any Writing) throws {
        let since = read.since ?? today
        if read.state == member.state {
            guard let before = member.since, since != before, read.since != nil else { return }
            try requireFree(since, db)
            try Households.relocate(member.person, from: before, to: since, within: revision, in: db)
            return
        }
        // Who was somewhere until this day cannot have been elsewhere before it.
        if let before = member.since, since < before {
            var complaints = Complaints()
            complaints.add(OneMemberForm.since.name, HouseholdTexts.taken)
            throw complaints
        }
        try Households.locate(member.person, read.state, since: since, id: ids.next(), within: revision, by: author, in: db)
        guard read.state == .here else { return }
        if !(try isClient(db)), let place {
            try ClientFiles.open(
                ClientFile(id: ids.next(), person: member.person, place: place, openedOn: since), within: revision, by: author,
                in: db)
        }
        try Arrivals.expect(member.person, on: nil, ids: ids, within: revision, by: author, in: db)
    }

    private func isClient(_ db: any Reading) throws -> Bool {
        try db.exists(
            """
            SELECT 1 FROM client_file f WHERE f.person = $1 AND f.place = $2
                AND NOT EXISTS (SELECT 1 FROM client_file_end x WHERE x.file = f.id)
            """, member.person, place)
    }

    private func requireFree(_ day: CalendarDate, _ db: any Reading) throws {
        if try db.exists("SELECT 1 FROM whereabouts WHERE person = $1 AND since_on = $2", member.person, day) {
            var complaints = Complaints()
            complaints.add(OneMemberForm.since.name, HouseholdTexts.taken)
            throw complaints
        }
    }
}
