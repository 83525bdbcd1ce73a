import Access
import Casework
import Clients
import Dates
import Organisation
import SignIn
import Trail
package import Web

/// The pages of signing in and of the team, with sample values.
package enum TeamExamples {
    package static let all = OwnExamples.all + [
        Example("aanmelden", SignInPage(back: "/", hasPasskeys: true)),
        Example("aanmelden-zonder-sleutel", SignInPage(back: "/")),
        Example("aanmelden-klopt-niet", SignInPage(back: "/", hasPasskeys: true, name: "els.devries", complaints: wrong)),
        Example("oefenen", PracticeSignInPage(
            lines: [
                .init(colleague: "0000000000001", name: "Els de Vries", role: Role.teamLeader.name, place: "Voorbeeldplein"),
                .init(colleague: "0000000000002", name: "سارة محمد", role: Role.auditor.name, place: nil),
            ], back: "/")),
        Example("uitnodiging", InvitationPage()),
        Example("account-maken", SetUpPage(
            slip: "0000-0000-0000-0000", picture: OwnExamples.picture)),
        Example("herstelcodes", RecoveryPage(codes: ["7K2M-Q0XD-93FB-HN5T", "1111-2222-3333-4444"])),
        Example("collegas", ColleaguesPage(lines: [line, other])),
        Example("collegas-leeg", ColleaguesPage(lines: [])),
        Example("collega", ColleaguePage(
            line: line, places: [("1", "Voorbeeldplein")],
            shifts: [.init(day: day, hours: "10:00–15:00", place: "Voorbeeldplein")])),
        Example("collega-toevoegen", NewColleaguePage(
            form: ColleagueForm(), complaints: unnamed, choices: ["guide", "team-leader"], places: [("1", "Voorbeeldplein")],
            municipalities: [("GM0001", "Voorbeeldstad")])),
        Example("uit-dienst", DeparturePage(line: line, inHand: [(ColleagueTexts.shiftsToCome, 3)])),
        Example("uit-dienst-niets", DeparturePage(line: line, inHand: [])),
        Example("locaties", PlacesPage(
            municipalities: [town], places: [.init(name: "Voorbeeldplein", serves: ["Voorbeeldstad"])], bases: [basis], gone: 3)),
        Example("locaties-leeg", PlacesPage(municipalities: [], places: [], complaints: noCode)),
        Example("logboek", LogPage(lines: [logLine])),
        Example("logboek-leeg", LogPage(lines: [])),
        Example("briefje", SlipPage(name: "Els de Vries", code: "7K2M-Q0XD-93FB-HN5T")),
    ]

    private static let time = "2026-11-25T09:30:00Z"
    private static let day = CalendarDate(dayNumber: 20_000)
    private static let line = ColleagueLine(
        id: ID(1), name: "Els de Vries", what: ["guide", "interpreter"], place: "Voorbeeldplein", hasAccount: true)
    private static let other = ColleagueLine(id: ID(2), name: "سارة محمد", what: ["auditor"], place: nil, hasAccount: false)

    private static let logLine = LogLine(
        id: 1, at: time, colleague: "Els de Vries", role: "team-leader", ground: "figure", deed: "looked", noun: "list",
        subject: "voorbeeld.personen GM0001 2017")

    private static let basis = CitizenNumberBasis(
        id: ID(1), municipality: town.code, words: "Voorbeeld van een overeenkomst, artikel 4",
        from: CalendarDate(dayNumber: 20_000))
    private static let town = Municipality(code: MunicipalityCode(literal: "GM0001"), name: "Voorbeeldstad")
    private static let noCode = complaints(PlaceForm.code, PlaceTexts.codeWrong)
    private static let wrong = complaints(SignInForm.name, TeamTexts.wrong)
    private static let unnamed = complaints(ColleagueForm.name, ColleagueTexts.nameMissing)

    static func complaints(_ field: String, _ sentence: Phrase) -> Complaints {
        var complaints = Complaints()
        complaints.add(field, sentence)
        return complaints
    }
}
