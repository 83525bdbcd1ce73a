import Access
import Casework
import Clients
import Database
import Dates
import Organisation

/// Who the people of a package are here (herkende mensen): by where they came from before, by alien number, by what somebody
/// chose; else they are new.
struct TakeoverPeople {
    static let new = "nieuw"

    private let asked: TakeoverPlan.Question
    /// Whose dossier it is here, when it is here already.
    private let sponsor: ID<Person>?

    init(_ asked: TakeoverPlan.Question, sponsor: ID<Person>?) {
        (self.asked, self.sponsor) = (asked, sponsor)
    }

    static func field(_ place: Int) -> String { "persoon-\(place)" }

    func read(_ db: any Reading) throws -> [TakeoverPlan.Somebody] {
        let parts = asked.opened.content.people
        let before = try origins(parts, db)
        let numbered = try CarriedPeople.numbered(parts.flatMap(\.numbers), at: asked.place, on: asked.today, db)
        var (found, taken) = ([TakeoverPlan.Somebody](), Set(before.values.map(\.person)))
        for (place, part) in parts.enumerated() {
            var one = try somebody(part, at: place, before[part.origin], numbered, found.first?.id, taken, db)
            if place == 0, let sponsor, one.id != sponsor { one = Self.renamed(one, to: sponsor) }
            taken.insert(one.id)
            found.append(one)
        }
        let cards = try asked.scope.clients.cards(of: found.filter { !$0.isNew }.map(\.id), db)
        return found.map { one in
            var one = one
            one.card = cards[one.id]
            return one
        }
    }

    private func origins(
        _ parts: [TransferContent.Person], _ db: any Reading
    ) throws -> [String: (person: ID<Person>, digest: String?)] {
        var (values, found) = (StatementValues(), [String: (person: ID<Person>, digest: String?)]())
        let place = values.add(asked.place.sqlValue)
        let sql: SQL = "SELECT t.origin, t.person, t.digest FROM transfer_person t WHERE t.place = " + place
            + " AND t.origin IN (" + values.evenList(parts.map(\.origin)) + ")"
        try db.each(sql, values.all) { found[$0.text(0)] = ($0.id(1), $0.optionalText(2)) }
        return found
    }

    private func somebody(
        _ part: TransferContent.Person, at place: Int, _ before: (person: ID<Person>, digest: String?)?,
        _ numbered: [String: ID<Person>], _ sponsor: ID<Person>?, _ taken: Set<ID<Person>>, _ db: any Reading
    ) throws -> TakeoverPlan.Somebody {
        let (digest, person) = (try TransferOrigin.digest(part), Self.carried(part))
        func made(
            _ id: ID<Person>, _ match: TakeoverPlan.Somebody.Match, _ change: TakeoverPlan.Change
        ) -> TakeoverPlan.Somebody {
            TakeoverPlan.Somebody(part: part, person: person, id: id, match: match, change: change, digest: digest)
        }
        if let before {
            guard let told = before.digest else { return made(before.person, .origin, .kept) }
            return made(before.person, .origin, told.utf8.elementsEqual(digest.utf8) ? .same : .changed)
        }
        let known = part.numbers.compactMap { numbered[$0] }.first { !taken.contains($0) }
        if let known, try isOpen(known, db) { return made(known, .number, .kept) }
        let alike = try alike(person, sponsor, isFirst: place == 0, db).filter { !taken.contains($0.id) }
        let chosen = asked.chosen[Self.field(place)]
        let one = alike.first { one in chosen.map { one.id.description.utf8.elementsEqual($0.utf8) } ?? false }
        var somebody = one.map { made($0.id, .chosen, .kept) } ?? made(asked.ids.next(), .nobody, .new)
        somebody.alike = alike
        let isNew = chosen.map { $0.utf8.elementsEqual(Self.new.utf8) } ?? false
        somebody.chosen = one.map(\.id.description) ?? (isNew ? Self.new : nil)
        return somebody
    }

    private static func renamed(_ one: TakeoverPlan.Somebody, to id: ID<Person>) -> TakeoverPlan.Somebody {
        TakeoverPlan.Somebody(part: one.part, person: one.person, id: id, match: .origin, change: .kept, digest: one.digest)
    }

    /// Whom he does not exist for, does not learn that he is there.
    private func isOpen(_ person: ID<Person>, _ db: any Reading) throws -> Bool {
        try asked.scope.clients.open(person, db)?.shows(.legal) == true
    }

    /// A relative is looked for in the household of whose procedure it is, who himself is looked for among all clients.
    private func alike(
        _ person: CarriedPerson, _ sponsor: ID<Person>?, isFirst: Bool, _ db: any Reading
    ) throws -> [(id: ID<Person>, words: String)] {
        if let sponsor, !isFirst {
            return try asked.scope.clients.relatives(of: sponsor, on: asked.today, db).filter { !$0.isFormer }
                .map { ($0.person, $0.name) }
        }
        let search = ClientSearch(scope: asked.scope.clients, day: asked.today, db: db)
        let cards = try Doubles.of(person.traits, besides: ID(0), search).map(\.card)
        let known = try CarriedPeople.read(cards.map(\.person), on: asked.today, db)
        return cards.map { card in
            (card.person, [card.name, known[card.person]?.born?.iso].compactMap { $0 }.joined(separator: ", "))
        }
    }

    private static func carried(_ part: TransferContent.Person) -> CarriedPerson {
        let known = { (table: CodeTable, code: String) in table.row(of: code) == nil ? "0000" : code }
        return CarriedPerson(
            names: part.names.map { PersonName(PersonName.Kind(rawValue: $0.kind) ?? .called, $0.script, $0.text) },
            born: part.born.flatMap { PartialDate(iso: $0) }, sex: Person.Sex(rawValue: part.sex) ?? .unknown,
            nationality: known(.nationalities, part.nationality), birthCountry: known(.countries, part.birthCountry),
            numbers: part.numbers, state: part.state.flatMap { Whereabouts(rawValue: $0) },
            since: part.since.flatMap { CalendarDate(iso: $0) })
    }
}
