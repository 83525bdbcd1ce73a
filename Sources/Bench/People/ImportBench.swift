import Access
import Casework
import Clients
import Database
import Dates
import Foundation
import Import
import Organisation
import Trail
import Web

/// A list of people that is brought in, and taken back.
struct ImportBench {
    private let database: any Database
    private let rows: Int
    private let clock = Clock { Clock.midnight(of: CalendarDate(dayNumber: 20_000)) }

    init(_ database: any Database, rows: Int) {
        self.database = database
        self.rows = rows
    }

    /// Twelve columns, a household for every third, and a fault of three kinds now and then.
    private var list: [UInt8] {
        var names = BenchNames()
        var text = "Naam;Eigen schrift;Geboortedatum;Geslacht;Nationaliteit;Geboorteland;Telefoon;Straat;Postcode;Woonplaats;"
            + "Taal;Gezin\r\n"
        for number in 0..<rows {
            let born = number % 11 == 0 ? "1980" : "\(number % 28 + 1)-\(number % 12 + 1)-\(1950 + number % 60)"
            let phone = number % 13 == 0 ? "6\(12_000_000 + number)" : "06\(12_000_000 + number)"
            let name = number % 101 == 0 ? "" : "\(names.next()) \(number)"
            text += "\(name);;\(born);v;Eritrese;Eritrea;\(phone);"
            text += "Dorpsstraat \(number);2712 AB;Zoetermeer;Arabisch;\(number / 3)\r\n"
        }
        return Array(text.utf8)
    }

    func measure(_ table: inout ResultTable) async throws {
        let (bytes, clock, kind) = (list, clock, Clients.people)
        let leader = ID<Colleague>(Int64(PeopleMaker.leader))
        let start = ContinuousClock.now
        let sheet = try ImportTable(ImportSheet(bytes: bytes), kind)
        let read = (.now - start) / Duration.seconds(1)
        let task = try await database.read { db in
            let standing = try Standing.find(leader, "", at: clock, db)
            return ImportTask(
                place: standing.places(as: .teamLeader).sorted()[0], standing: standing, clock: clock, ids: .live(clock))
        }
        let author = Author(leader, ground: "import", clock: clock, ids: task.ids)
        let trial = try await database.read { try ImportTrial(sheet, kind, task, $0) }
        let tried = (.now - start) / Duration.seconds(1)
        let number = try await database.write { try trial.record(kind, task, by: author, in: $0) }
        let seconds = (.now - start) / Duration.seconds(1)
        table.say("\(trial.new.count) of \(rows) rows brought in, \(trial.leftOut.count) left out, \(trial.known.count) known")
        table.add("  import, reading", read, "s")
        table.add("  import, until the trial", tried, "s")
        table.add("  import, all", seconds, "s", goal: "< 10 s for 100,000", isMet: seconds < 10 * Double(rows) / 100_000)
        let undoing = ContinuousClock.now
        try await ImportTrial.undo(number, kind, at: clock.now(), ids: task.ids, by: author, in: database)
        table.add("  import, taken back", (.now - undoing) / .seconds(1), "s")
        table.add("  import: memory at most, with what was measured before", Machine.memory(of: getpid(), "VmHWM:"), "MB")
    }
}
