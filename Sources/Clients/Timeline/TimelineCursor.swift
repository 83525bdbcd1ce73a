import Dates

/// Where in the timeline a page begins: at a day, after so many of that day. As it stands in the address: "2026-11-25.3". It
/// tells nothing of what is shown.
struct TimelineCursor: Sendable, Equatable {
    /// ISO; a year alone where no more is known.
    let date: String
    let seen: Int

    static let newest = TimelineCursor(date: "9999-12-31", seen: 0)

    /// More of one day than a page of the address may ask to be read.
    private static let most = 1_000

    var text: String { date + "." + String(seen) }

    init(date: String, seen: Int) {
        self.date = date
        self.seen = seen
    }

    /// - Returns: nothing where the text is none of ours.
    init?(text: String) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 2, let date = PartialDate(iso: parts[0]), let seen = Int(parts[1]), (0...Self.most).contains(seen)
        else { return nil }
        self.init(date: date.iso, seen: seen)
    }
}
