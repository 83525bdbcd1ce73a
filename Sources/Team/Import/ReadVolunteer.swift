import Access
import Casework
import Dates
import Web

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
        let words = cells[VolunteerColumns.task].split(separator: ",").map { ImportColumn.plain(String($0)) }
        let read = words.filter { !$0.isEmpty }.map(Self.task)
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
            return names.contains { ImportColumn.plain($0) == word }
        }
    }

    private static func kind(_ text: String) -> Engagement.Kind? {
        let word = ImportColumn.plain(text)
        if word.isEmpty || ["vrijwilliger", "volunteer"].contains(where: { word.elementsEqual($0.utf8) }) { return .volunteer }
        return ["stagiair", "stagiaire", "stage", "intern"].contains { word.elementsEqual($0.utf8) } ? .intern : nil
    }

    private static func day(_ text: String) -> CalendarDate? {
        guard let date = try? PartialDate.read(text), date.day != nil else { return nil }
        return date.earliest
    }
}
