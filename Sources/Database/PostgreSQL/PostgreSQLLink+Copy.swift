import Casework
import CPQ
import Foundation

/// Many rows at once, by COPY: several times as quick as INSERT.
extension PostgreSQLLink {
    /// - Parameter words: `COPY … FROM STDIN` in text format.
    func copy(_ words: String, from next: () throws -> [[SQLValue]]?) throws {
        // Libpq has no COPY in pipeline mode. Nothing may be under way when it is left.
        _ = try ask([])
        guard PQexitPipelineMode(connection) == 1 else { throw ServerFault.lost }
        defer { PQenterPipelineMode(connection) }
        guard PQsendQuery(connection, words) == 1, let beginning = try self.next() else { throw ServerFault.lost }
        if let fault = beginning.fault { throw try ending(fault) ?? fault }
        do {
            while let rows = try next() {
                for chunk in CopyText.chunks(rows) { try put(chunk) }
            }
        } catch {
            // What was sent so far is thrown away by the server.
            _ = PQputCopyEnd(connection, "given up")
            _ = try ending(nil)
            throw error
        }
        guard PQputCopyEnd(connection, nil) == 1 else { throw ServerFault.lost }
        if let fault = try ending(nil) { throw isUsable ? fault : fault.whenLost }
    }

    private func put(_ chunk: [UInt8]) throws {
        while true {
            let isPut = chunk.withUnsafeBytes { bytes in
                PQputCopyData(connection, bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(bytes.count))
            }
            if isPut == 1 { break }
            guard isPut == 0 else { throw ServerFault.lost }
            try waitToSend()
        }
        while PQflush(connection) == 1 { try waitToSend() }
    }

    private func waitToSend() throws {
        try Waiting.poll(PQsocket(connection), Int16(POLLOUT | POLLIN), until: .now + .seconds(60))
        guard PQconsumeInput(connection) == 1 else { throw ServerFault.lost }
    }

    /// Reads to the end of the answer. Gives the first fault in it.
    private func ending(_ first: ServerFault?) throws -> ServerFault? {
        var fault = first
        while let answer = try next() { fault = fault ?? answer.fault }
        return fault
    }
}

/// Rows in the text format of COPY: a line each, a tab between, `\N` for nothing.
enum CopyText {
    private static let chunkSize = 256 * 1024

    static func chunks(_ rows: [[SQLValue]]) -> [[UInt8]] {
        var chunks: [[UInt8]] = []
        var chunk: [UInt8] = []
        for row in rows {
            for (place, value) in row.enumerated() {
                if place > 0 { chunk.append(UInt8(ascii: "\t")) }
                append(value, to: &chunk)
            }
            chunk.append(UInt8(ascii: "\n"))
            if chunk.count > chunkSize {
                chunks.append(chunk)
                chunk = []
            }
        }
        return chunk.isEmpty ? chunks : chunks + [chunk]
    }

    private static func append(_ value: SQLValue, to line: inout [UInt8]) {
        switch value {
        case .null: line += "\\N".utf8
        case .integer(let number): line += String(number).utf8
        case .real(let number): line += PostgreSQLParameters.words(of: number).utf8
        case .text(let text): for byte in text.utf8 { append(escaped: byte, to: &line) }
        case .blob(let bytes):
            line += "\\\\x".utf8
            for byte in bytes { line += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
        }
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func append(escaped byte: UInt8, to line: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\\"): line += "\\\\".utf8
        case UInt8(ascii: "\t"): line += "\\t".utf8
        case UInt8(ascii: "\n"): line += "\\n".utf8
        case UInt8(ascii: "\r"): line += "\\r".utf8
        default: line.append(byte)
        }
    }
}
