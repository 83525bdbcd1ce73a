import Access
import Casework
import Clients
import Database
import HTTPTypes
import Hummingbird
import Organisation
import Testing
import Trail
import Web

/// Finding a client while his name is still being typed.
@Suite("Typing")
struct TypingTests {
    private func trace(_ desks: TwoDesks) async throws -> [String] {
        try await desks.database.read { db in
            try db.all("SELECT code FROM trace WHERE deed = 'searched' AND noun = 'card' ORDER BY id") { $0.text(0) }
        }
    }

    @Test("Who is still typing gets the list and not the page around it, says how many there are, and leaves a line for what was shown")
    func list() async throws {
        let desks = try await TwoDesks()
        try await desks.visit(as: try await desks.colleague(desks.here)) { browser in
            try await browser.get("/clienten")
            #expect(browser.page.contains("data-zoek=\"zoek\"") && browser.page.contains("role=\"status\""))
            let seals = try browser.unseen("/clienten")
            for (words, isFound) in [("ama", true), ("amal", true), ("nour", false)] {
                let fields = ["zoek": words, "lijst": "ja"].merging(seals) { $1 }
                #expect(try await browser.post("/clienten", fields) == .ok, "the same form may be sent again and again")
                #expect(browser.page.hasPrefix("<h2 data-aantal=") && !browser.page.contains("<form"))
                #expect(browser.page.contains("/clienten/\(desks.client)") == isFound)
                #expect(browser.page.contains("data-aantal=\"1 cliënt gevonden.\"") == isFound)
                #expect(!browser.page.contains("\(desks.stranger)"), "nobody of another place")
                #expect(browser.headers[.cacheControl] == "no-store")
            }
        }
        #expect(try await trace(desks) == ["1", "1", "0"])
    }

    @Test("Without a script the whole page comes, with the same people")
    func whole() async throws {
        let desks = try await TwoDesks()
        try await desks.visit(as: try await desks.colleague(desks.here)) { browser in
            try await browser.get("/clienten")
            try await browser.submit("/clienten", ["zoek": "ama"])
            #expect(browser.page.hasPrefix("<!DOCTYPE html>") && browser.page.contains("/clienten/\(desks.client)"))
        }
    }

    @Test("Who searches more often in an hour than anybody types is stopped, and told so")
    func budget() async throws {
        let desks = try await TwoDesks()
        let colleague = try await desks.colleague(desks.here)
        try await desks.visit(as: colleague) { browser in
            try await browser.get("/clienten")
            let fields = ["zoek": "ama", "lijst": "ja"].merging(try browser.unseen("/clienten")) { $1 }
            for _ in 0..<300 { #expect(try await browser.post("/clienten", fields) == .ok) }
            #expect(try await browser.post("/clienten", fields) == .conflict)
            #expect(browser.page.contains("zo vaak gezocht"))
        }
    }
}
