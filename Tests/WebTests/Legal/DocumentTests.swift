import Access
import Casework
import Clients
import Database
import Dates
import Foundation
import HTTPTypes
@testable import Legal
import Support
import Testing

/// Which documents are asked for and how it stands with them.
@Suite("Documents of a dossier")
struct DocumentTests {
    @Test("The list says per person what is asked and what is missing; who may be under age says perhaps")
    func list() async throws {
        let desk = try await DocumentDesk()
        try await desk.sit { browser in
            try await browser.get(desk.list)
            // Of the husband six, of the daughter four: no declaration of antecedents is asked of a child.
            #expect(browser.page.contains("Er ontbreken nog 10 stukken."), "\(browser.page)")
            for words in ["Amal Haddad", "hoofdpersoon", "Omar Ver", "Lina Ver", "Pasfoto", "De leeftijd telt vandaag."] {
                #expect(browser.page.contains(words), "\(words)")
            }
            let parts = browser.page.components(separatedBy: "<h2>")
            #expect(parts.count == 4 && !parts[1].contains("Pasfoto"))
            #expect(parts[2].contains("Antecedentenverklaring</strong><span>ontbreekt nog") && !parts[2].contains("Toestemming"))
            #expect(parts[3].contains("Antecedentenverklaring</strong><span>misschien nodig"), "born in 2014: eleven or twelve \(parts[3])")
            #expect(parts[3].contains("Toestemmingsverklaring van de andere ouder</strong><span>misschien nodig"), "not certain")
            #expect(!parts[3].contains("burgerlijke staat"))
            let looked = try await desk.count("SELECT COUNT(*) FROM trace WHERE noun = 'dossier' AND deed = 'looked'")
            #expect(looked >= 1)
        }
    }

    @Test("Once there is an application, the age on that day decides")
    func applied() async throws {
        let desk = try await DocumentDesk(applied: "2024-03-01")
        try await desk.sit { browser in
            try await browser.get(desk.list)
            let parts = browser.page.components(separatedBy: "<h2>")
            #expect(parts[3].contains("op de dag van de aanvraag: 1 maart 2024") && !parts[3].contains("Antecedenten"), "\(parts[3])")
        }
        let summary = try await desk.house.database.read { db in
            let dossier = try #require(try Dossiers.find(desk.dossier, db))
            return try DossierDocuments.summary(of: dossier, on: desk.house.clock.today, db).map(\.missing)
        }
        #expect(summary == [6, 4])
    }

    @Test("How it stands is kept and can be undone; why something cannot be had is sealed")
    func states() async throws {
        let desk = try await DocumentDesk()
        let page = desk.document("birth", of: desk.husband)
        try await desk.sit { browser in
            try await browser.get(page)
            try await browser.submit(page, ["stand": "unobtainable", "waarom": ""])
            #expect(browser.status == .badRequest && browser.page.contains("Schrijf op waarom"), "\(browser.page)")
            try await browser.get(page)
            try await browser.submit(page, ["stand": "unobtainable", "waarom": "Het archief in Homs brandde af"])
            try await browser.follow()
            #expect(browser.page.contains("Niet te krijgen, sinds 24 november 2026") && browser.page.contains("brandde af"), "\(browser.page)")
            let kept = try await desk.house.database.read { db in try db.all("SELECT why FROM dossier_document") { $0.text(0) } }
            #expect(kept.count == 1 && !kept[0].contains("Homs") && kept[0].hasPrefix("s1."))
            try await browser.resubmit(page, ["stand": "translated"])
            try await browser.follow()
            #expect(try await desk.states() == ["birth translated"])
            try await DocumentDesk.undo(browser)
            #expect(browser.page.contains("Ongedaan gemaakt.") && browser.page.contains("niet te krijgen"))
            #expect(try await desk.states() == ["birth unobtainable"])
            try await browser.get("/juridisch/dossiers/\(desk.dossier)/bundel")
            #expect(browser.page.contains("brandde af") && browser.page.contains("Er ontbreken nog 9 stukken."), "\(browser.page)")
        }
    }

    @Test("Whoever has nothing to do with the dossier finds neither list nor file")
    func whose() async throws {
        let desk = try await DocumentDesk()
        let page = desk.document("photo", of: desk.husband)
        let (other, helper) = (
            try await desk.house.colleague(desk.house.there, .legalWorker), try await desk.house.colleague(desk.house.here, doing: .legal))
        try await desk.sit { browser in
            let file = try await desk.add(SampleFiles.jpeg, to: page, browser)
            for stranger in [other, helper] {
                try await desk.house.visit(as: stranger) { browser in
                    for path in [desk.list, page, file, "/juridisch/dossiers/\(desk.dossier)/bundel"] {
                        let status = try await browser.get(path)
                        #expect(status == .notFound, "\(path)")
                    }
                }
            }
            for path in [desk.document("passport", of: desk.husband), desk.document("photo", of: desk.house.client), desk.list + "/x/photo"] {
                let status = try await browser.get(path)
                #expect(status == .notFound, "\(path)")
            }
        }
    }
}
