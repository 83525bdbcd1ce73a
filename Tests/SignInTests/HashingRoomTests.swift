import Casework
import Foundation
@testable import SignIn
import Synchronization
import Testing

@Suite("The hashing room")
struct HashingRoomTests {
    private let cost = PasswordCost(kibibytes: 64, passes: 2)

    /// How many were at work at once.
    private final class Count: Sendable {
        private let numbers = Mutex((now: 0, most: 0))
        var most: Int { numbers.withLock { $0.most } }

        func work() {
            numbers.withLock { ($0.now, $0.most) = ($0.now + 1, max($0.most, $0.now + 1)) }
            Thread.sleep(forTimeInterval: 0.005)
            numbers.withLock { $0.now -= 1 }
        }
    }

    @Test("Hashes and compares; an account that does not exist is wrong")
    func works() async throws {
        let room = HashingRoom(cost: cost)
        var chance = SystemRandomNumberGenerator()
        let password = try #require(Password("correct paard"))
        let (hash, again) = (try await room.hash(password, using: &chance), try await room.hash(password, using: &chance))
        #expect(hash.encoded != again.encoded)
        #expect(try await room.verify(password, against: hash) == .right(isToBeRaised: false))
        #expect(try await room.verify(password, against: nil) == .wrong)
        #expect(try await room.verify(#require(Password("other")), against: hash) == .wrong)
    }

    @Test("Judges a new password as it would be judged elsewhere")
    func judges() async throws {
        let (room, password) = (HashingRoom(cost: cost), try #require(Password("Brankovic2024")))
        let strength = try await room.strength(of: password, own: ["Vesna Brankovic"], leastLength: 14)
        #expect(strength == PasswordStrength(of: password, own: ["Vesna Brankovic"], leastLength: 14))
        #expect(strength != PasswordStrength(of: password, own: ["Vesna Brankovic"]))
    }

    @Test("No more at once than there are places, and everybody gets a turn", arguments: [1, 2])
    func places(_ places: Int) async throws {
        let (room, count) = (HashingRoom(places: places, waiting: 100, cost: cost), Count())
        try await withThrowingTaskGroup { group in
            for _ in 0..<60 { group.addTask { try await room.run { count.work() } } }
            try await group.waitForAll()
        }
        #expect(count.most <= places)
    }

    @Test("When the line is full, who comes hears so at once; those in it are served")
    func full() async throws {
        let room = HashingRoom(places: 1, waiting: 3, cost: cost)
        let (gate, entered) = (Gate(), AsyncStream<Void>.makeStream())
        let first = Task {
            try await room.run {
                entered.continuation.yield()
                gate.pass()
            }
        }
        for await _ in entered.stream { break }
        let waiting = (0..<3).map { _ in Task { try await room.run {} } }
        // In a room that does not keep its word nobody would come out.
        let rescue = Task {
            try? await Task.sleep(for: .seconds(20))
            gate.open()
        }
        while room.waiting < 3, !gate.isOpened { await Task.yield() }
        await #expect(throws: Refusal.hashingRoomIsFull) { try await room.run {} }
        #expect(!gate.isOpened)
        gate.open()
        rescue.cancel()
        try await first.value
        for task in waiting { try await task.value }
    }

    @Test("Work that blocks keeps nobody else waiting")
    func others() async throws {
        let room = HashingRoom(places: 2, waiting: 50, cost: cost)
        let gate = Gate()
        let blocked = (0..<40).map { _ in Task { try await room.run { gate.pass() } } }
        // More tasks than there are threads: they would not come round if the blocked ones had theirs.
        let sum = await withTaskGroup { group in
            for number in 0..<200 { group.addTask { await Task.yield(); return number } }
            return await group.reduce(0, +)
        }
        #expect(sum == 19_900)
        gate.open()
        for task in blocked { try await task.value }
    }

    @Test("What goes wrong in the room is heard outside, and the room goes on")
    func fault() async throws {
        let room = HashingRoom(cost: cost)
        await #expect(throws: CancellationError.self) { try await room.run { throw CancellationError() } }
        #expect(try await room.run { 7 } == 7)
    }
}
