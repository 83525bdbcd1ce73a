import Access
import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Deciding about a pair: by a person, with what he had before him kept.
struct ProposalDeeds: Sendable {
    let door: HousingDoor

    /// A pair as it is at this moment.
    private struct Pair {
        let town: Municipality
        let free: FreeDwelling
        let household: WaitingHousehold
        let explanation: PairExplanation

        func proposal(
            _ id: ID<Proposal>, _ decision: Proposal.Decision, _ reason: Proposal.Reason? = nil, note: String? = nil,
            on day: CalendarDate
        ) throws -> Proposal {
            Proposal(
                id: id, dwelling: free.dwelling.id, coupling: household.coupling, decision: decision, reason: reason, note: note,
                sentence: explanation.sentence.nl, inputs: try ProposalSnapshot(free, household, explanation).text,
                decidedOn: day)
        }
    }

    private struct Subject: Sendable {
        let dwelling: ID<Dwelling>
        let coupling: ID<Coupling>

        init?(_ visit: Visit) {
            guard let dwelling = ID<Dwelling>(text: visit.place("woning")),
                let coupling = ID<Coupling>(text: visit.place("koppeling"))
            else { return nil }
            self.dwelling = dwelling
            self.coupling = coupling
        }

        /// Nothing where one of the two does not exist for who asks.
        /// - Throws: a `Refusal` when one of the two is not to be had any more.
        func find(_ scope: HousingScope, on day: CalendarDate, _ db: any Reading) throws -> Pair? {
            guard try scope.coupling(coupling, db)?.municipality == scope.dwelling(dwelling, db)?.municipality,
                let found = try TownProposals(of: dwelling, with: coupling, scope, on: day, db)
            else { return nil }
            guard let column = found.column(dwelling), let row = found.row(coupling) else { throw Refusal.proposalOver }
            return Pair(
                town: found.town, free: found.weighing.dwellings[column], household: found.weighing.households[row],
                explanation: PairExplanation(found.weighing, row, column))
        }
    }

    func choose(_ visit: Visit) async throws -> Answer {
        guard let subject = Subject(visit) else { return .notFound }
        let (form, workplace) = (DecisionForm(visit.form), door.workplace)
        let (today, offer, id) = (workplace.clock.today, workplace.ids.next(Offer.self), workplace.ids.next(Proposal.self))
        let board = HousingAddresses.board.link()
        return try await door.deed(visit, "chosen", "offer", of: offer, to: board) { scope, revision, author, db in
            guard let pair = try subject.find(scope, on: today, db) else { return false }
            if pair.explanation.isForbidden { throw Refusal.pairForbidden(pair.explanation.sentence) }
            try Offers.make(
                Offer(
                    id: offer, dwelling: subject.dwelling, coupling: subject.coupling,
                    route: form.route(in: pair.free.dwelling.kind), offeredOn: today),
                within: revision, by: author, in: db)
            // What it was held for came to be.
            if let hold = pair.free.hold { try DwellingHolds.release(hold.id, on: today, within: revision, by: author, in: db) }
            try Proposals.decide(pair.proposal(id, .chosen, on: today), within: revision, by: author, in: db)
            return true
        }
    }

    func reject(_ visit: Visit) async throws -> Answer {
        let form = DecisionForm(visit.form)
        do {
            let (reason, note) = try form.rejection()
            return try await decide(visit, "rejected", "proposal") { pair, revision, author, today, id, db in
                let proposal = try pair.proposal(ID(id), .rejected, reason, note: note, on: today)
                try Proposals.decide(proposal, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await ProposalHandlers(door: door).pair(visit, form, complaints)
        }
    }

    func hold(_ visit: Visit) async throws -> Answer {
        let form = DecisionForm(visit.form)
        do {
            let (until, why) = try form.holding(on: door.workplace.clock.today)
            return try await decide(visit, "held", "dwelling_hold") { pair, revision, author, today, id, db in
                let hold = DwellingHold(
                    id: ID(id), dwelling: pair.free.dwelling.id, coupling: pair.household.coupling, until: until, reason: why)
                try DwellingHolds.hold(hold, on: today, within: revision, by: author, in: db)
            }
        } catch let complaints as Complaints {
            return try await ProposalHandlers(door: door).pair(visit, form, complaints)
        }
    }

    func release(_ visit: Visit) async throws -> Answer {
        try await decide(visit, "released", "dwelling_hold") { pair, revision, author, today, _, db in
            guard let hold = pair.free.hold, hold.coupling == pair.household.coupling else { throw Refusal.proposalOver }
            try DwellingHolds.release(hold.id, on: today, within: revision, by: author, in: db)
        }
    }

    /// A decision after which he sees the proposals anew.
    private func decide(
        _ visit: Visit, _ deed: String, _ noun: String,
        _ body: @escaping @Sendable (Pair, Revision, Author, CalendarDate, Int64, any Writing) throws -> Void
    ) async throws -> Answer {
        guard let subject = Subject(visit) else { return .notFound }
        let (today, id) = (door.workplace.clock.today, door.workplace.ids.next(Proposal.self))
        let scope = try door.scope(visit)
        let town = try await door.workplace.database.read { try scope.dwelling(subject.dwelling, $0)?.municipality.text }
        let link = HousingAddresses.proposals.link(query: town.map { [(ProposalsPage.town, $0)] } ?? [])
        return try await door.deed(visit, deed, noun, of: id, to: link) { scope, revision, author, db in
            guard let pair = try subject.find(scope, on: today, db) else { return false }
            try body(pair, revision, author, today, id.number, db)
            return true
        }
    }
}

extension Refusal {
    static let proposalOver = Refusal(.rule, Phrase(
        nl: "Deze woning of dit huishouden is intussen vergeven. Kijk bij de voorstellen wat er nu is.",
        en: "This dwelling or this household is taken by now. See the proposals for what there is now."))

    /// - Parameter sentence: why not.
    static func pairForbidden(_ sentence: Phrase) -> Refusal {
        Refusal(.rule, sentence)
    }
}
