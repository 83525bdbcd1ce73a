import Casework
import Foundation

/// A place at the server, for one thread: a connection that is made when it is needed and made again when it broke.
final class Session {
    private let address: PostgreSQLAddress
    private let purpose: PostgreSQLAddress.Purpose
    private let patience: Patience
    private var link: PostgreSQLLink?

    init(_ address: PostgreSQLAddress, _ purpose: PostgreSQLAddress.Purpose, patience: Patience = .usual) {
        self.address = address
        self.purpose = purpose
        self.patience = patience
    }

    func read<T: Sendable>(_ canceller: Canceller, _ body: @Sendable (any Reading) throws -> T) throws -> T {
        try attempts { link in
            try canceller.watch(link) { try Transactions.read(link, body) }
        }
    }

    func write<T: Sendable>(_ body: @Sendable (any Writing) throws -> T) throws -> T {
        let receipt = Receipt()
        var last: T?
        do {
            return try attempts { link in
                try receipt.endPredecessor(link)
                do {
                    return try Transactions.write(link, receipt) {
                        let result = try body($0)
                        last = result
                        return result
                    }
                } catch is Receipt.AlreadyThere {
                    // The attempt before this one was kept, and only the word of it was lost.
                    guard let last else { throw ServerFault.lost }
                    try Commit.awaitReplicas(link)
                    return last
                }
            }
        } catch let refusal as Refusal where refusal == .serverAway && receipt.isInDoubt {
            throw Refusal.unknownOutcome
        }
    }

    /// Runs `body` once and never anew, while no other does so on this database: for what cannot be repeated.
    func writeAlone<T: Sendable>(_ body: @Sendable (any Writing) throws -> T) throws -> T {
        let link = try connected()
        return try translating { try Transactions.alone(link, body) }
    }

    /// Asks outside any transaction.
    func ask<T: Sendable>(_ body: @Sendable (PostgreSQLLink) throws -> T) throws -> T {
        try attempts(body)
    }

    func close() {
        link = nil
    }

    // MARK: Trying again

    private func attempts<T>(_ body: (PostgreSQLLink) throws -> T) throws -> T {
        let start = ContinuousClock.now
        var attempt = 0
        while true {
            do {
                return try body(try connected())
            } catch let fault as ServerFault {
                if fault.isConnectionLost { link = nil }
                attempt += 1
                let pause = Self.pause(attempt, fault)
                let limit = fault.isConflict ? patience.forTurn : patience.forServer
                guard fault.isWorthRepeating, .now + pause < start + limit else { throw fault.translated }
                Thread.sleep(forTimeInterval: pause / .seconds(1))
            }
        }
    }

    /// Longer at every attempt, and never the same for two who were in each other's way.
    private static func pause(_ attempt: Int, _ fault: ServerFault) -> Duration {
        let most = fault.isConflict ? min(2 << min(attempt, 6), 100) : min(20 << min(attempt, 4), 300)
        return .microseconds(Int.random(in: 1000...(most * 1000)))
    }

    private func connected() throws -> PostgreSQLLink {
        if let link, link.isUsable { return link }
        let fresh = try PostgreSQLLink(address, purpose)
        link = fresh
        return fresh
    }

    private func translating<T>(_ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let fault as ServerFault {
            link = nil
            throw fault.translated
        }
    }
}
