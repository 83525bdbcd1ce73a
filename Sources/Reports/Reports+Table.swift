import Casework
import Dates
import Release
import Web

/// The list behind a figure, as a file: a line for each member leaves the program, and that takes two people.
extension Reports {
    func listTable(_ visit: Visit) async throws -> Answer {
        let (address, title) = try await table(visit)
        if let question = try await ReleaseDesk(workplace).question(visit, before: address, title) { return question }
        let (figure, members) = try await read(visit, Reach.ofLists) { area, db in
            let figure = try book.figure(visit.place("cijfer"))
            return (figure, try Members.list(of: figure, in: area, during: .year(try year(visit)), most: .max, db))
        }
        try await noteLook(visit)
        return .document(Document(
            ReportCSV.encode(members, of: figure, visit.language), "text/csv; charset=utf-8",
            fileName: "vertrouwelijk-\(figure.id)-\(visit.place("gemeente"))-\(visit.place("jaar")).csv"))
    }

    func askForTable(_ visit: Visit) async throws -> Answer {
        let (address, title) = try await table(visit)
        return try await ReleaseDesk(workplace).ask(visit, for: address, title)
    }

    /// Which table is asked for, and what it is called.
    /// - Throws: the refusal of a list that is not there for who asks.
    private func table(_ visit: Visit) async throws -> (address: String, title: Phrase) {
        try await read(visit, Reach.ofLists) { area, _ in
            let (figure, year) = (try book.figure(visit.place("cijfer")), String(try year(visit)))
            return (
                ReportAddresses.listTable.link(figure.id, area.code, year),
                Phrase(
                    nl: "\(figure.label.nl), \(area.name.nl), \(year)", en: "\(figure.label.en), \(area.name.en), \(year)"))
        }
    }
}
