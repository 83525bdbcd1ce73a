import Dates

/// How long people waited for one desk on one weekday, over some weeks (wachttijd).
struct WaitingTime: Sendable, Equatable {
    let desk: Contact.Desk
    let weekday: Weekday
    /// Of each who was called, the shortest first.
    let minutes: [Int]
    /// Who went away before a number was called.
    let left: Int

    /// Half of them waited no longer.
    var median: Int? { share(5) }

    /// Nine in ten waited no longer.
    var mostly: Int? { share(9) }

    private func share(_ tenths: Int) -> Int? {
        minutes.isEmpty ? nil : minutes[(minutes.count * tenths + 9) / 10 - 1]
    }
}
