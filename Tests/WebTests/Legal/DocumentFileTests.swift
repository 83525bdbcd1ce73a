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
import Trail
import Vault

/// Scans and photos: sent, sealed, opened, thrown away and forgotten.
@Suite("Scans and photos")
struct DocumentFileTests {
    @Test("A photo that was sent is there, opens as it was in a closed room, and is on record each time", arguments: [0, 100_000, 4_000_000])
    func road(_ size: Int) async throws {
        let desk = try await DocumentDesk()
        let page = desk.document("birth", of: desk.husband)
        let photo = SampleFiles.jpeg(width: 640, height: 480, size: size)
        try await desk.sit { browser in
            let file = try await desk.add(photo, named: "C:\\geheim\\..\\akte Omar.jpg", to: page, browser)
            #expect(browser.page.contains("Bewaard.") && browser.page.contains("<bdi>akte Omar.jpg</bdi>") && !browser.page.contains("geheim"))
            #expect(browser.page.contains("Is er, sinds 24 november 2026"), "\(browser.page)")
            try await browser.get(file)
            #expect(browser.status == .ok && browser.bytes == photo)
            #expect(browser.headers[.contentType] == "image/jpeg" && browser.headers[.cacheControl] == "no-store")
            #expect(browser.headers[.contentSecurityPolicy]?.hasPrefix("sandbox; default-src 'none'") == true)
            #expect(browser.headers[.xContentTypeOptions] == "nosniff")
            let name = try #require(browser.headers[.contentDisposition])
            #expect(name.hasPrefix("inline; filename=\"birth-") && name.hasSuffix(".jpg\"") && !name.contains("akte"))
            let looked = try await desk.count("SELECT COUNT(*) FROM trace WHERE noun = 'document_file' AND deed = 'looked'")
            #expect(looked == 1)
        }
    }

    @Test("A PDF is saved, not shown; on the bundle a picture is shown and a PDF is a link")
    func kinds() async throws {
        let desk = try await DocumentDesk()
        try await desk.sit { browser in
            let pdf = try await desk.add(SampleFiles.pdf(), to: desk.document("photo", of: desk.husband), browser)
            #expect(browser.page.contains("Een PDF wordt op je computer bewaard"))
            let png = try await desk.add(SampleFiles.png + [1, 2, 3], to: desk.document("photo", of: desk.daughter), browser)
            try await browser.get(pdf)
            #expect(browser.headers[.contentDisposition]?.hasPrefix("attachment;") == true && browser.headers[.contentType] == "application/pdf")
            try await browser.get(png)
            #expect(browser.bytes == SampleFiles.png && browser.headers[.contentType] == "image/png", "without what stood behind it")
            try await browser.get("/juridisch/dossiers/\(desk.dossier)/bundel")
            #expect(browser.page.contains("<img src=\"\(png)\"") && browser.page.contains("href=\"\(pdf)\"") && !browser.page.contains("<img src=\"\(pdf)\""))
        }
    }

    @Test("What is no document is refused with a sentence, and nothing of it is kept", arguments: [
        ("lijst.jpg", SampleFiles.zip, "een zip"), ("a.pdf", Array("<html>".utf8), "geen PDF, JPEG of PNG"), ("b.png", [], "leeg"),
        ("../../c.jpg", SampleFiles.jpeg + SampleFiles.zip, "verstopt"), ("d.png", SampleFiles.png(width: 60_000, height: 9), "afmeting"),
        ("e.pdf", Array(SampleFiles.pdf().dropLast(9)), "niet heel"), ("f.png", SampleFiles.png(width: 3, height: 2, size: 25_000_000), "25 MB"),
    ])
    func refused(_ name: String, _ bytes: [UInt8], _ words: String) async throws {
        let desk = try await DocumentDesk()
        let page = desk.document("photo", of: desk.husband)
        try await desk.sit { browser in
            try await browser.get(page)
            try await browser.send(file: bytes, named: name, in: "bestand", to: page + "/bestanden")
            #expect(browser.status == .badRequest && browser.page.contains(words), "\(browser.status) \(browser.page)")
            let kept = try await desk.count("SELECT (SELECT COUNT(*) FROM document_piece) + (SELECT COUNT(*) FROM dossier_document)")
            #expect(kept == 0)
        }
    }

    @Test("Far more than 25 MB is not even read")
    func flood() async throws {
        let desk = try await DocumentDesk()
        let page = desk.document("photo", of: desk.husband)
        try await desk.sit { browser in
            try await browser.get(page)
            try await browser.send(file: [UInt8](repeating: 7, count: 25_100_000), named: "x.png", in: "bestand", to: page + "/bestanden")
            #expect(browser.status == .contentTooLarge && browser.page.contains("groter dan 25 MB"), "\(browser.page)")
        }
    }

