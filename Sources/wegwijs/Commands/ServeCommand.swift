import Access
import ArgumentParser
import Casework
import Configuration
import Database
import Foundation
import Hummingbird
import Logging
import NIOCore
import SignIn
import Trail
import Vault
import Web

struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Serve the pages to browsers.",
        discussion: """
            Listens to this machine only, unless it has a certificate or a proxy before it that does TLS. The port may also be set
            by WEGWIJS_PORT. While nobody has an account yet, the terminal shows a code with which the first administrator makes
            one. Every minute what is new in the log is signed: with the key beside the data file (made when it is not there), or
            with that in the file that WEGWIJS_LOG_KEY names.

            What is dangerous about a client is sealed with a key of his own. The keys lie in a vault beside the data file,
            wrapped by a master key (both made when they are not there). Copy the vault apart from the data, keep its copies for
            a month at most, and keep the master key out of both: then who is erased is gone from old copies too.

            EXAMPLES:
              wegwijs serve --database practice.db --port 8080
              wegwijs serve --database team.db --listen 0.0.0.0 --port 443 --host-name wegwijs.example \
                --tls-certificate chain.pem --tls-key key.pem
            """)

    @OptionGroup var database: DatabaseOption

    @Option(help: "The port to listen to; 0 takes a free one.")
    var port: Int?

    @Option(name: .customLong("idle-minutes"), help: "After so long without use a screen is locked.")
    var idleMinutes = 10

    @Option(name: .customLong("leaked-passwords"), help: ArgumentHelp(
        "Sorted SHA-1 hashes of leaked passwords, which nobody may choose.", valueName: "file"))
    var leaked: String?

    @OptionGroup(title: "Vault") var vault: VaultOption

    @OptionGroup(title: "Door") var door: DoorArguments

    @Option(name: .customLong("reports-from"), help: ArgumentHelp(
        "A replica of the same database, from which the reports are read.", valueName: "place"))
    var replica: String?

    func run() async throws {
        try await guarded {
            let certificate = try door.proof()
            let room = HashingRoom(breaches: try breaches())
            let opened = try await database.toWrite()
            let counted = try await openReplica()
            let log = Self.log()
            let vault = try await vault.open(beside: database.place())
            if vault == nil { Terminal.say(CommandTexts.noVault) }
            let workplace = Workplace(database: opened, clock: .live, ids: .live(.live), vault: vault)
            guard (1...720).contains(idleMinutes) else { throw Refusal(.badInput, CommandTexts.noSuchIdleTime) }
            let website = try await Program.website(
                workplace, reportsFrom: counted ?? opened, terms: SessionTerms(idle: .seconds(idleMinutes * 60)),
                room: room, log: log)
            if let code = try await Program.firstSlip(workplace) { Terminal.say(CommandTexts.firstSlip.with(["code": code])) }
            let sealing = try database.logKeyPath().map { Sealing(opened, try LogKey.open($0), clock: .live) }
            if sealing == nil { Terminal.say(AuditTexts.notSealed) }
            try await serve(website, certificate, Chores(opened, sealing, vault, log: log), log)
            try await counted?.close()
            try await vault?.close()
            try await opened.close()
        }
    }

    private func breaches() throws -> BreachList? {
        guard let leaked else { return nil }
        let list = BreachList(path: leaked)
        guard list.isReadable else { throw Refusal(.badInput, CommandTexts.noSuchList) }
        return list
    }

    private func openReplica() async throws -> (any Database)? {
        guard let replica else { return nil }
        let opened = try await DataPlace(replica).openToRead(preferringReplica: true)
        try await Program.migrator.requireCurrent(opened)
        return opened
    }

    private func serve(_ website: Website, _ certificate: Certificate?, _ chores: Chores, _ log: Logger) async throws {
        let wanted = port ?? ConfigReader(provider: EnvironmentVariablesProvider()).int(forKey: "wegwijs.port", default: 8080)
        guard (0...65535).contains(wanted) else { throw Refusal(.badInput, CommandTexts.noSuchPort) }
        // Half of them are for the data, and for the moment between coming in and being shown out.
        let options = door.options(connections: OpenFiles.raise() / 2)
        let server = try certificate?.before(.door(options)) ?? .door(options)
        let scheme = certificate == nil ? "http" : "https"
        let application = Application(
            router: website.router(options), server: server,
            configuration: .init(address: .hostname(door.listen, port: wanted), serverName: nil, backlog: 1024),
            services: [chores],
            onServerRunning: { channel in
                let bound = channel.localAddress?.port ?? wanted
                let ready = CommandTexts.serving.with(["address": "\(scheme)://\(door.shownHost):\(bound)/"])
                try? Terminal.answer(ready[Terminal.language] + "\n")
            },
            logger: log)
        do {
            try await application.runService()
        } catch let error as IOError where error.errnoCode == EADDRINUSE {
            throw Refusal(.unavailable, CommandTexts.portTaken.with(["port": String(wanted)]))
        }
    }

    /// Only what went wrong, by reference and kind: no address, no name, no header.
    private static func log() -> Logger {
        var log = Logger(label: "wegwijs") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = .warning
        return log
    }
}
