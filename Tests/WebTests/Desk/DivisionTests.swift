import Access
import Casework
import Clients
import Database
import Dates
import FrontDesk
import Hummingbird
import HummingbirdTesting
import Organisation
import Support
import Testing
import Trail
import Web

/// The conversations of a year by topic, hour and language, down to the lines.
@Suite("Contacts divided")
struct DivisionTests {
    @Test("Conversations are divided by topic, hour and language; each group leads to its own lines, for who leads the team")
    func divided() async throws {
        let desk = try await AtTheDesk()
        let year = desk.house.clock.today.year
        let figure = "/cijfers/contacts.guidance/GM0637/\(year)"
        try await desk.sit { browser in
            for (topic, language, time) in [("money", "tir", "10:10"), ("money", "ara", "11:20"), ("health", "tir", "11:40")] {
                try await AtTheDesk.choose(browser, desk.house.client)
                try await browser.resubmit(desk.form, ["onderwerp": topic, "taal": language, "tijd": time, "soort": "guidance"])
                #expect(browser.status == .seeOther, "\(browser.page)")
            }
            try await browser.get(figure + "/per/topic")
            #expect(browser.status == .notFound, "who does not lead the team sees no parts")
        }
        let leader = try await desk.house.colleague(desk.house.here, .teamLeader)
        try await desk.house.visit(as: leader) { browser in
            try await browser.get("/werk/spreekuur?jaar=\(year)")
            #expect(browser.page.contains("href=\"\(figure)/per/topic\"") && browser.page.contains("Per taal"), "\(browser.page)")
            try await browser.get(figure + "/per/topic")
            #expect(browser.page.contains("Onderwerp: geld en schulden (2)"), "\(browser.page)")
            try await browser.get(figure + "/per/hour")
            #expect(browser.page.contains("Uur: 10:00 en 11:00 (elk 2)"), "\(browser.page)")
            try await browser.get(figure + "/per/language")
            #expect(browser.page.contains("Taal: Tigrinya (2)") && browser.page.contains("taal niet genoteerd"), "\(browser.page)")
            let way = "\(figure)?per=language&amp;deel=tir"
            #expect(browser.page.contains("href=\"\(way)\""), "\(browser.page)")
            try await browser.get(way.unescaped)
            #expect(browser.page.contains("Taal: Tigrinya") && browser.page.matches(of: /<th scope="row"/).count == 2, "\(browser.page)")
            #expect(browser.page.contains("gezondheid") && !browser.page.contains("lijst.csv"))
            try await browser.get(figure + "/per/kleur")
            #expect(browser.status == .notFound)
        }
    }
}
