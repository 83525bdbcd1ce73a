import Foundation

/// Somebody at a desk with a browser: he asks page after page as the work goes, and looks at each answer before he goes on.
final class BenchClerk {
    /// What he does next, in the order of the work.
    enum Step: String, CaseIterable, Sendable {
        case home = "desk home"
        case search = "search"
        case choose = "choose"
        case form = "form of a conversation"
        case record = "record a conversation"
        case saved = "what was saved"
        case client = "page of a client"
        case work = "my work"
        case figures = "figures of a year"
        case busy = "busy hours"
    }

    /// He helps three and then looks around.
    private static let round: [Step] = {
        let help: [Step] = [.home, .search, .choose, .form, .record, .saved]
        return help + [.client] + help + [.work] + help + [.figures, .busy]
    }()

    private let seat: ClerkSeat
    private let line: Line
    private var place: Int
    private var helped = 0
    private var page = SeenPage([])
    private var location = "/balie"
    /// Where a name found too many, what else he types.
    private var isByNumber = false

    init(_ seat: ClerkSeat, _ host: String) throws {
        self.seat = seat
        line = try Line(host)
        // Each begins somewhere else in the round, at the start of a piece of work.
        let starts = Self.round.indices.filter { ![.search, .choose, .form, .record, .saved, .client].contains(Self.round[$0]) }
        place = starts[seat.number % starts.count]
    }

    private var client: ClerkSeat.Client { seat.clients[helped % seat.clients.count] }

    /// Does one step.
    /// - Returns: what it was, and when the first byte of the answer came.
    func step() throws -> (step: Step, firstByte: ContinuousClock.Instant) {
        let step = Self.round[place % Self.round.count]
        let (path, fields) = try request(step)
        let answer = try line.ask(path, fields, cookie: seat.cookie)
        try check(step, answer)
        page = answer.page
        let isMissing = step == .search && !page.has("value=\"\(client.id)\"")
        guard !isMissing else {
            if isByNumber { throw fault("\(client.name) was not found", page) }
            isByNumber = true
            return (step, answer.firstByte)
        }
        isByNumber = false
        location = answer.location ?? location
        if step == .saved { helped += 1 }
        place += 1
        return (step, answer.firstByte)
    }

    private func request(_ step: Step) throws -> (path: String, fields: [(String, String)]?) {
        switch step {
        case .home: ("/balie", nil)
        case .search: ("/balie", try unseen("/balie") + [("zoek", isByNumber ? client.id : client.name)])
        case .choose: ("/balie/client", try unseen("/balie/client").filter { $0.0 != "client" } + [("client", client.id)])
        case .form, .saved: (location, nil)
        case .record: ("/balie/" + client.id, try unseen("/balie/" + client.id) + [
            ("onderwerp", "money"), ("datum", page.text(after: "name=\"datum\" type=\"date\" value=\"", before: "\"") ?? ""),
            ("tijd", "10:30"), ("hoe", "walk-in"), ("uitkomst", "answered"),
        ])
        case .client: ("/clienten/" + seat.clients[0].id, nil)
        case .work: ("/mijn-werk", nil)
        case .figures: ("/werk/spreekuur?gemeente=" + seat.town, nil)
        case .busy: ("/spreekuur/drukte/" + seat.place, nil)
        }
    }

    private func unseen(_ address: String) throws -> [(String, String)] {
        guard let fields = page.unseen(address) else { throw fault("no form to \(address)") }
        return fields
    }

    /// An error page is quick, and measuring it proves nothing.
    private func check(_ step: Step, _ answer: Line.Answer) throws {
        let isSent = [.choose, .record].contains(step)
        guard answer.status == (isSent ? 303 : 200) else { throw fault("\(step.rawValue): \(answer.status)", answer.page) }
        if step == .saved, !answer.page.has("Bewaard") { throw fault("nothing was saved", answer.page) }
    }

    private func fault(_ what: String, _ page: SeenPage? = nil) -> RawSQLite.Fault {
        let seen = page.flatMap { $0.text(after: "<main", before: "</main>") } ?? ""
        return RawSQLite.Fault(message: what + " " + String(seen.prefix(400)))
    }
}
