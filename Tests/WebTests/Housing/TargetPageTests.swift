import Access
import Casework
import Clients
import Database
import Dates
import Housing
import HTTPTypes
import Organisation
import Support
import Testing
import Trail
import Web

/// The ledger of the target as a team keeps and reads it.
@Suite("The pages of the target")
struct TargetPageTests {
    private let house: TwoDesks
    private let leader, worker: ID<Colleague>
    private static let page = "/huisvesting/taakstelling/GM0637/2026-2"

    init() async throws {
        house = try await TwoDesks()
        leader = try await house.colleague(house.here, .teamLeader)
        worker = try await house.colleague(house.here, doing: .housing)
    }

    private static func enter(_ browser: Browser, _ fields: [String: String], _ page: String = page) async throws {
        try await browser.get(page + "/regel")
        let usual = ["soort": "target", "aantal": "80", "opgegeven": "1-4-2026", "bron": "Staatscourant"]
        try await browser.submit(page + "/regel", usual.merging(fields) { $1 })
    }

    /// Somebody comes to live here.
    private func placed(
        _ person: ID<Person>, _ route: Placement.Route = .regular, on day: CalendarDate
    ) async throws -> ID<Placement> {
        let (dwelling, placement, house) = (house.ids.next(Dwelling.self), house.ids.next(Placement.self), house)
        try await house.database.write { db in
            try Dwellings.offer(
                Dwelling(
                    id: dwelling, municipality: house.here.municipalities[0], kind: .dwelling, street: "Dorpsstraat", number: "1",
                    landlord: "Wonen", offeredOn: day), by: house.author, in: db)
            try Placements.add(
                Placement(
                    id: placement, municipality: house.here.municipalities[0], person: person, dwelling: dwelling, route: route,
                    startedOn: day), by: house.author, in: db)
        }
        return placement
    }

    @Test("The way leads to the half-year that runs, which says what to enter first, and to whom")
    func empty() async throws {
        try await house.visit(as: worker) { browser in
            try await browser.get("/huisvesting/taakstelling")
            #expect(browser.headers[.location] == Self.page)
            try await browser.follow()
            #expect(browser.page.contains("Een teamleider kan de taakstelling") && !browser.page.contains("/regel\""))
            #expect(try await browser.get(Self.page + "/regel") == .notFound)
        }
        try await house.visit(as: leader) { browser in
            try await browser.get(Self.page)
            #expect(browser.page.contains("Begin met de taakstelling en de beginstand.") && browser.page.contains(Self.page + "/regel"))
            #expect(browser.page.contains("/huisvesting/taakstelling/GM0637/2026-1"), "the half-year before")
        }
    }

    @Test("What a leader enters adds up at once; stated again the later one holds and the other is told as replaced; undone it is gone")
    func entered() async throws {
        try await house.visit(as: leader) { browser in
            try await Self.enter(browser, [:])
            try await Self.enter(browser, ["soort": "opening", "aantal": "−6", "bron": "Stand in het volgsysteem"])
            try await browser.follow()
            #expect(browser.page.contains("Nodig: 86 mensen. De stand is 86 mensen achter."), "\(browser.page)")
            try await Self.enter(browser, ["aantal": "1.074", "opgegeven": "1-8-2026", "bron": "Brief"])
            try await browser.follow()
            #expect(browser.page.contains("Nodig: 1.080 mensen.") && browser.page.contains("vervangen"))
            #expect(browser.page.contains("<bdi>Piet Jansen</bdi>"), "who entered it")
            let undo = try #require(browser.page.firstMatch(of: /action="(\/huisvesting\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            try await browser.follow()
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Nodig: 86 mensen."))
        }
        try await house.visit(as: worker) { browser in
            try await browser.get(Self.page)
            #expect(browser.page.contains("Nodig: 86 mensen.") && !browser.page.contains("1.074"))
        }
    }

    @Test("What is wrong is said at the question, and what was filled in is still there", arguments: [
        (["aantal": "veel"], "Schrijf een heel getal"), (["aantal": "-3"], "Schrijf een heel getal"),
        (["opgegeven": "31-2-2026"], "Schrijf een hele datum"), (["bron": ""], "Schrijf op waar het getal vandaan komt."),
        (["soort": "correction"], "Een correctie heeft een reden nodig."), (["soort": "x"], "Kies welk getal het is."),
    ])
    func wrong(_ fields: [String: String], _ sentence: String) async throws {
        try await house.visit(as: leader) { browser in
            try await Self.enter(browser, ["reden": ""].merging(fields) { $1 })
            #expect(browser.status == .badRequest && browser.page.contains(sentence), "\(browser.page)")
            #expect(browser.page.contains("value=\"Staatscourant\"") == (fields["bron"] == nil))
        }
    }

