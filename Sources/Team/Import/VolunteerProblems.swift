import Casework
import Dates
import Web

/// What may be wrong with a row of a list of volunteers.
enum VolunteerProblems {
    static func look(_ row: ImportRow, today: CalendarDate) -> [ImportProblem] {
        let (cells, read) = (row.cells, ReadVolunteer(row.cells))
        if read.name.utf8.isEmpty {
            return [ImportProblem("geen-naam", VolunteerColumns.name, VolunteerTexts.noName, [.leaveOut])]
        }
        var found: [ImportProblem] = []
        if read.name.unicodeScalars.count > 200 {
            found.append(ImportProblem("lange-naam", VolunteerColumns.name, VolunteerTexts.nameTooLong, [.leaveOut]))
        }
        if read.unknownTasks > 0 {
            found.append(ImportProblem("onbekend", VolunteerColumns.task, VolunteerTexts.taskUnclear, [.empty, .leaveOut]))
        }
        if read.kind == nil {
            found.append(ImportProblem("onbekend", VolunteerColumns.kind, VolunteerTexts.kindUnclear, [
                .leaveOut, ImportRemedy(.empty, VolunteerTexts.asVolunteer),
            ]))
        }
        if !cells[VolunteerColumns.since].utf8.isEmpty, read.since == nil {
            found.append(ImportProblem("onleesbaar", VolunteerColumns.since, VolunteerTexts.dayUnclear, [
                .leaveOut, ImportRemedy(.empty, VolunteerTexts.fromToday),
            ]))
        }
        if !cells[VolunteerColumns.until].utf8.isEmpty, read.until == nil {
            found.append(ImportProblem("onleesbaar", VolunteerColumns.until, VolunteerTexts.dayUnclear, [.leaveOut, .empty]))
        } else if let until = read.until, until < read.since ?? today {
            found.append(ImportProblem("omgekeerd", VolunteerColumns.until, VolunteerTexts.turned, [.leaveOut, .empty]))
        }
        return found
    }
}
