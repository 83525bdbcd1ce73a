import Casework
import Dates
import Release
import Tables
import Web

/// The list behind a figure, as a file: a line for each member leaves the program, and that takes two people.
extension Reports {
    func listTable(_ visit: Visit) async throws -> Answer {
        try await list(visit, ".csv", "text/csv; charset=utf-8") { ReportCSV.encode($0, of: $1, visit.language) }
    }

    /// The same list as a workbook: a release is for what stands in it, whatever form it has.
    func listWorkbook(_ visit: Visit) async throws -> Answer {
        try await list(visit, ".xlsx", XLSX.mediaType) { try ReportWorkbook.encode($0, of: $1, visit.language) }
    }

    private func list(
        _ visit: Visit, _ ending: String, _ mediaType: String, _ encode: ([Member], Figure) throws -> [UInt8]
    ) async throws -> Answer {
        let (address, title) = try await table(visit)
        if let question = try await ReleaseDesk(workplace).question(visit, before: address, title) { return question }
        let (figure, members) = try await read(visit, Reach.ofLists) { area, db in
            let figure = try book.figure(visit.place("cijfer"))
            return (figure, try Members.list(of: figure, in: area, during: .year(try year(visit)), most: .max, db))
        }
        try await noteLook(visit)
        return .document(Document(
            try encode(members, figure), mediaType,
            fileName: "vertrouwelijk-\(figure.id)-\(visit.place("gemeente"))-\(visit.place("jaar"))\(ending)"))
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
