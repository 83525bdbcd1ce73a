/// A time of day, to the minute (tijd): "10:05".
package struct ClockTime: Hashable, Comparable, Sendable {
    /// Since midnight.
    package let minutes: Int

    package init?(minutes: Int) {
        guard (0..<1440).contains(minutes) else { return nil }
        self.minutes = minutes
    }

    /// A whole hour of the day, from 0 to 23.
    package static func at(hour: Int) -> ClockTime {
        ClockTime(bounded: hour * 60)
    }

    private init(bounded minutes: Int) {
        self.minutes = min(max(minutes, 0), 1439)
    }

    /// Reads what people type: 10:05, 10.05, 1005, 9:05, 9. Nothing for anything else.
    package init?(_ typed: String) {
        let digits = typed.utf8.split(whereSeparator: ":. ".utf8.contains).map { Array($0) }
        let isPlain = digits.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
        guard (1...2).contains(digits.count), isPlain else { return nil }
        let isJoined = digits.count == 1 && digits[0].count > 2
        let (hour, minute) = isJoined
            ? (digits[0].dropLast(2), digits[0].suffix(2)) : (digits[0][...], digits.count == 2 ? digits[1][...] : [0x30, 0x30])
        guard (1...2).contains(hour.count), minute.count == 2 else { return nil }
        let (hours, rest) = (Self.number(hour), Self.number(minute))
        guard hours < 24, rest < 60 else { return nil }
        minutes = hours * 60 + rest
    }

    private static func number(_ digits: some Sequence<UInt8>) -> Int {
        digits.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }

    /// "10:05", as it is kept and shown.
    package var text: String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return (hour < 10 ? "0\(hour)" : "\(hour)") + ":" + (minute < 10 ? "0\(minute)" : "\(minute)")
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.minutes < right.minutes
    }
}
