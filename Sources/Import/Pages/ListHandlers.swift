import Access
import Casework
import Database
import Dates
import Organisation
import Release
import Tables
import Trail
import Web

/// What there is, as a list that leaves the program: that takes two people, and is on record.
struct ListHandlers: Sendable {
    /// A list of a place that he leads.
    private struct Wanted {
        let kind: ImportKind
        let place: ID<Place>
        let title: Phrase
        /// For which a release is asked, whatever form the list has.
        let address: String
    }

    let desk: ImportDesk

    private var workplace: Workplace { desk.workplace }

    func workbook(_ visit: Visit) async throws -> Answer {
        try await list(visit, ".xlsx", XLSX.mediaType) { kind, rows in
            let columns = kind.columns.map { NewColumn($0.label[visit.language], width: 18) }
            return try XLSX.bytes(
                sheet: kind.name[visit.language], columns: columns, rows: rows.map { $0.map { .text($0) } })
        }
    }

    func table(_ visit: Visit) async throws -> Answer {
        try await list(visit, ".csv", "text/csv; charset=utf-8") { kind, rows in
            var csv = CSV(for: .spreadsheet)
            csv.row(kind.columns.map { .text($0.label[visit.language]) })
            for row in rows { csv.row(row.map { .text($0) }) }
            return csv.bytes
        }
    }

    func ask(_ visit: Visit) async throws -> Answer {
        guard let wanted = try await wanted(visit) else { return .notFound }
        return try await ReleaseDesk(workplace).ask(visit, for: wanted.address, wanted.title)
    }

    private func list(
        _ visit: Visit, _ ending: String, _ mediaType: String, _ encode: (ImportKind, [[String]]) throws -> [UInt8]
    ) async throws -> Answer {
        guard let wanted = try await wanted(visit), let list = wanted.kind.list else { return .notFound }
        let question = try await ReleaseDesk(workplace).question(visit, before: wanted.address, wanted.title)
        if let question { return question }
        let (place, today) = (wanted.place, workplace.clock.today)
        let rows = try await workplace.database.read { try list(place, today, $0) }
        let author = try visit.author("release", as: .teamLeader, workplace)
        try await workplace.database.write { db in
            try author.trace("looked", "list", code: "\(wanted.kind.slug) \(place) \(rows.count)", in: db)
        }
        return .document(Document(
            try encode(wanted.kind, rows), mediaType, fileName: "vertrouwelijk-\(wanted.kind.slug)\(ending)"))
    }

    /// - Returns: nothing for a list that there is not, or of a place that he does not lead.
    private func wanted(_ visit: Visit) async throws -> Wanted? {
        guard let kind = desk.kind(visit.place("lijst")), kind.list != nil, let place = ID<Place>(text: visit.place("locatie")),
            try visit.signedIn.standing.has(.teamLeader, at: place)
        else { return nil }
        let found = try await workplace.database.read { db in
            try db.first("SELECT name FROM place WHERE id = $1", place) { $0.text(0) }
        }
        return found.map { name in
            Wanted(
                kind: kind, place: place, title: Phrase(nl: kind.name.nl + ", " + name, en: kind.name.en + ", " + name),
                address: ImportAddresses.list.link(kind.slug, place.description))
        }
    }
}
