import GRDB
import Synchronization

/// Several questions, shared out among snapshots of one state: who is done takes the next.
enum Together {
    static func read<T: Sendable>(
        _ bodies: [@Sendable (any Reading) throws -> T], _ snapshots: [DatabaseSnapshot], _ dialect: SQLiteDialect
    ) async throws -> [T] {
        let queue = QuestionQueue(bodies.count)
        return try await withThrowingTaskGroup(of: [(Int, T)].self) { group in
            for snapshot in snapshots {
                group.addTask {
                    try await snapshot.read { db in
                        var answers: [(Int, T)] = []
                        while let place = queue.take() {
                            answers.append((place, try SQLiteConnection.run(db, dialect, bodies[place])))
                        }
                        return answers
                    }
                }
            }
            let answers = try await group.reduce(into: []) { $0 += $1 }
            return answers.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}

/// Numbers to take, each once.
private final class QuestionQueue: Sendable {
    private let next = Atomic(0)
    private let count: Int

    init(_ count: Int) {
        self.count = count
    }

    func take() -> Int? {
        let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
        return place < count ? place : nil
    }
}
