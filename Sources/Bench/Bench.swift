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
    @Flag(help: "Leave the file, and use it as it is when it is there.")
    var keep = false

    func run() async throws {
        let path = file ?? FileManager.default.temporaryDirectory.appending(path: "wegwijs-bench-\(getpid()).db").path
        let country = Country(people: people, contacts: contacts, municipalities: municipalities, years: years)
        defer {
            if !keep { for ending in ["", "-wal", "-shm", ".lock"] { unlink(path + ending) } }
        }
        if !(keep && FileManager.default.fileExists(atPath: path)) { try await CountryMaker(country, path).make() }
        var table = ResultTable()
        table.say("\(people) people, \(contacts) contacts, \(municipalities) municipalities, \(years) years: "
            + "\(Machine.fileSize(path) / 1_000_000) MB")
        try await CountingBench(path, country).measure(&table)
        try WebBench(path, country).measure(&table)
        table.print()
        if table.hasMismatch { throw ExitCode.failure }
    }
}
