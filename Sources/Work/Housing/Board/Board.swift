import Casework
import Clients
import Database
import Dates
import Organisation

/// All households on their road to a home, by how far they are (bord). Read in a fixed number of questions.
struct Board: Sendable, Equatable {
    /// So long a card still lies there after its home was furnished and nobody more is looked for.
    private static let daysAfter = 14
    /// Of places with more, the longest coupled are shown.
    private static let most = 400

    let cards: [BoardCard]

    init(_ cards: [BoardCard]) {
        self.cards = cards
    }

    /// - Parameter town: of which alone; all when left out.
    init(
        _ scope: HousingScope, in town: MunicipalityCode? = nil, on today: CalendarDate, _ db: any Reading
    ) throws {
        guard !scope.places.isEmpty else {
            cards = []
            return
        }
        let found = try Self.found(scope, in: town, since: today.adding(days: -Self.daysAfter), db)
        let steps = try Offers.steps(of: found.compactMap { $0.offer?.id }, db)
        let names = try scope.clients.cards(of: found.map(\.coupling.person), db)
        cards = found.map { one in
            let taken = one.offer.flatMap { steps[$0.id] } ?? []
            return BoardCard(
                coupling: one.coupling, offer: one.offer, dwelling: one.dwelling,
                column: one.offer == nil ? .coupled : BoardColumn(taken),
                since: taken.last?.day ?? one.offer?.offeredOn ?? one.since ?? one.coupling.facts.coupledOn,
                people: one.housed > 0 ? one.housed : one.coupling.facts.size, ownerName: one.owner,
                name: names[one.coupling.person]?.name)
        }
    }

    func cards(in column: BoardColumn) -> [BoardCard] {
        cards.filter { $0.column == column }.sorted { ($0.since, $0.coupling.id) < ($1.since, $1.coupling.id) }
    }

    func people(in column: BoardColumn) -> Int {
        cards.filter { $0.column == column }.reduce(0) { $0 + $1.people }
    }

    private struct Found {
        let coupling: Coupling
        let offer: Offer?
        let dwelling: Dwelling?
        let owner: String
        let housed: Int
        /// When the last offer came to nothing.
        let since: CalendarDate?
    }

    private static func found(
        _ scope: HousingScope, in town: MunicipalityCode?, since: CalendarDate, _ db: any Reading
    ) throws -> [Found] {
        var values = StatementValues()
        let places = values.list(scope.places.sorted())
        let recent = values.add(since.sqlValue)
        let onlyTown = town.map { " AND c.municipality = " + values.add($0.sqlValue) } ?? ""
        let limit = values.add(most.sqlValue)
        let sql: SQL = "SELECT " + Couplings.columns + ", " + Offers.columns + ", " + Dwellings.columns + """
            , w.name, (SELECT COUNT(*) FROM placement l WHERE l.offer = o.id),
                (SELECT MAX(n.on_date) FROM offer p JOIN offer_step n ON n.offer = p.id
                 WHERE p.coupling = c.id AND n.kind IN ('refused', 'withdrawn'))
            FROM coupling c JOIN colleague w ON w.id = c.owner LEFT JOIN coupling_end x ON x.coupling = c.id
                LEFT JOIN offer o ON o.coupling = c.id AND
            """ + " " + Offers.stands + " LEFT JOIN dwelling d ON d.id = o.dwelling WHERE c.place IN (" + places
            + ") AND (x.ended_on IS NULL OR (x.reason = 'settled' AND x.ended_on > " + recent + "))" + onlyTown
            + " ORDER BY c.coupled_on, c.id, o.id LIMIT " + limit
        let (offerAt, dwellingAt) = (Couplings.columnCount, Couplings.columnCount + Offers.columnCount)
        let restAt = dwellingAt + Dwellings.columnCount
        var found: [Found] = []
        try db.each(sql, values.all) { row in
            guard let coupling = Couplings.read(row) else { return }
            let hasOffer = !row.isNull(offerAt)
            found.append(Found(
                coupling: coupling, offer: hasOffer ? Offers.read(row, from: offerAt) : nil,
                dwelling: hasOffer ? Dwellings.read(row, from: dwellingAt) : nil, owner: row.text(restAt),
                housed: row.int(restAt + 1), since: row.date(restAt + 2)))
        }
        return found
    }
}
