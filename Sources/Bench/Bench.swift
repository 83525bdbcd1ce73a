import ArgumentParser
import Casework
import Database
import Foundation
import Reports

/// Makes a country and measures the program on it, in one run, against raw SQLite on the same file.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Make national data and measure: ratios, in one run, on one machine.",
        discussion: """
            EXAMPLES:
              Bench --people 2000 --contacts 20000 --municipalities 20
              Bench --people 1000000 --contacts 10000000 --municipalities 340 --file /var/tmp/country.db --keep
            """)

    @Option var people = 10_000
    @Option var contacts = 100_000
    @Option var municipalities = 40
    @Option(help: "Years of data, up to and including 2017.")
    var years = 10
    @Option(help: "Where the data go; a temporary file when left out.")
    var file: String?
    @Option(help: "An empty database on a server, postgres://…, to be filled and measured too.")
    var server: String?
    @Option(help: "Clients that are searched and looked through for doubles.")
    var clients = 20_000
    @Option(help: "An empty database on a server, to search the same clients there.")
    var clientsServer: String?
    @Option(help: "Rows of the list of people that is brought in and taken back.")
    var listed = 100_000
    @Flag(help: "Measure only searching clients and looking for doubles.")
    var clientsOnly = false
    @Option(help: "Clients of the desks that are asked as on a busy day.")
    var deskClients = 2_000
    @Option(help: "Conversations with them.")
    var deskContacts = 20_000
    @Option(help: "An empty database on a server, to ask the same desks there.")
    var deskServer: String?
    @Flag(help: "Measure only the desks, for longer, and the highest rate that they hold.")
    var desksOnly = false
    @Option(help: "Households that wait, and as many dwellings that are free.")
    var waiting = 1_000
    @Flag(help: "Measure only the proposals of housing.")
    var housingOnly = false
    @Option(help: "Procedures that are open, each with about ten terms.")
    var dossiers = 10_000
    @Option(help: "An empty database on a server, to ask the same procedures there.")
    var legalServer: String?
    @Flag(help: "Measure only the terms of legal guidance.")
    var legalOnly = false
    @Option(help: "Lines in the log that is signed and verified.")
    var log = 1_000_000
    @Flag(help: "Leave the file, and use it as it is when it is there.")
    var keep = false

    func validate() throws {
        guard people > 0, contacts > 0, (1...9999).contains(municipalities), log > 0, (3...50).contains(years) else {
            throw ValidationError("People, contacts and log from 1, municipalities from 1 to 9999, years from 3 to 50.")
        }
    }

    func run() async throws {
        guard try await !measureAlone() else { return }
        let path = try chosenFile()
        let country = Country(people: people, contacts: contacts, municipalities: municipalities, years: years)
        defer {
            if !keep { for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) } }
        }
        let isNew = !FileManager.default.fileExists(atPath: path)
        if isNew { try await CountryMaker(country, path).make() }
        var table = ResultTable()
        table.say("\(people) people, \(contacts) contacts, \(municipalities) municipalities, \(years) years: "
            + "\(Machine.fileSize(path) / 1_000_000) MB")
        let before = Machine.Use.now
        try await CountingBench(path, country).measure(&table)
        // What the making took stays with the process, so only a run on a kept file tells what counting takes.
        if isNew {
            table.add("Bench: memory at most, while making the country", Machine.memory(of: getpid(), "VmHWM:"), "MB")
        } else {
            table.add("Bench: memory after counting, without the mapped file", Machine.memory(of: getpid(), "RssAnon:"), "MB")
        }
        try await WebBench(path, country).measure(&table)
        try await AuditBench(lines: log).measure(&table)
        NamesBench().measure(&table)
        try await measureClients(&table)
        try TablesBench().measure(&table)
        try await HousingBench(count: waiting).measure(&table)
        try await LegalBench(dossiers: dossiers).measure(legalServer, &table)
        try await measureDesks(&table)
        if let server { try await measure(server, path, country, &table) }
        let use = Machine.Use.now.since(before)
        table.say("\(Machine.cores) cores, of which others used \(use.others) % and we \(use.ours) % while measuring")
        if table.hasMismatch { throw ExitCode.failure }
    }

    /// Whether only one part was asked for, which then was measured.
    private func measureAlone() async throws -> Bool {
        var table = ResultTable()
        if clientsOnly {
            try await measureClients(&table)
        } else if desksOnly {
            try await measureDesks(&table)
        } else if housingOnly {
            try await HousingBench(count: waiting).measure(&table)
        } else if legalOnly {
            try await LegalBench(dossiers: dossiers).measure(legalServer, &table)
        } else {
            return false
        }
        return true
    }

    private func measureDesks(_ table: inout ResultTable) async throws {
        let bench = DeskBench(clients: deskClients, contacts: deskContacts, seconds: desksOnly ? 60 : 5, isFull: desksOnly)
        try await bench.measure(deskServer, &table)
        if desksOnly && table.hasMismatch { throw ExitCode.failure }
    }

    private func measureClients(_ table: inout ResultTable) async throws {
        let path = FileManager.default.temporaryDirectory.appending(path: "wegwijs-clients-\(getpid()).db").path
        defer { for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) } }
        let start = ContinuousClock.now
        try await PeopleMaker(people: clients, path: path).make()
        table.add("\(clients) clients made, \(Machine.fileSize(path) / 1_000_000) MB", (.now - start) / .seconds(1), "s")
        let file = try SQLiteDatabase.open(path)
        try await PeopleBench(file, "SQLite", people: clients).measure(&table)
        try await ImportBench(file, rows: listed).measure(&table)
        if let clientsServer {
            let server = try await DriverBench.open(clientsServer)
            _ = try await Copying(Everything.migrator).run(from: file, to: server, clock: .live) { _ in }
            try await server.write { try $0.define("ANALYZE") }
            if clients > 100_000 { try await DriverBench.settle(server) }
            try await PeopleBench(server, "PostgreSQL", people: clients).measure(&table)
            await server.close()
        }
        try file.close()
    }

    private func measure(_ address: String, _ path: String, _ country: Country, _ table: inout ResultTable) async throws {
        let database = try await DriverBench.open(address)
        try await EngineBench(path, database, country).measure(&table)
        try await DriverBench(address, database).measure(&table)
        await database.close()
        try await ServersBench(address, country).measure(&table)
    }

    /// - Throws: when there is a file already that we were not told to keep: it may be someone's work, and ours is removed.
    private func chosenFile() throws -> String {
        let path = file ?? FileManager.default.temporaryDirectory.appending(path: "wegwijs-bench-\(getpid()).db").path
        guard keep || !FileManager.default.fileExists(atPath: path) else {
            throw ValidationError("\(path) is there already. Choose another --file, or --keep to measure on it as it is.")
        }
        return path
    }
}
