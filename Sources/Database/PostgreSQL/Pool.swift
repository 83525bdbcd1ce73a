import Casework
import DequeModule

/// A bounded number of sessions, lent to who asks first. Who waits too long hears so.
actor Pool {
    private let make: @Sendable () -> Session
    private let size: Int
    private var made: [Session] = []
    private var free: [Session] = []
    private var waiting: Deque<(ticket: Int, continuation: CheckedContinuation<Session, any Error>)> = []
    private var lastTicket = 0
    private var isClosed = false

    /// Longer than any page takes; shorter than a person waits.
    private let patience: Duration

    init(_ size: Int, patience: Duration = .seconds(8), make: @escaping @Sendable () -> Session) {
        self.size = size
        self.patience = patience
        self.make = make
    }

    nonisolated func lending<T: Sendable>(_ body: @Sendable (Session) async throws -> T) async throws -> T {
        let session = try await lend()
        do {
            let result = try await body(session)
            await takeBack(session)
            return result
        } catch {
            await takeBack(session)
            throw error
        }
    }

    private func lend() async throws -> Session {
        guard !isClosed else { throw Refusal.serverAway }
        if let session = free.popLast() { return session }
        if made.count < size {
            let session = make()
            made.append(session)
            return session
        }
        lastTicket += 1
        let ticket = lastTicket
        let alarm = Task {
            try await Task.sleep(for: patience)
            expire(ticket)
        }
        defer { alarm.cancel() }
        return try await withCheckedThrowingContinuation { waiting.append((ticket, $0)) }
    }

    private func expire(_ ticket: Int) {
        guard let place = waiting.firstIndex(where: { $0.ticket == ticket }) else { return }
        waiting.remove(at: place).continuation.resume(throwing: Refusal.tooBusy)
    }

    private func takeBack(_ session: Session) {
        if let next = waiting.popFirst() {
            next.continuation.resume(returning: session)
        } else {
            free.append(session)
        }
    }

    func close() async {
        isClosed = true
        while let next = waiting.popFirst() { next.continuation.resume(throwing: Refusal.serverAway) }
        for session in made { await session.close() }
    }
}