    @Test("A redistribution is entered once and stands in the ledger of the other municipality too, where nobody else can enter here")
    func swapped() async throws {
        let (house, stranger) = (house, try await house.colleague(house.there, .teamLeader))
        try await house.visit(as: leader) { browser in
            try await browser.get(Self.page + "/regel")
            let fields = ["richting": "over", "andere": "GM0599", "mensen": "4", "afgesproken": "1-9-2026", "afspraak": "Besluit"]
            try await browser.submit(Self.page + "/herverdeling", fields)
            try await browser.follow()
            #expect(browser.page.contains("Herverdeling: overgedragen aan Rotterdam") && browser.page.contains("4 mensen voor"))
            try await browser.get(Self.page + "/regel")
            try await browser.submit(Self.page + "/herverdeling", fields.merging(["andere": "GM0637"]) { $1 })
            let wrong = "Schrijf de naam van een andere gemeente die Wegwijs kent, of haar code"
            #expect(browser.page.contains(wrong))
            for other in ["Zoetermeer", "Nergenshuizen", ""] {
                try await browser.submit(Self.page + "/herverdeling", fields.merging(["andere": other]) { $1 })
                #expect(browser.status == .badRequest && browser.page.contains(wrong), "\(other)")
            }
            #expect(browser.page.contains("<option value=\"Rotterdam\">") && !browser.page.contains("<option value=\"Zoetermeer\">"))
            try await browser.submit(Self.page + "/herverdeling", fields.merging(["andere": "rotterdam", "mensen": "3"]) { $1 })
            try await browser.follow()
            #expect(browser.page.contains("7 mensen voor"), "\(browser.page)")
            try await HousingDesk.undo(browser)
        }
        try await house.visit(as: stranger) { browser in
            try await browser.get("/huisvesting/taakstelling/GM0599/2026-2")
            #expect(browser.page.contains("Herverdeling: overgenomen van Zoetermeer") && browser.page.contains("4 mensen achter"))
            #expect(try await browser.get(Self.page) == .notFound)
            #expect(try await browser.get(Self.page + "/mensen") == .notFound)
            let seal = try browser.unseen("/afmelden")
            let status = try await browser.post(
                Self.page + "/regel", seal.merging(["soort": "target", "aantal": "1", "opgegeven": "1-1-2026", "bron": "x"]) { $1 })
            #expect(status == .notFound)
        }
    }

    @Test("How many people live there is entered to check the formula, and the published number goes before it")
    func formula() async throws {
        let page = "/huisvesting/taakstelling/GM0637/2017-2"
        try await house.visit(as: leader) { browser in
            try await Self.enter(browser, ["aantal": "74"], page)
            try await browser.follow()
            #expect(browser.page.contains("Het aantal inwoners op 1 januari 2016 ontbreekt."))
            try await browser.get(page + "/regel")
            try await browser.submit(page + "/inwoners", ["inwoners": "124.000", "inwonersbron": "CBS"])
            try await browser.follow()
            // 10.000 × 124.000 ÷ 16.979.120 = 73.03.
            #expect(browser.page.contains("naar boven afgerond: 74. Bron:") && browser.page.contains("Dat is het gepubliceerde getal."))
        }
    }

    @Test("Of each person stands why he counts or not; a correction with a reason changes that and can be undone; names only where the card is open")
    func people() async throws {
        let (house, today) = (house, house.clock.today)
        let placement = try await placed(house.client, on: today.adding(days: -20))
        let other = try await placed(house.stranger, .bornBefore, on: today.adding(days: -10))
        try await house.visit(as: worker) { browser in
            try await browser.get(Self.page)
            #expect(browser.page.contains("Telt mee, nog niet zeker") && !browser.page.contains("Amal"), "the first page names nobody")
            try await browser.get(Self.page + "/mensen")
            #expect(browser.page.contains("<bdi>Amal Haddad</bdi>") && !browser.page.contains("Nour"))
            #expect(browser.page.contains("Huisvestingswet 2014 art. 28") && browser.page.contains("Nog niet zeker."))
            let line = "/huisvesting/telling/\(placement)"
            try await browser.get(line)
            #expect(browser.page.contains("Amal Haddad") && browser.page.contains("Dorpsstraat 1, Zoetermeer"))
            try await browser.resubmit(line, ["telt": "nee", "dag": "", "reden": "", "bron": ""])
            #expect(browser.page.contains("Schrijf kort op waarom.") && browser.page.contains("Schrijf op wie dat zegt."))
            try await browser.get(line)
            try await browser.submit(line, ["telt": "nee", "reden": "telt elders", "bron": "COA"])
            try await browser.follow()
            #expect(browser.page.contains("Telt niet mee door een correctie: telt elders (bron: COA)."), "\(browser.page)")
            let undo = try #require(browser.page.firstMatch(of: /action="(\/huisvesting\/terug\/[^"]*)"/)?.output.1)
            try await browser.submit(String(undo))
            try await browser.follow()
            #expect(browser.page.contains("Ongedaan gemaakt."))
            try await browser.get(line)
            #expect(browser.page.contains("Telt mee op "))
            try await browser.get("/huisvesting/telling/\(other)")
            #expect(browser.status == .ok && !browser.page.contains("Nour"))
        }
        let looks = try await house.database.read {
            try $0.number("SELECT COUNT(*) FROM trace WHERE noun = 'list' AND code IN ('target people', 'target line')")
        }
        #expect(looks >= 5)
    }

    @Test("Sixty people are read in parts that stay small")
    func manyPeople() async throws {
        let house = house
        let dwelling = house.ids.next(Dwelling.self)
        try await house.database.write { db in
            try Dwellings.offer(
                Dwelling(
                    id: dwelling, municipality: house.here.municipalities[0], kind: .group, street: "Plein", number: "1", landlord: "W",
                    offeredOn: house.clock.today.adding(days: -30)), by: house.author, in: db)
            for number in 0..<60 {
                let person = house.ids.next(Person.self)
                try house.add(person, "Haddad Lang \(number) van de verre oever", at: house.here, house.ids, db)
                try Placements.add(
                    Placement(
                        id: house.ids.next(), municipality: house.here.municipalities[0], person: person, dwelling: dwelling,
                        route: .gva, startedOn: house.clock.today.adding(days: -(number % 30))), by: house.author, in: db)
            }
        }
        try await house.visit(as: worker) { browser in
            try await browser.get(Self.page)
            #expect(browser.page.contains("Gehuisvest: 60 mensen.") && browser.bytes.count < 30_000)
            try await browser.get(Self.page + "/mensen?deel=2")
            #expect(browser.page.contains("Regel 26 tot en met 50 van 60") && browser.bytes.count < 30_000)
        }
    }
}
