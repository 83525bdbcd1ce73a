import Access
import Casework
import Clients
import Database
import Dates
import HTTPTypes
@testable import Legal
import Support
import Testing

/// What becomes of a package that was sent, and who may send one.
@Suite("Receipts of transfers, and who may")
struct TransferReceiptTests {
    @Test("A receipt that is no code, of another package or of an older one closes nothing, and says which it is")
    func receipts() async throws {
        let towns = try await TransferTowns()
        try await towns.gouda.sit { browser in
            let first = try await towns.send(["relatives"], browser)
            let older = try await Self.receipt(of: first)
            let second = try await towns.send(["relatives"], browser)
            let right = try await Self.receipt(of: second)
            let other = TransferReceipt("0", TransferCounts(people: 1, events: 1)).text
            for (typed, words) in [
                ("", "geen ontvangstcode"), ("ABCD", "geen ontvangstcode"), (Self.slip(right), "geen ontvangstcode"),
                (other, "van een ander pakket"), (older, "van een ouder pakket"),
            ] {
                try await browser.get(towns.sending)
                try await browser.submit(second.transfer + "/ontvangst", ["ontvangst": typed])
                #expect(browser.status == .badRequest && browser.page.contains(words), "\(typed) \(browser.page)")
            }
            #expect(try await towns.gouda.count("SELECT COUNT(*) FROM dossier_closure") == 0)
            try await browser.get(towns.sending)
            try await browser.submit(second.transfer + "/ontvangst", ["ontvangst": right])
            #expect(browser.status == .seeOther)
        }
    }

    private static func receipt(of sent: TransferTowns.Sent) async throws -> String {
        let package = try TransferPackage(reading: sent.package)
        return try OpenedTransfer(package.open(TransferPassphrase(typed: sent.passphrase))).receipt.text
    }

    /// One letter typed wrongly.
    private static func slip(_ code: String) -> String {
        (code.hasPrefix("7") ? "8" : "7") + code.dropFirst()
    }

    @Test("Withdrawn the package is gone, and that can be undone; what changes after it was made shows")
    func withdrawn() async throws {
        let towns = try await TransferTowns()
        try await towns.gouda.sit { browser in
            let sent = try await towns.send(["relatives"], browser)
            try await towns.tell(.interview, on: "2026-11-01")
            try await browser.get(towns.sending)
            #expect(browser.page.contains("Het dossier is daarna nog veranderd"), "\(browser.page)")
            try await browser.submit(sent.transfer + "/intrekken")
            try await browser.follow()
            #expect(browser.page.contains("Ingetrokken op 24 november 2026"), "\(browser.page)")
            #expect(try await browser.get(sent.transfer + "/pakket") == .notFound)
            #expect(try await towns.gouda.count("SELECT COUNT(*) FROM transfer_piece") == 0)
        }
    }

    @Test("Of what was in a package nothing stays but its hash; neither it nor what was sent in can be read in the data")
    func unreadable() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send()
        try await towns.sit { browser in
            try await towns.upload(sent.package, sent.passphrase, browser)
            for (house, table) in [(towns.gouda.house, "dossier_transfer"), (towns.zoetermeer, "transfer_upload")] {
                let rows = try await house.database.read { try StoredRows.of([table, "transfer_piece"], $0) }
                #expect(rows.count >= 2)
                for word in ["Omar", "Haddad", "machtiging", TransferTowns.number] { #expect(!rows.contains { $0.contains(word) }) }
            }
            let traces = try await towns.gouda.house.database.read { db in
                try db.all("SELECT deed, noun, COALESCE(code, '') FROM trace WHERE noun = 'dossier_transfer' ORDER BY id") {
                    "\($0.text(0)) \($0.text(2))"
                }
            }
            #expect(traces == ["packed ", "carried off "])
        }
    }

    @Test("After a day neither a package nor what was sent in is there any more")
    func tidied() async throws {
        let towns = try await TransferTowns()
        let sent = try await towns.send(["relatives"])
        try await towns.sit { browser in
            try await towns.upload(sent.package, sent.passphrase, browser)
            for (hours, left) in [(23, 1), (25, 0)] {
                for house in [towns.gouda.house, towns.zoetermeer] {
                    let keys = try await house.database.write { db in
                        try TransferUploads.tidy(at: house.clock.now() + .seconds(hours * 3600), by: house.author, in: db)
                    }
                    let pieces = try await house.database.read { try $0.number("SELECT COUNT(*) FROM transfer_piece WHERE number = 0") }
                    #expect(pieces == left)
                    if house.database as AnyObject === towns.zoetermeer.database as AnyObject { #expect(keys.count == 1 - left) }
                }
            }
        }
    }

    @Test("Who stands in sends nothing away, who helps takes nothing over, and a package that another sent in is not there")
    func who() async throws {
        let towns = try await TransferTowns()
        let (house, desk) = (towns.gouda.house, towns.gouda)
        let (standIn, owner) = (try await house.colleague(house.here, doing: .legal), try await house.colleague(house.here, doing: .legal))
        try await house.database.write { db in
            try db.run("UPDATE dossier SET owner = $1, stand_in = $2", owner, standIn)
        }
        for (who, answer) in [(standIn, HTTPResponse.Status.notFound), (owner, .ok), (desk.worker, .ok)] {
            try await house.visit(as: who) { browser in
                #expect(try await browser.get(towns.sending) == answer)
                #expect(try await browser.get("/juridisch/overnemen") == (who == desk.worker ? .ok : .notFound))
                try await browser.get("/juridisch/dossiers/\(desk.dossier)")
                #expect(browser.page.contains("/overdragen\"") == (answer == .ok))
            }
        }
        let sent = try await towns.send(["relatives"])
        let other = try await towns.zoetermeer.colleague(towns.zoetermeer.here, .legalWorker)
        try await towns.sit { browser in
            try await towns.upload(sent.package, sent.passphrase, browser)
            let address = try #require(browser.headers[.location])
            #expect(try await browser.get(address) == .ok)
            try await towns.zoetermeer.visit(as: other) { stranger in
                let found = try await stranger.get(address)
                #expect(found == .notFound)
            }
        }
    }
}
