import Casework
import Foundation

/// Where passwords are hashed: one or two at once, on threads of its own, with a short line before the door (rekenkamer).
///
/// So a flood of sign-ins takes a bounded part of the memory, and no thread from those who only want to see a page.
package final class HashingRoom: Sendable {
    private let line: HashingLine
    /// The cost of new hashes, of the decoy, and below which a hash is to be raised.
    package let cost: PasswordCost
    private let breaches: BreachList?

    /// - Parameter places: so many at once.
    /// - Parameter waiting: so many may wait; with two places and a tenth of a second each, 64 wait three seconds.
    /// - Parameter breaches: leaked passwords, which nobody may choose, where there is a list of them.
    package init(places: Int = 2, waiting: Int = 64, cost: PasswordCost = .present, breaches: BreachList? = nil) {
        line = HashingLine(places: places, most: waiting)
        self.cost = cost
        self.breaches = breaches
    }

    /// - Throws: `tryLater` when the line is full, or when there is no memory.
    package func hash(_ password: Password, using chance: inout some RandomNumberGenerator) async throws -> PasswordHash {
        let (salt, cost) = (PasswordHash.salt(using: &chance), cost)
        return try await run { try PasswordHash.make(password, salt: salt, cost: cost) }
    }

    /// - Parameter stored: nothing when there is no such account or it has no password; that takes as long.
    /// - Throws: `tryLater` when the line is full, or when there is no memory.
    package func verify(_ password: Password, against stored: PasswordHash?) async throws -> PasswordVerdict {
        let (hash, cost) = (stored ?? .decoy(cost), cost)
        return try await run { try hash.verify(password, against: cost) }
    }

    /// Judges a new password here, because that reads a disk and takes some milliseconds.
    /// - Throws: `tryLater` when the line is full.
    package func strength(
        of password: Password, own: [String] = [], leastLength: Int = PasswordStrength.leastLength
    ) async throws -> PasswordStrength {
        let breaches = breaches
        return try await run { PasswordStrength(of: password, own: own, leastLength: leastLength, breaches: breaches) }
    }

    /// Does work that may block, in its turn.
    /// - Throws: what the work throws; `tryLater` when the line is full.
    func run<T: Sendable>(_ work: @escaping @Sendable () throws -> T) async throws -> T {
        try await withCheckedThrowingContinuation { continuation in
            let job: HashingLine.Job = { continuation.resume(with: Result { try work() }) }
            switch line.join(job) {
            case .inLine: break
            case .full: continuation.resume(throwing: Refusal.hashingRoomIsFull)
            case .newThread: start(with: job)
            }
        }
    }

    /// How many wait at this moment.
    var waiting: Int { line.waiting }

    private func start(with first: @escaping HashingLine.Job) {
        Thread.detachNewThread { [line] in
            #if os(Linux)
            // This thread alone: who wants to see a page goes before who signs in. Where it may not, it goes without.
            _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, 10)
            #endif
            first()
            while let job = line.next() { job() }
        }
    }
}

extension Refusal {
    static let hashingRoomIsFull = Refusal(.tryLater, Phrase(
        nl: "Er loggen nu veel mensen tegelijk in. Wacht een minuut en probeer het dan opnieuw.",
        en: "Many people are signing in right now. Wait a minute, then try again."))
}
