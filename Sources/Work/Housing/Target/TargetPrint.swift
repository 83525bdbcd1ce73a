package import Casework
package import Database
package import Dates
import HTML
import Organisation

/// The ledger of a half-year for a terminal or another program (uitdraai). It names nobody.
package struct TargetPrint: Sendable {
    let municipality: Municipality
    let account: TargetAccount
    let formula: TargetFormula
    let forecast: TargetForecast?

    /// - Throws: a `Refusal` that says which municipality or half-year can be asked for.
    package static func read(
        _ typed: String, _ halfYear: String, today: CalendarDate, _ db: any Reading
    ) throws -> TargetPrint {
        guard let half = HalfYear(text: halfYear), TargetPage.years.contains(half.year) else { throw Refusal.noSuchHalfYear }
        let municipality = try Municipalities.find(typed, db)
        let account = try TargetBook.read(municipality.code, db).account(of: half)
        return TargetPrint(
            municipality: municipality, account: account, formula: try TargetFormula.read(municipality.code, half, db),
            forecast: try TargetForecast.read(account, CountingRules(db), today: today, db))
    }

    package func text(_ language: Language) -> String {
        let title = TargetTexts.title.with(["town": municipality.name]).with("half", TargetWords.half(account.half))[language]
        let rows = TargetSumTable(account: account).rows.map { row in
            [row.line[language], row.number, row.from[language]]
        }
        let heads = [TargetTexts.month, TargetTexts.inMonth, TargetTexts.together, TargetTexts.onSchedule]
        let months = (1...TargetAccount.months).map { month in
            [
                DateText.months[account.half.period.from.month - 1 + month - 1][language], String(account.monthly[month - 1]),
                String(account.realised(after: month)), String(account.schedule(after: month)),
            ]
        }
        var parts = [title, Self.aligned(rows), Self.aligned([heads.map { $0[language] }] + months)]
        if let forecast {
            parts.append(TargetTexts.forecastLead.with("middle", TargetWords.people(forecast.middle)).with([
                "low": String(forecast.low), "high": String(forecast.high),
            ])[language])
        }
        parts += [TargetWords.formula(formula, account)[language], TargetWords.standing(account)[language]]
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// Columns under each other: the first to the left, numbers to the right, and what comes after the second as it is.
    private static func aligned(_ rows: [[String]]) -> String {
        let widths = (0..<(rows.first?.count ?? 0)).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, text in
                let room = String(repeating: " ", count: max(0, widths[column] - text.count))
                // A last column of words needs no room behind it.
                if column == 0 { return text + room }
                return column == 2 && row.count == 3 ? text : room + text
            }.joined(separator: "  ")
        }.joined(separator: "\n")
    }
}

extension Refusal {
    package static let noSuchHalfYear = Refusal(.badInput, Phrase(
        nl: "Schrijf het halfjaar als jaar, streepje en 1 of 2: 2017-1 is januari tot en met juni.",
        en: "Write the half-year as year, hyphen and 1 or 2: 2017-1 is January up to June."))
}
