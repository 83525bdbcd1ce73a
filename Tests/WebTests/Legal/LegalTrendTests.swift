import Access
import Casework
import Database
import Dates
import HTTPTypes
@testable import Legal
import Support
import Testing
import Trail

/// The figures of a year, as a team reads them. Today is 24 November 2026.
@Suite("Figures of legal guidance")
struct LegalTrendTests {
    private static let page = "/juridisch/cijfers"

    /// A request that was refused in time, an objection that was decided late, and somebody who came.
    private static func told() async throws -> LegalHouse {
        let legal = try await LegalHouse()
        let events: [(DossierEvent.Kind, String)] = [
            (.permit, "2025-12-01"), (.applied, "2026-01-05"), (.refused, "2026-03-02"), (.objected, "2026-03-10"),
            (.objectionGranted, "2026-09-01"), (.arrived, "2026-10-06"),
        ]
        for (kind, day) in events { try await legal.tell(kind, on: day) }
        return legal
    }

    @Test("It says how many, how long beside the term of the law, how often late, and who came")
    func told() async throws {
        try await Self.told().sit { browser in
            try await browser.get(Self.page)
            let rows = [
                "gezinshereniging</bdi></th><td class=\"number\">1</td><td class=\"number\">0</td>",
                "van aanvraag tot besluit</bdi></th><td class=\"number\">1</td><td class=\"number\">8</td>",
                "van bezwaar tot besluit</bdi></th><td class=\"number\">1</td><td class=\"number\">25</td>",
                "van inwilliging tot aankomst</bdi></th><td class=\"number\">1</td><td class=\"number\">5</td>",
                "Van 2 termijnen van de IND werden er 1 niet gehaald.", "Aangekomen gezinsleden: 1.",
                "bezwaar gegrond</bdi></th><td class=\"number\">1</td>",
            ]
            for words in rows { #expect(browser.page.contains(words), "\(words) in \(browser.page)") }
        }
    }

    @Test("What can be told outside holds no number under five, and no share of so few")
    func guarded() async throws {
        try await Self.told().sit { browser in
            try await browser.get(Self.page + "?jaar=2026")
            #expect(browser.page.contains("Aangekomen gezinsleden: minder dan 5."), "\(browser.page)")
            #expect(browser.page.contains("die slaagden: 0."))
            #expect(!browser.page.contains("De helft van de aanvragen") && !browser.page.contains("haalde"))
        }
        var trend = LegalTrend(year: 2026)
        (trend.decisions.all, trend.decisions.late) = (9, 5)
        #expect(!Self.drawn(trend).contains("%"), "four were in time")
        (trend.decisions.all, trend.decisions.late) = (10, 5)
        #expect(Self.drawn(trend).contains("50 %"))
        #expect(LegalTrendTellPart.guarded(4).nl == "minder dan 5" && LegalTrendTellPart.guarded(5).nl == "5")
    }

    private static func drawn(_ trend: LegalTrend) -> String {
        LegalTrendTellPart(trend: trend).sentences.map(\.nl).joined()
    }

    @Test("Another year is another; who works elsewhere sees nothing of it, and who does other work no page")
    func elsewhere() async throws {
        let legal = try await Self.told()
        let house = legal.house
        let (other, housing) = (try await house.colleague(house.there, .teamLeader), try await house.colleague(house.here, doing: .housing))
        try await legal.sit { browser in
            for year in ["?jaar=2024", "?jaar=2027"] {
                try await browser.get(Self.page + year)
                #expect(browser.page.contains("is er niets ingevuld"), "\(browser.page)")
            }
            try await browser.get(Self.page + "?jaar=veel")
            #expect(browser.page.contains("cijfers over 2026"))
        }
        try await house.visit(as: other) { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .ok && browser.page.contains("is er niets ingevuld"), "\(browser.page)")
        }
        try await house.visit(as: housing) { browser in
            try await browser.get(Self.page)
            #expect(browser.status == .notFound)
        }
    }
}
