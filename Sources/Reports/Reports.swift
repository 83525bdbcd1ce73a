package import Access
package import Casework
package import Database
import Dates
import HTML
import Organisation
import Release
import Trail
package import Web

/// The reports as pages: the table of their addresses.
package struct Reports: Sendable {
    let book: FigureBook
    let workplace: Workplace
    /// The data themselves, or a replica of them.
    let counted: any Database
    /// Where somebody begins whose work is elsewhere now; nothing for who begins here.
    private let home: @Sendable (Standing) -> String?
    /// What else tells how the work goes, for who works at a place.
    private let beside: [MenuItem]

    /// - Parameter counted: where is read what is counted; the looks at lists are written where the work is.
    /// - Parameter beside: pages of the work itself that are found from the figures.
    /// - Parameter home: where somebody begins; here when it gives nothing.
    package init(
        _ book: FigureBook, _ workplace: Workplace, countedIn counted: (any Database)? = nil,
        beside: [MenuItem] = [], home: @escaping @Sendable (Standing) -> String? = { _ in nil }
    ) {
        self.beside = beside
        self.home = home
        self.book = book
        self.workplace = workplace
        self.counted = counted ?? workplace.database
    }

    /// The line that stands on every page of practice data.
    package static let practiceBanner = ReportTexts.practice

    /// The report as one file that needs no server.
    package static func standalone(_ report: Report, isPractice: Bool, _ language: Language) -> [UInt8] {
        let frame = Frame(banner: isPractice ? practiceBanner : nil, style: .inside)
        return frame.draw(ReportPage(report, isOnline: false, hasLists: false), language, at: "/").bytes
    }

    package static let menu = [MenuItem(ReportTexts.figures, ReportAddresses.start.link())]

    package var routes: [Route] {
        let readers: Route.Who = .roles([.volunteer, .legalWorker, .teamLeader, .municipality])
        // A list has a line for every member: a client's file number with what is known of him.
        let leaders: Route.Who = .roles([.teamLeader])
        return [
            Route(.get, ReportAddresses.home, .colleague, begin),
            Route(.get, ReportAddresses.start, readers, start),
            Route(.get, ReportAddresses.latest, readers, latest),
            Route(.get, ReportAddresses.report, readers, report),
            Route(.get, ReportAddresses.reportData, readers, reportData),
            Route(.get, ReportAddresses.reportTable, readers, reportTable),
            Route(.get, ReportAddresses.list, leaders, list),
            Route(.get, ReportAddresses.division, leaders, division),
            Route(.get, ReportAddresses.listTable, leaders, proof: .fresh, listTable),
            Route(.get, ReportAddresses.listWorkbook, leaders, proof: .fresh, listWorkbook),
            Route(.post, ReportAddresses.listTable, leaders, proof: .fresh, askForTable),
            Route(.get, .work, readers, work),
        ]
    }

    private func begin(_ visit: Visit) async throws -> Answer {
        if let home = home(try visit.signedIn.standing) { return .redirect(home) }
        return try await start(visit)
    }

    private func start(_ visit: Visit) async throws -> Answer {
        let standing = try visit.signedIn.standing
        return .page(start(try await counted.read { try Reach.ofReports(standing, $0) }, standing))
    }

    private func start(_ reach: Reach, _ standing: Standing) -> StartPage {
        StartPage(
            municipalities: reach.municipalities, hasAll: reach.isWhole,
            work: book.work.map { MenuItem($0.name, Address.work.link($0.slug)) }
                + (standing.places.isEmpty ? [] : beside))
    }

    /// The last whole year over which there is something to tell; the one that runs when there is no other.
    private func latest(_ visit: Visit) async throws -> Answer {
        let years = try await read(visit, Reach.ofReports) { area, db in (area, try self.years(area, db)) }
        let running = workplace.clock.today.year
        guard let year = years.1.first(where: { $0 < running }) ?? years.1.first else {
            throw Refusal.nothingRecorded(years.0, year: running)
        }
        return .redirect(ReportAddresses.report.link(years.0.code, String(year)))
    }

    private func report(_ visit: Visit) async throws -> Answer {
        let report = try await made(visit)
        let standing = try visit.signedIn.standing
        let (years, lists) = try await counted.read { db in
            (try self.years(report.area, db), try Reach.ofLists(standing, db))
        }
        return .page(ReportPage(report, years: years, isOnline: true, hasLists: lists.covers(report.area)))
    }

    private func reportData(_ visit: Visit) async throws -> Answer {
        let report = try await made(visit)
        return .document(Document(
            try ReportJSON.encode(report, visit.language), "application/json", fileName: name(report, "json")))
    }

    private func reportTable(_ visit: Visit) async throws -> Answer {
        let report = try await made(visit)
        return .document(Document(
            ReportCSV.encode(report, visit.language), "text/csv; charset=utf-8", fileName: name(report, "csv")))
    }

    func made(_ visit: Visit) async throws -> Report {
        let (area, year) = try await read(visit, Reach.ofReports) { area, _ in (area, try self.year(visit)) }
        return try await ReportMaker(book).make(area, year: year, in: counted)
    }

    private func name(_ report: Report, _ ending: String) -> String {
        "jaarverslag-\(report.year)-\(report.area.code).\(ending)"
    }

    /// A list tells of clients: that it was looked at is on record before anybody sees it.
    func noteLook(_ visit: Visit) async throws {
        let author = try visit.author("figure", as: .teamLeader, workplace)
        let code = ["cijfer", "gemeente", "jaar"].map(visit.place).joined(separator: " ")
        try await workplace.database.write { try author.trace("looked", "list", code: code, in: $0) }
    }

    /// The figures of one kind of work; without a choice for the first municipality, over the newest year.
    private func work(_ visit: Visit) async throws -> Answer {
        let standing = try visit.signedIn.standing
        return try await counted.read { db in
            let kind = try book.work(visit.place("soort"))
            let reach = try Reach.ofReports(standing, db)
            let start = Answer.page(self.start(reach, standing))
            guard let first = reach.municipalities.first else { return start }
            let area = try visit.query["gemeente"].map { try reach.area($0) } ?? .municipality(first)
            let years = try self.years(area, db)
            guard let newest = years.first else { return start }
            let year = visit.number("jaar", default: newest, in: 1...9999)
            let report = try ReportMaker(book, recipe: Recipe.of(kind)).fill(area, year: year, db)
            let hasLists = try Reach.ofLists(standing, db).covers(area)
            return .page(WorkPage(work: kind.name, report: report, years: years, hasLists: hasLists) { other in
                Address.work.link(kind.slug, query: [("gemeente", area.code), ("jaar", String(other))])
            })
        }
    }
}

extension Reports {
    func read<T: Sendable>(
        _ visit: Visit, _ reach: @escaping @Sendable (Standing, any Reading) throws -> Reach,
        _ body: @escaping @Sendable (Area, any Reading) throws -> T
    ) async throws -> T {
        let standing = try visit.signedIn.standing
        return try await counted.read { db in
            try body(try reach(standing, db).area(visit.place("gemeente")), db)
        }
    }

    func year(_ visit: Visit) throws -> Int {
        guard let year = Int(visit.place("jaar")), (1...9998).contains(year) else { throw Refusal.noSuchYear }
        return year
    }

    private func years(_ area: Area, _ db: any Reading) throws -> [Int] {
        try YearsOnRecord.find(book.all.filter { $0.counted == .during }, in: area, before: workplace.clock, db)
    }
}

extension Refusal {
    package static let noSuchYear = Refusal(.badInput, Phrase(
        nl: "Dit is geen jaar. Schrijf het jaar met 4 cijfers. Bijvoorbeeld 2017.",
        en: "This is not a year. Write the year with 4 digits. For example 2017."))
}
