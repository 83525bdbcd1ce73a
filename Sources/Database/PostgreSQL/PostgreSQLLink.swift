import Casework
import CPQ
import Foundation

/// One connection to a server, for one thread at a time. In libpq's pipeline mode: all that is known to be asked goes out
/// at once, and the answers come back in one journey.
final class PostgreSQLLink {
    /// One thing to ask.
    enum Step {
        /// Our own words, such as BEGIN; never holds a value.
        case words(String)
        /// The same, for words that are said over and over: the server reads them once. Prepared under their own name.
        case fixed(SQL)
        case statement(SQL, [SQLValue])
    }

    let connection: OpaquePointer
    let warnings = Warnings()
    private let patience: Duration
    private var prepared: [SQL: String] = [:]
    private var named = 0
    /// How many journeys went out whose answers nobody has read yet.
    private var owed = 0

    /// - Throws: ``ServerFault``, by which the caller knows whether trying again makes sense; a `Refusal` for a server that
    ///   is too old.
    init(_ address: PostgreSQLAddress, _ purpose: PostgreSQLAddress.Purpose) throws {
        connection = try Dialling.connect(address.completed(for: purpose), hosts: address.hosts)
        patience = purpose == .load ? .seconds(86_400) : .seconds(35)
        guard PQserverVersion(connection) >= Self.oldestVersion else { throw Refusal.serverTooOld }
        warnings.listen(to: connection)
        PQenterPipelineMode(connection)
        // So that a long list of questions does not wait for the server while the server waits for us.
        PQsetnonblocking(connection, 1)
    }

    deinit {
        PQfinish(connection)
    }

    /// As libpq writes versions: 15.0.
    private static let oldestVersion: Int32 = 150_000

    /// A limit that no program reaches with statements that are written out; beyond it the server's memory would grow.
    private static let mostPrepared = 1000

    /// The server's number of the type TEXT.
    private static let text: Oid = 25

    var isUsable: Bool {
        PQstatus(connection) == CONNECTION_OK
    }

    var isInTransaction: Bool {
        PQtransactionStatus(connection) != PQTRANS_IDLE
    }

    /// By which the connection can be found among those of the server.
    var name: String {
        PQparameterStatus(connection, "application_name").map { String(cString: $0) } ?? ""
    }

    /// Asks everything in one journey and gives the answers in order.
    /// - Throws: the fault of the first step that failed; those after it were not done.
    func ask(_ steps: [Step]) throws -> [PostgreSQLAnswer] {
        let new = try steps.map(send)
        try sync()
        try settle()
        return try sift(collect(), new)
    }

    /// Sends words whose answer matters to nobody, and does not wait for it.
    func tell(_ step: Step) throws {
        _ = try send(step)
        try sync()
        owed += 1
    }

    /// Reads the answers that nobody waited for.
    private func settle() throws {
        while owed > 0 {
            _ = try collect()
            owed -= 1
        }
    }

    private func sync() throws {
        guard PQpipelineSync(connection) == 1 else { throw ServerFault.lost }
    }

    /// Sends one step. Gives its statement when that is prepared with it, and was not before.
    private func send(_ step: Step) throws -> SQL? {
        switch step {
        case .words(let words):
            guard PQsendQueryParams(connection, words, 0, nil, nil, nil, nil, 0) == 1 else { throw ServerFault.lost }
            return nil
        case .fixed(let words): return try send(words, [], as: words.text)
        case .statement(let sql, let values): return try send(sql, values)
        }
    }

    private func send(_ sql: SQL, _ values: [SQLValue], as ownName: String? = nil) throws -> SQL? {
        let parameters = try PostgreSQLParameters(values)
        let known = prepared[sql]
        let name = try known ?? prepare(sql, values.count, as: ownName)
        let isSent = parameters.lent { count, values, lengths, formats in
            PQsendQueryPrepared(connection, name, count, values, lengths, formats, 0)
        }
        guard isSent == 1 else { throw ServerFault.lost }
        return known == nil ? sql : nil
    }

    private func prepare(_ sql: SQL, _ count: Int, as ownName: String?) throws -> String {
        named += 1
        let name = ownName ?? "s\(named)"
        // The server finds out what each value is from where it stands; one that stands nowhere is called text.
        let types = PostgreSQLDialect.unmentioned(sql, of: count).map { $0 ? Self.text : 0 }
        let text = PostgreSQLDialect.statement(sql)
        guard PQsendPrepare(connection, name, text, Int32(count), types) == 1 else { throw ServerFault.lost }
        prepared[sql] = name
        return name
    }

    /// The answers up to the end of one journey.
    private func collect() throws -> [PostgreSQLAnswer] {
        var answers: [PostgreSQLAnswer] = []
        while true {
            guard let answer = try next() else { throw answers.compactMap(\.fault).first?.whenLost ?? .lost }
            if answer.isSync { return answers }
            answers.append(answer)
            // Each answer is followed by an empty one; where it is not, the connection broke.
            if let extra = try next() { throw extra.fault?.whenLost ?? .lost }
        }
    }

    func next() throws -> PostgreSQLAnswer? {
        try Waiting.untilReady(connection, patience)
        return PQgetResult(connection).map(PostgreSQLAnswer.init)
    }

    /// Takes the answers about preparing out, and remembers only what really is prepared.
    private func sift(_ answers: [PostgreSQLAnswer], _ new: [SQL?]) throws -> [PostgreSQLAnswer] {
        var rest = answers[...]
        var (wanted, fault): ([PostgreSQLAnswer], ServerFault?) = ([], nil)
        for sql in new {
            if let sql, let preparing = rest.popFirst()?.fault {
                prepared[sql] = nil
                fault = fault ?? preparing
            }
            guard let answer = rest.popFirst() else { throw fault?.whenLost ?? .lost }
            fault = fault ?? answer.fault
            wanted.append(answer)
        }
        if let fault { throw isUsable ? fault : fault.whenLost }
        if prepared.count > Self.mostPrepared { try forget() }
        return wanted
    }

    private func forget() throws {
        prepared = [:]
        try tell(.words("DEALLOCATE ALL"))
    }
}
