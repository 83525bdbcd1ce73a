import Casework
import Clients
import Database
import Dates
import Organisation
import Trail
import Web

/// Who counts in a half-year, and why; and putting right how somebody counts.
struct CountHandlers: Sendable {
    let door: HousingDoor

    func list(_ visit: Visit) async throws -> Answer {
        let page = try await door.read(visit) { scope, db -> TargetPeoplePage? in
            guard let (town, half) = try scope.target(visit, db) else { return nil }
            let all = try CountedLine.all(in: town.code, half, CountingRules(db), db)
            let parts = max(1, (all.count + TargetPeoplePage.most - 1) / TargetPeoplePage.most)
            let first = (visit.number(TargetPeoplePage.part, default: 1, in: 1...parts) - 1) * TargetPeoplePage.most
            let shown = Array(all.dropFirst(first).prefix(TargetPeoplePage.most))
            let cards = try scope.clients.cards(of: shown.map(\.person), db)
            return TargetPeoplePage(
                town: town.name, municipality: town.code, half: half, all: all.count, first: first,
                shown: shown.map { line in
                    TargetPeoplePage.Row(line: line, name: cards[line.person]?.name, link: cards[line.person]?.link)
                })
        }
        guard let page else { return .notFound }
        try await door.looked(visit, "target people")
        return .page(page)
    }

    func page(_ visit: Visit) async throws -> Answer {
        guard let page = try await found(visit) else { return .notFound }
        try await door.looked(visit, "target line")
        return .page(page)
    }

    private func found(_ visit: Visit) async throws -> CountPage? {
        guard let id = ID<Placement>(text: visit.place("plaatsing")) else { return nil }
        return try await door.read(visit) { scope, db in
            guard let (line, town) = try scope.counted(id, db) else { return nil }
            let card = try scope.clients.cards(of: [line.person], db)[line.person]
            let half = HalfYear(containing: line.line.startedOn)
            return CountPage(
                line: line, town: town.name, name: card?.name, fileLink: card?.link, form: CountForm(line),
                last: UndoLine.asked(visit) { TargetAddresses.undo($0, town.code, half) })
        }
    }

    func correct(_ visit: Visit) async throws -> Answer {
        guard var page = try await found(visit) else { return .notFound }
        page.form = CountForm(visit.form)
        let (line, today) = (page.line, door.workplace.clock.today)
        do {
            let correction = try page.form.read()
            let link = TargetAddresses.count.link(line.placement.description)
            return try await door.deed(
                visit, "corrected", "placement", of: line.placement, to: link
            ) { scope, revision, author, db in
                guard try scope.counted(line.placement, db) != nil else { return false }
                try Placements.correct(
                    line.placement, of: line.person, correction, on: today, within: revision, by: author, in: db)
                return true
            }
        } catch let complaints as Complaints {
            page.complaints = complaints
            try await door.looked(visit, "target line")
            return .formAgain(page)
        }
    }
}

extension HousingScope {
    /// A placement in one of his municipalities, with why it counts or not.
    fileprivate func counted(_ id: ID<Placement>, _ db: any Reading) throws -> (line: CountedLine, town: Municipality)? {
        guard let line = try CountedLine.find(id, CountingRules(db), db),
            let town = try town(line.line.municipality.text, db)
        else { return nil }
        return (line, town)
    }
}
