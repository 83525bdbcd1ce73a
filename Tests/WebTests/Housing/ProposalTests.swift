import Access
import Casework
import Database
import Dates
import Foundation
import HTTPTypes
import Housing
import Organisation
import Support
import Testing
import Trail
import Web

/// What is proposed, and what somebody decides about it.
@Suite("Proposals for dwellings")
struct ProposalTests {
    private let town: ProposalTown

    init() async throws {
        town = try await ProposalTown()
    }

    private static let page = "/huisvesting/voorstellen"

    @Test("Where there is nothing to propose, the page says what is missing; where nobody fits, it says why")
    func empty() async throws {
        let town = town
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .ok && browser.page.contains("Er is nu geen vrije woning."), "\(browser.page)")
            let dwelling = try await town.dwelling("1")
            try await browser.get(Self.page)
            #expect(browser.page.contains("Er wacht nu niemand op een woning."))
            try await browser.get(Self.page + "/\(dwelling)")
            #expect(browser.page.contains("Er wacht nu niemand op een woning."))
            _ = try await town.household("Groot Gezin", size: 5)
            _ = try await town.household("Groter Gezin", size: 6)
            try await browser.get(Self.page)
            #expect(browser.page.contains("Geen huishouden past nu: 2 × te klein."), "\(browser.page)")
            #expect(browser.page.contains("Jij beslist.") && !browser.page.contains("Kies dit huishouden"))
        }
    }

    @Test("Each dwelling has who fits, with why; who chooses makes an offer, and what was said then is kept; undone, both are free")
    func chosen() async throws {
        let town = town
        let (small, large) = (try await town.household("Klein Gezin"), try await town.household("Groot Gezin", size: 4))
        let dwelling = try await town.dwelling("4", capacity: 4) { $0.rooms = 3 }
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(Self.page)
            #expect(browser.page.contains("Groot Gezin") && browser.page.contains("Past: plaats voor 4 personen, nodig voor 4 personen"))
            #expect(!browser.page.contains("Klein Gezin"))
            try await browser.submit(ProposalTown.pair(dwelling, large) + "/kies")
            #expect(browser.status == .seeOther && browser.headers[.location]?.hasPrefix("/huisvesting?gedaan=") == true, "\(browser.page)")
            let location = browser.headers[.location]
            let offers = try await town.all("SELECT route FROM offer")
            #expect(offers == ["regular"])
            let said = try await town.all("SELECT sentence || inputs FROM proposal WHERE decision = 'chosen'")
            #expect(said.count == 1 && said[0].contains("Past: plaats voor 4") && said[0].contains("\"size\":4"), "\(said)")
            try await browser.get(Self.page)
            #expect(browser.page.contains("Er is nu geen vrije woning."))
            try await browser.get(Self.page + "/\(dwelling)")
            #expect(browser.page.contains("Deze woning is niet meer vrij."))
            try await browser.get("/ik")
            let stale = try await browser.post(ProposalTown.pair(dwelling, small) + "/kies", browser.unseen("/afmelden"))
            #expect(stale == .conflict && browser.page.contains("intussen vergeven"))
            try await browser.get("/ik")
            let revision = location?.split(separator: "gedaan=").last.map(String.init) ?? ""
            try await browser.post("/huisvesting/terug/" + revision, browser.unseen("/afmelden"))
            try await browser.get(Self.page)
            #expect(browser.page.contains("Groot Gezin"), "\(browser.page)")
        }
        #expect(try await town.all("SELECT sentence FROM proposal") == [])
    }

    @Test("A proposal that is rejected needs a reason, is not made again, and comes back when that is undone")
    func rejected() async throws {
        let town = town
        let first = try await town.household("Eerste Gezin", days: 90)
        _ = try await town.household("Tweede Gezin", days: 10)
        let dwelling = try await town.dwelling("4")
        let pair = ProposalTown.pair(dwelling, first)
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(pair)
            #expect(browser.page.contains("Eerste Gezin") && browser.page.contains("Nadelen samen"))
            try await browser.resubmit(pair + "/nee", ["toelichting": "zoekt iets \"anders\""])
            #expect(browser.status == .badRequest && browser.page.contains("Kies waarom dit voorstel niet past."), "\(browser.page)")
            #expect(browser.page.contains("zoekt iets &quot;anders&quot;"))
            try await browser.resubmit(pair + "/nee", ["reden": "household"])
            #expect(browser.status == .seeOther)
            let location = try #require(browser.headers[.location])
            try await browser.follow()
            #expect(browser.page.contains("Je besluit is bewaard.") && browser.page.contains("Tweede Gezin"), "\(browser.page)")
            #expect(!browser.page.contains("Eerste Gezin"))
            try await browser.get(pair)
            #expect(browser.page.contains("Niet voorgesteld: een collega wees dit voorstel eerder af; past: "), "\(browser.page)")
            #expect(browser.page.contains("het huishouden wil iets anders") && browser.page.contains("zoekt iets"))
            #expect(browser.page.contains("<q lang=\"nl\"><bdi>Past: plaats voor 2 personen"))
            try await browser.get(location)
            try await browser.submit("/huisvesting/terug/" + (location.split(separator: "gedaan=").last ?? ""))
            try await browser.follow()
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("Eerste Gezin"), "\(browser.page)")
        }
    }

    @Test("A dwelling is held for one household until a day with a reason, and released; who does not fit is not chosen")
    func held() async throws {
        let town = town
        let first = try await town.household("Eerste Gezin", days: 90)
        let second = try await town.household("Tweede Gezin", days: 10)
        let dwelling = try await town.dwelling("4")
        let (mine, other) = (ProposalTown.pair(dwelling, second), ProposalTown.pair(dwelling, first))
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(mine)
            try await browser.resubmit(mine + "/vasthouden", ["tot": "1-1-2020", "waarom": "x"])
            #expect(browser.status == .badRequest && browser.page.contains("Kies een dag vanaf vandaag"))
            #expect(browser.page.contains("Schrijf waarom"))
            try await browser.resubmit(mine + "/vasthouden", ["tot": town.today.adding(days: 40).iso, "waarom": "gezin komt in mei"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.follow()
            #expect(browser.page.contains("Tweede Gezin") && browser.page.contains("voor dit huishouden vastgehouden"), "\(browser.page)")
            try await browser.get(other)
            #expect(browser.page.contains("Past niet: deze woning wordt tot en met") && !browser.page.contains("action=\"\(other)/kies\""))
            try await browser.post(other + "/kies", browser.unseen(other + "/nee"))
            #expect(browser.status == .conflict && browser.page.contains("vastgehouden"), "\(browser.page)")
            try await browser.get(Self.page + "/\(dwelling)")
            #expect(browser.page.contains("gezin komt in mei"))
            try await browser.submit(mine + "/loslaten")
            try await browser.follow()
            #expect(browser.page.contains("Eerste Gezin"), "\(browser.page)")
        }
        #expect(try await town.all("SELECT reason FROM dwelling_hold") == ["gezin komt in mei"])
    }

    @Test("To hold a dwelling and to release it are undone each; offered from the coupling it is there for its own household alone")
    func holdUndone() async throws {
        let town = town
        let (first, second) = (try await town.household("Eerste Gezin"), try await town.household("Tweede Gezin"))
        let dwelling = try await town.dwelling("4")
        let mine = ProposalTown.pair(dwelling, second)
        let standing: SQL = "SELECT reason FROM dwelling_hold h WHERE NOT EXISTS (SELECT 1 FROM dwelling_hold_end x WHERE x.hold = h.id)"
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(mine)
            try await browser.resubmit(mine + "/vasthouden", ["tot": town.today.adding(days: 40).iso, "waarom": "gezin komt in mei"])
            try await browser.follow()
            try await PartnerTests.undo(browser)
            let undone = try await town.all(standing)
            #expect(undone == [], "\(browser.page)")
            try await browser.get(mine)
            try await browser.resubmit(mine + "/vasthouden", ["tot": town.today.adding(days: 40).iso, "waarom": "gezin komt in mei"])
            for (coupling, isThere) in [(first, false), (second, true)] {
                try await browser.get("/huisvesting/koppelingen/\(coupling)/aanbod")
                #expect(browser.status == .ok && browser.page.contains("value=\"\(dwelling)\"") == isThere, "\(browser.page)")
            }
            try await browser.get(Self.page + "/\(dwelling)")
            try await browser.submit(mine + "/loslaten")
            try await browser.follow()
            let released = try await town.all(standing)
            #expect(released == [])
            try await PartnerTests.undo(browser)
            let held = try await town.all(standing)
            #expect(held == ["gezin komt in mei"], "\(browser.page)")
        }
    }

    @Test("Choosing the household for which a dwelling is held ends the hold; in a building for a time it is a home for a time")
    func heldAndChosen() async throws {
        let town = town
        let (household, building) = (try await town.household("Eerste Gezin"), try await town.dwelling("9", capacity: 8, kind: .group))
        let pair = ProposalTown.pair(building, household)
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(pair)
            try await browser.resubmit(pair + "/vasthouden", ["tot": town.today.iso, "waarom": "komt morgen"])
            try await browser.get(pair)
            try await browser.submit(pair + "/kies")
            #expect(browser.status == .seeOther, "\(browser.page)")
            let routes = try await town.all("SELECT route FROM offer")
            #expect(routes == ["gva"])
            let ended = try await town.all("SELECT ended_on FROM dwelling_hold_end")
            #expect(ended == [town.today.iso])
            // There is room for six more.
            _ = try await town.household("Tweede Gezin", size: 6)
            _ = try await town.household("Derde Gezin", size: 7)
            try await browser.get(Self.page + "/\(building)")
            #expect(browser.page.contains("Past: plaats voor 6 personen, nodig voor 6 personen"), "\(browser.page)")
            #expect(browser.page.contains("Past niet: plaats voor 6 personen"))
        }
    }

    @Test("All households for one dwelling stand on a page that stays small, fifty of them, each with why")
    func many() async throws {
        let town = town
        let dwelling = try await town.dwelling("4", capacity: 4) { ($0.neighbourhood, $0.rent, $0.floor) = ("Oosterheem", 64_000, 2) }
        for number in 0..<60 {
            _ = try await town.household(
                "Haddad met een lange naam \(number)", size: 1 + number % 6, days: number,
                wishes: [CouplingWish(id: town.house.ids.next(), kind: .school, neighbourhood: "Oosterheem")]
            ) { ($0.income, $0.needsStepFree, $0.abroad) = (.low, number % 5 == 0, number % 2) }
        }
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(Self.page + "/\(dwelling)")
            let shown = browser.page.components(separatedBy: "<li><a class=\"ww-rows__one\"").count - 1
            #expect(shown == 50 && browser.page.contains("de eerste 50 van 60 huishoudens"))
            #expect(browser.bytes.count < 30_000, "\(browser.bytes.count)")
            let best = browser.page.components(separatedBy: "<li><a class").dropFirst().map { $0.contains("Past niet") }
            #expect(best.first == false && Array(best) == best.sorted { !$0 && $1 }, "who fits comes first")
        }
    }

    @Test("A long list of dwellings is a few pages, those for which somebody is proposed first, and each page is small")
    func pages() async throws {
        let town = town
        for number in 0..<43 {
            _ = try await town.dwelling("\(number)") { ($0.neighbourhood, $0.rent, $0.floor) = ("Oosterheem", 64_000, 2) }
            if number < 25 { _ = try await town.household("Haddad \(number)", days: number) { $0.income = .low } }
        }
        try await town.house.visit(as: town.worker) { browser in
            var chosen: [Int] = []
            for page in 1...3 {
                try await browser.get(Self.page + "?gemeente=GM0637&bladzijde=\(page)")
                chosen.append(browser.page.components(separatedBy: "Kies dit huishouden").count - 1)
                #expect(browser.bytes.count < 30_000, "\(browser.bytes.count)")
            }
            #expect(chosen == [20, 5, 0] && browser.page.contains("43 vrij, 25 wachtend, 25 voorgesteld"), "\(chosen)")
        }
    }

    @Test("Of another municipality nothing is there, and of another team no household is known")
    func elsewhere() async throws {
        let (town, house) = (town, town.house)
        let beside = Place(id: house.ids.next(), name: "Ernaast", serving: house.here.municipalities)
        try await house.database.write { try Places.add(beside, by: house.author, in: $0) }
        let neighbour = try await town.household("Buren Gezin", at: beside)
        let own = try await town.household("Eigen Gezin", size: 1)
        let (here, there) = (try await town.dwelling("4"), try await town.dwelling("5", at: house.there))
        let volunteer = try await house.colleague(house.here)
        try await house.visit(as: town.worker) { browser in
            try await browser.get(Self.page)
            #expect(!browser.page.contains("Buren") && browser.page.contains("Eigen Gezin") && browser.page.contains("1 wachtend"))
            for path in ["?gemeente=GM0599", "/\(there)", "/\(there)/\(own)", "/\(here)/\(neighbour)", "/x", "/\(here)/x"] {
                let status = try await browser.get(Self.page + path)
                #expect(status == .notFound, "\(path)")
            }
            try await browser.get("/ik")
            let seal = try browser.unseen("/afmelden")
            for deed in ["kies", "nee", "vasthouden", "loslaten"] {
                let fields = seal.merging(["reden": "household", "tot": town.today.iso, "waarom": "zomaar"]) { $1 }
                for pair in [ProposalTown.pair(there, own), ProposalTown.pair(here, neighbour)] {
                    let status = try await browser.post(pair + "/" + deed, fields)
                    #expect(status == .notFound, "\(deed)")
                }
            }
        }
        try await house.visit(as: volunteer) { browser in
            let status = try await browser.get(Self.page)
            #expect(status == .notFound)
        }
        #expect(try await town.all("SELECT decision FROM proposal") == [])
    }

    @Test("Who looks at names here is on record first")
    func looked() async throws {
        let (town, worker) = (town, town.worker)
        let household = try await town.household("Eigen Gezin")
        let dwelling = try await town.dwelling("4")
        try await town.house.visit(as: worker) { browser in
            for path in [Self.page, Self.page + "/\(dwelling)", ProposalTown.pair(dwelling, household)] { try await browser.get(path) }
        }
        let grounds = try await town.all("SELECT ground FROM trace WHERE deed = 'looked' AND code = 'housing proposals'")
        #expect(grounds == ["housing", "housing", "housing"])
    }

    @Test("Read by itself a pair is explained as among all: who is held for, parked, rejected or lodged counts the same")
    func alone() async throws {
        let town = town
        var couplings = [try await town.household("Eerste Gezin"), try await town.household("Tweede Gezin", size: 3)]
        couplings.append(try await town.household("Derde Gezin", size: 1, days: 90))
        var dwellings = [try await town.dwelling("1"), try await town.dwelling("2", capacity: 4)]
        dwellings.append(try await town.dwelling("3", capacity: 6, kind: .group))
        let (held, rejected) = (ProposalTown.pair(dwellings[0], couplings[0]), ProposalTown.pair(dwellings[1], couplings[2]))
        try await town.house.visit(as: town.worker) { browser in
            try await browser.get(held)
            try await browser.submit(held + "/vasthouden", ["tot": "1-12-2026", "waarom": "Komt later"])
            #expect(browser.status == .seeOther, "\(browser.page)")
            try await browser.get(rejected)
            try await browser.submit(rejected + "/nee", ["reden": "other-first"])
            #expect(browser.status == .seeOther, "\(browser.page)")
        }
        let (here, today, pairs) = (town.house.here, town.today, couplings.flatMap { one in dwellings.map { ($0, one) } })
        try await town.house.database.read { db in
            let all = try ProposalFacts(in: here.municipalities[0], of: [here.id], on: today, db).weighing
            var said: Set<String> = []
            for (dwelling, coupling) in pairs {
                let pair = PairWeighing.Pair(dwelling, coupling)
                let one = try ProposalFacts(in: here.municipalities[0], of: [here.id], on: today, only: pair, db).weighing
                func explain(_ weighing: PairWeighing) throws -> PairExplanation {
                    let row = try #require(weighing.households.firstIndex { $0.coupling == coupling })
                    let column = try #require(weighing.dwellings.firstIndex { $0.dwelling.id == dwelling })
                    return PairExplanation(weighing, row, column)
                }
                #expect(one.households.count == 1 && one.dwellings.count <= 2)
                #expect(try explain(one) == explain(all))
                said.insert(try explain(one).sentence.nl)
            }
            #expect(said.count > 4, "\(said)")
        }
    }
}
