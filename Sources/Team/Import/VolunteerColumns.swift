import Casework
import Web

/// The columns of a list of volunteers.
enum VolunteerColumns {
    static let name = 0, task = 1, kind = 2, since = 3, until = 4

    /// In the order of the numbers above.
    static let all = [
        ImportColumn(
            "naam", VolunteerTexts.name, ["volledige naam", "vrijwilliger", "medewerker", "name"], example: "Els Voorbeeld",
            VolunteerTexts.nameHint),
        ImportColumn(
            "taak", VolunteerTexts.task, ["taken", "functie", "rol", "task", "role"], example: "maatschappelijk begeleider",
            VolunteerTexts.taskHint),
        ImportColumn("soort", VolunteerTexts.kind, ["dienstverband"], example: "vrijwilliger", VolunteerTexts.kindHint),
        ImportColumn(
            "vanaf", VolunteerTexts.since, ["begin", "begindatum", "startdatum", "in dienst", "start"], example: "01-09-2016",
            VolunteerTexts.sinceHint),
        ImportColumn(
            "tot", VolunteerTexts.until, ["eind", "einddatum", "uit dienst", "end"], example: "", VolunteerTexts.untilHint),
    ]
}
