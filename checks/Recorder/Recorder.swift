import ArgumentParser
import Casework
import Database
import Foundation
import FrontDesk
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Support

/// A front desk without pages, for the checks of durability: records one conversation per request through the same deed,
/// engine and server as the program, and says "stored" exactly when the program would.
@main
struct Recorder: AsyncParsableCommand {
    @Option(help: "Where the data are, as for wegwijs.")
    var database: String

    @Option(help: "The port to listen to; 0 takes a free one.")
    var port = 0

    @Flag(help: "Serve nothing: print the file numbers of all conversations, and fail when anything is stored by halves.")
    var verify = false

    @Flag(help: "A planted fault: say \"stored\" before it is. A check that does not find this finds nothing.")
    var answerEarly = false

    func run() async throws {
        let opened = try await DataPlace(database).open()
        let desk = try await Desk(opened)
        if verify {
            for id in try await desk.recorded() { print(id) }
            let faults = try await desk.faults()
            for fault in faults { print("FAULT", fault) }
            try await opened.close()
            if !faults.isEmpty { throw ExitCode(65) }
        } else {
            try await serve(desk)
            try await opened.close()
        }
    }

    private func serve(_ desk: Desk) async throws {
        var log = Logger(label: "recorder") { StreamLogHandler.standardError(label: $0) }
        log.logLevel = .warning
        let application = Application(
            router: Self.router(desk, answerEarly: answerEarly),
            configuration: .init(address: .hostname("127.0.0.1", port: port), serverName: nil),
            onServerRunning: { channel in
                let ready = "ready http://127.0.0.1:\(channel.localAddress?.port ?? 0)\n"
                FileHandle.standardOutput.write(Data(ready.utf8))
            },
            logger: log)
        try await application.runService()
    }

    /// `PUT /contacts/7` answers 201 when it is stored, 507 when the disk is full and 503 when it could not be stored now,
    /// with the sentence that a reader would see. `GET /contacts` lists what is stored.
    private static func router(_ desk: Desk, answerEarly: Bool) -> Router<BasicRequestContext> {
        let router = Router()
        router.put("contacts/:id") { _, context in
            guard let id = context.parameters.get("id", as: Int64.self) else { throw HTTPError(.badRequest) }
            return try await answering(.created) {
                if answerEarly { Task { try await desk.record(id) } } else { try await desk.record(id) }
                return "\(id)\n"
            }
        }
        router.get("contacts") { _, _ in
            try await answering(.ok) { try await desk.recorded().map { "\($0)\n" }.joined() }
        }
        return router
    }

    private static func answering(_ status: HTTPResponse.Status, _ body: () async throws -> String) async throws -> Response {
        do {
            return Response(status: status, body: .init(byteBuffer: ByteBuffer(string: try await body())))
        } catch let refusal as Refusal {
            let status: HTTPResponse.Status = refusal == .diskFull ? .init(code: 507) : .serviceUnavailable
            return Response(status: status, body: .init(byteBuffer: ByteBuffer(string: refusal.sentence.en + "\n")))
        } catch {
            // No check expects this; its kind and code tell where to look.
            let words = "\(error)\n"
            try? FileHandle.standardError.write(contentsOf: Data(words.utf8))
            return Response(status: .internalServerError, body: .init(byteBuffer: ByteBuffer(string: words)))
        }
    }
}
