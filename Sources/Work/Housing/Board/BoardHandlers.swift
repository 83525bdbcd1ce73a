import Casework
import Clients
import Database
import Organisation
import Trail
import Web

/// Reading the board, and moving a card a step.
struct BoardHandlers: Sendable {
    let door: HousingDoor
    let road: Road

    private var workplace: Workplace { door.workplace }

    func page(_ visit: Visit) async throws -> Answer {
        let today = workplace.clock.today
        let last = visit.query[UndoLine.done].flatMap { ID<Revision>(text: $0) }
        let page = try await door.read(visit) { scope, db in
            let towns = try scope.towns(db)
            let chosen = visit.query[BoardPage.town].flatMap { code in
                towns.first { $0.code.text.utf8.elementsEqual(code.utf8) }
            }
            let board = try Board(scope, in: chosen?.code, on: today, db)
            let moved = try last.flatMap { try Revisions.subject(of: $0, db) }.flatMap { subject in
                board.cards.first { $0.offer?.id.number == subject.number && subject.noun.utf8.elementsEqual("offer".utf8) }
            }
            let words = moved.flatMap { card in
                card.dwelling.map { BoardTexts.moved.with(["home": $0.address]).with("step", card.column.label) }
            }
            return BoardPage(
                board: board, towns: towns, chosen: chosen,
                alone: visit.query[BoardPage.column].flatMap(BoardColumn.init(rawValue:)), today: today,
                done: UndoLine.asked(visit, words) { HousingAddresses.undo.link($0) }, moved: moved?.offer?.id)
        }
        if page.board.cards.contains(where: { $0.name != nil }) { try await door.looked(visit, "housing board") }
        return .page(page)
    }

    /// A card goes to another column, on the day of today.
    func move(_ visit: Visit) async throws -> Answer {
        let parts = visit.form[BoardPage.move].utf8.split(separator: UInt8(ascii: " ")).map { String($0) ?? "" }
        guard parts.count == 2, let id = ID<Offer>(text: parts[0]) else { return .notFound }
        let town = visit.form[BoardPage.town]
        let link = HousingAddresses.board.link(query: town.utf8.isEmpty ? [] : [(BoardPage.town, town)])
        let (road, today, ids) = (road, workplace.clock.today, workplace.ids)
        if parts[1].utf8.elementsEqual(BoardPage.back.utf8) {
            return try await door.deed(visit, "retreated", "offer", of: id, to: link) { scope, revision, author, db in
                guard try scope.offer(id, db) != nil else { return false }
                return try road.retreat(id, within: revision, by: author, in: db)
            }
        }
        guard let kind = OfferStep.Kind(rawValue: parts[1]), !kind.endsIt else { return .notFound }
        return try await door.deed(visit, kind.rawValue, "offer", of: id, to: link) { scope, revision, author, db in
            guard let (offer, coupling) = try scope.offer(id, db) else { return false }
            let step = OfferStep(id: ids.next(), offer: id, kind: kind, day: today)
            try road.take(step, of: offer, coupling, within: revision, by: author, in: db)
            return true
        }
    }
}
