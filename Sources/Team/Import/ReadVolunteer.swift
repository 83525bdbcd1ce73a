import Access
import Casework
import Dates

/// A row of a list as what it says of a colleague. What cannot be read is not there: the problems of the row tell.
struct ReadVolunteer {
    let name: String
    let tasks: [VolunteerRole.Role]
    /// Words that are no task.
    let unknownTasks: Int
    let kind: Engagement.Kind?
    let since: CalendarDate?
    let until: CalendarDate?

    init(_ cells: [String]) {
        name = cells[VolunteerColumns.name]
        let words = cells[VolunteerColumns.task].split(separator: ",").map { Self.plain(String($0)) }.filter { !$0.isEmpty }
        let read = words.map(Self.task)
        tasks = VolunteerRole.Role.allCases.filter { read.contains($0) }
        unknownTasks = read.count { $0 == nil }
        kind = Self.kind(cells[VolunteerColumns.kind])
        since = Self.day(cells[VolunteerColumns.since])
        until = Self.day(cells[VolunteerColumns.until])
    }

    private static func task(_ word: [UInt8]) -> VolunteerRole.Role? {
        VolunteerRole.Role.allCases.first { role in
            let label = ColleagueTexts.word(for: role.rawValue)
            let names = [role.rawValue, label.nl, label.en] + (VolunteerTexts.tasks[role.rawValue] ?? [])
            return names.contains { plain($0) == word }
        }
    }

    private static func kind(_ text: String) -> Engagement.Kind? {
        switch plain(text) {
        case [], plain("vrijwilliger"), plain("volunteer"): .volunteer
        case plain("stagiair"), plain("stagiaire"), plain("stage"), plain("intern"): .intern
        default: nil
        }
    }

    private static func day(_ text: String) -> CalendarDate? {
        guard let date = try? PartialDate.read(text), date.day != nil else { return nil }
        return date.earliest
    }

    /// Letters and digits, small.
    private static func plain(_ text: String) -> [UInt8] {
        text.utf8.compactMap { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
            default: nil
            }
        }
    }
}
