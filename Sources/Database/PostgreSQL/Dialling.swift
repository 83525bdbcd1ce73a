import Casework
import CPQ
import Foundation

/// Makes a connection, trying every host in turn, and never longer than its time-out.
enum Dialling {
    static func connect(_ settings: [String: String], hosts: Int) throws -> OpaquePointer {
        let words = settings.sorted { $0.key < $1.key }
        var (keys, values) = (words.map { strdup($0.key) }, words.map { strdup($0.value) })
        defer { (keys + values).forEach { free($0) } }
        keys.append(nil)
        values.append(nil)
        let opened = keys.map { UnsafePointer($0) }.withUnsafeBufferPointer { keys in
            values.map { UnsafePointer($0) }.withUnsafeBufferPointer { values in
                PQconnectStartParams(keys.baseAddress, values.baseAddress, 0)
            }
        }
        guard let opened else { throw ServerFault.lost }
        do {
            try settle(opened, hosts)
            return opened
        } catch {
            PQfinish(opened)
            throw error
        }
    }

    private static func settle(_ connection: OpaquePointer, _ hosts: Int) throws {
        // Codes in the place of sentences: they are the same in every language, and hold no values.
        PQsetErrorVerbosity(connection, PQERRORS_SQLSTATE)
        PQsetNoticeReceiver(connection, { _, _ in }, nil)
        let deadline = ContinuousClock.now + .seconds(3) * max(1, hosts)
        var state = PGRES_POLLING_WRITING
        while true {
            switch PQstatus(connection) == CONNECTION_BAD ? PGRES_POLLING_FAILED : state {
            case PGRES_POLLING_OK: return
            case PGRES_POLLING_READING: try Waiting.poll(PQsocket(connection), Int16(POLLIN), until: deadline)
            case PGRES_POLLING_WRITING: try Waiting.poll(PQsocket(connection), Int16(POLLOUT), until: deadline)
            default: throw ServerFault(connecting: String(cString: PQerrorMessage(connection)))
            }
            state = PQconnectPoll(connection)
        }
    }
}

/// Waits for a socket, never for ever: a server that stands still looks alive to the network.
enum Waiting {
    static func untilReady(_ connection: OpaquePointer, _ patience: Duration) throws {
        let deadline = ContinuousClock.now + patience
        while PQisBusy(connection) == 1 {
            // What was asked goes out and what was answered comes in by turns: neither side may wait for the other.
            let isAllSent = PQflush(connection) == 0
            try poll(PQsocket(connection), Int16(isAllSent ? POLLIN : POLLIN | POLLOUT), until: deadline)
            guard PQconsumeInput(connection) == 1 else { return }
        }
    }

    /// - Throws: `ServerFault.lost` when the time is over.
    static func poll(_ socket: Int32, _ events: Int16, until deadline: ContinuousClock.Instant) throws {
        while true {
            let left = (deadline - .now) / .milliseconds(1)
            guard left > 0, socket >= 0 else { throw ServerFault.lost }
            var waiting = pollfd(fd: socket, events: events, revents: 0)
            let ready = Foundation.poll(&waiting, 1, Int32(min(left, 60_000)))
            if ready > 0 { return }
            if ready < 0 && errno != EINTR { throw ServerFault.lost }
        }
    }
}

