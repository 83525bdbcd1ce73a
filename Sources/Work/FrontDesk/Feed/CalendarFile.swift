import Casework
import Dates

/// Happenings with a time, as calendar programs read them: iCalendar, RFC 5545.
struct CalendarFile: Sendable {
    struct Event: Sendable {
        /// The same at each reading, and of no other.
        let id: String
        let day: CalendarDate
        /// Nothing of what takes no time, but is to be done by that day.
        var time: (begins: ClockTime, ends: ClockTime)?
        let words: String
    }

    static let mediaType = "text/calendar; charset=utf-8"

    let name: String
    let events: [Event]
    /// When it was written: "20261127T090000Z".
    let stamp: String

    init(_ name: String, _ events: [Event], at moment: Moment) {
        self.name = name
        self.events = events
        stamp = String(moment.iso.prefix(19)).filter { $0.isNumber || $0 == "T" } + "Z"
    }

    var bytes: [UInt8] {
        let head = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Wegwijs//NL", "X-WR-CALNAME:" + Self.escaped(name)]
        let lines = head + Self.zone + events.flatMap(lines) + ["END:VCALENDAR"]
        return lines.flatMap { Self.folded($0) }
    }

    private func lines(_ event: Event) -> [String] {
        let day = event.day.iso.filter(\.isNumber)
        let at = { (time: ClockTime) in ";TZID=Europe/Amsterdam:\(day)T" + time.text.filter(\.isNumber) + "00" }
        let times = event.time.map { ["DTSTART" + at($0.begins), "DTEND" + at($0.ends)] }
            ?? ["DTSTART;VALUE=DATE:\(day)", "TRANSP:TRANSPARENT"]
        return ["BEGIN:VEVENT", "UID:\(event.id)@wegwijs", "DTSTAMP:" + stamp] + times
            + ["SUMMARY:" + Self.escaped(event.words), "END:VEVENT"]
    }

    /// When the clock changes in the Netherlands, for programs that do not know the name: directive 2000/84/EC.
    private static let zone = [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19960331T020000",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19961027T030000",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ]

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { escaped, letter in
            switch letter {
            case "\\", ";", ",": escaped += "\\" + String(letter)
            case "\n", "\r", "\r\n": escaped += "\\n"
            default: escaped.append(letter)
            }
        }
    }

    /// At most 75 bytes on a line, never through the middle of a letter; a next line begins with a blank.
    private static func folded(_ line: String) -> [UInt8] {
        var (bytes, length) = ([UInt8](), 0)
        for letter in line.unicodeScalars {
            let written = Array(String(letter).utf8)
            if length + written.count > 75 {
                bytes += Array("\r\n ".utf8)
                length = 1
            }
            bytes += written
            length += written.count
        }
        return bytes + Array("\r\n".utf8)
    }
}