    @Test("Thrown away it can come back, for thirty days; then nothing of it is left")
    func bin() async throws {
        let desk = try await DocumentDesk()
        let page = desk.document("photo", of: desk.husband)
        try await desk.sit { browser in
            let file = try await desk.add(SampleFiles.jpeg, to: page, browser)
            try await browser.submit(file + "/weg")
            try await browser.follow()
            #expect(browser.page.contains("weggegooid op 24 november 2026"), "\(browser.page)")
            #expect(try await browser.get(file) == .notFound)
            try await browser.get(page)
            try await browser.submit(file + "/terug")
            try await browser.follow()
            #expect(try await browser.get(file) == .ok)
            try await browser.get(page)
            try await browser.submit(file + "/weg")
            try await browser.follow()
            try await DocumentDesk.undo(browser)
            #expect(try await browser.get(file) == .ok)
            try await browser.get(page)
            try await browser.submit(file + "/weg")
            for (days, left) in [(29, 1), (32, 0)] {
                try await desk.tidy(in: days)
                let pieces = try await desk.count("SELECT COUNT(*) FROM document_piece")
                #expect(pieces == left, "after \(days) days")
            }
        }
    }

    @Test("An upload that was undone is gone at the next tidying, and so is what it said of the document")
    func undone() async throws {
        let desk = try await DocumentDesk()
        try await desk.sit { browser in
            let file = try await desk.add(SampleFiles.jpeg, to: desk.document("photo", of: desk.husband), browser)
            try await DocumentDesk.undo(browser)
            #expect(try await browser.get(file) == .notFound)
            #expect(try await desk.states() == [])
            try await desk.tidy(in: 0)
            #expect(try await desk.count("SELECT COUNT(*) FROM document_piece") == 0)
        }
    }

    @Test("Pieces that were swapped, dropped, doubled or changed open nothing", arguments: [
        "UPDATE document_piece SET number = 9 - number WHERE number IN (4, 5)", "DELETE FROM document_piece WHERE number = 6",
        "DELETE FROM document_piece WHERE number = 0", "INSERT INTO document_piece SELECT file, 7, sealed FROM document_piece WHERE number = 6",
        "UPDATE document_piece SET sealed = (SELECT p.sealed FROM document_piece p WHERE p.number = 1) WHERE number = 2",
    ] as [SQL])
    func tampered(_ change: SQL) async throws {
        let desk = try await DocumentDesk()
        try await desk.sit { browser in
            let file = try await desk.add(
                SampleFiles.jpeg(width: 9, height: 9, size: 6 * 16 * 1024), to: desk.document("photo", of: desk.husband), browser)
            try await desk.house.database.write { db in
                if change.text.hasPrefix("UPDATE document_piece SET number") {
                    try db.run("UPDATE document_piece SET number = number + 100 WHERE number IN (4, 5)")
                    try db.run("UPDATE document_piece SET number = 109 - number WHERE number IN (104, 105)")
                } else {
                    try db.run(change)
                }
            }
            #expect(try await browser.get(file) == .serviceUnavailable)
            #expect(browser.page.contains("niet meer te openen") && browser.headers[.contentType]?.hasPrefix("text/html") == true)
        }
    }

    @Test("Once the key is gone it opens nowhere, in no copy of the data that was made before")
    func erased() async throws {
        let desk = try await DocumentDesk()
        try await desk.sit { browser in
            let file = try await desk.add(SampleFiles.jpeg, to: desk.document("photo", of: desk.husband), browser)
            let copy = try await desk.house.database.read { db in
                try db.all("SELECT file, sealed FROM document_piece ORDER BY number") { (file: $0.id(0, of: DocumentFile.self), sealed: $0.blob(1)) }
            }
            let first = try #require(copy.first)
            let before = try await desk.house.vault.open(copy.map(\.sealed), at: .content(of: first.file))
            #expect(before == SampleFiles.jpeg)
            try await desk.house.vault.erase([desk.husband])
            #expect(try await desk.house.vault.open(copy.map(\.sealed), at: .content(of: first.file)) == nil)
            #expect(try await browser.get(file) == .serviceUnavailable)
        }
    }

    @Test("Neither what is in a file nor what it was called can be found in the data")
    func sealed() async throws {
        let desk = try await DocumentDesk()
        try await desk.sit { browser in
            for (number, file) in [SampleFiles.jpeg, SampleFiles.png, SampleFiles.pdf()].enumerated() {
                try await desk.add(file, named: "BESTANDSNAAM-\(number).jpg", to: desk.document("photo", of: desk.husband), browser)
            }
            let (values, tables) = try await desk.house.database.read { db in
                let tables = try db.tables()
                var values: [Data] = []
                for table in tables {
                    try db.scan(table) { rows in
                        for case .text(let text) in rows.joined() { values.append(Data(text.utf8)) }
                        for case .blob(let bytes) in rows.joined() { values.append(Data(bytes)) }
                    }
                }
                return (values, tables.map(\.name))
            }
            #expect(tables.contains("document_piece") && values.contains { $0.range(of: Data("birth".utf8)) != nil } )
            for words in [SampleFiles.marker, "BESTANDSNAAM"] {
                #expect(!values.contains { $0.range(of: Data(words.utf8)) != nil }, "\(words)")
            }
        }
    }
}

extension DocumentDesk {
    /// What the program tidies so many days from now.
    func tidy(in days: Int) async throws {
        let moment = house.clock.now() + .seconds(days * 86_400)
        try await house.database.write { try DocumentFiles.tidy(at: moment, by: house.author, in: $0) }
    }
}
