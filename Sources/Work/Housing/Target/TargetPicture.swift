import Casework
import Dates
import HTML
import Web

/// Who was housed by month against what is on schedule: drawn for the eye, and as a table with the same numbers.
struct TargetPicture: Sendable {
    let account: TargetAccount
    let today: CalendarDate

    private var months: ClosedRange<Int> { 1...TargetAccount.months }
    /// Of which something can be told already.
    private var begun: Int { account.monthsBegun(on: today) }

    func draw(into h: inout HTML, _ language: Language) {
        let names = months.map { name($0)[language] }
        h.el("div", .class("ww-picture")) { h in
            LineChart(
                idPrefix: "taakstelling", title: title(language), months: names.map { String($0.prefix(3)) },
                thisYear: LineSeries(
                    name: TargetTexts.housed[language],
                    values: months.map { $0 <= begun ? account.realised(after: $0) : nil }),
                lastYear: LineSeries(
                    name: TargetTexts.schedule[language], values: months.map { account.schedule(after: $0) })
            ).draw(into: &h)
        }
        h.scrolled(TargetTexts.perMonth[language]) { h in table(language).draw(into: &h) }
    }

    private func table(_ language: Language) -> DataTable {
        DataTable(
            caption: TargetTexts.perMonth[language],
            columns: [TargetTexts.month, TargetTexts.inMonth, TargetTexts.together, TargetTexts.onSchedule]
                .map { $0[language] },
            rows: months.map { month in
                let isBegun = month <= begun
                return [
                    .text(name(month).capitalised[language]), .figure(isBegun ? String(account.monthly[month - 1]) : "–"),
                    .figure(isBegun ? DutchNumber.text(account.realised(after: month)) : "–"),
                    .number(account.schedule(after: month)),
                ]
            }
        )
    }

    private func name(_ month: Int) -> Phrase {
        DateText.months[account.half.period.from.month - 1 + month - 1]
    }

    private func title(_ language: Language) -> String {
        guard begun > 0 else { return TargetTexts.notBegun[language] }
        return TargetTexts.chartTitle.with([
            "realised": DutchNumber.text(account.realised(after: begun)),
            "schedule": DutchNumber.text(account.schedule(after: begun)),
        ])[language]
    }
}

/// How many will have counted at the end, with what would close the gap.
struct TargetForecastPart: Sendable {
    let forecast: TargetForecast

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h2", text: TargetTexts.forecast[language])
        h.el("p", text: TargetTexts.forecastLead.with("middle", TargetWords.people(forecast.middle)).with([
            "low": DutchNumber.text(forecast.low), "high": DutchNumber.text(forecast.high),
        ])[language] + " " + gap[language])
        let lines = [
            (TargetTexts.realised, forecast.realised), (TargetTexts.leased, forecast.leased),
            (TargetTexts.accepted, forecast.accepted), (TargetTexts.coupled, forecast.coupled),
            (TargetTexts.arriving, forecast.arriving),
        ]
        h.el("dl", .class("ww-facts")) { h in
            for (label, count) in lines {
                h.el("dt", text: label[language])
                h.el("dd", text: TargetWords.people(count)[language])
            }
        }
    }

    private var gap: Phrase {
        guard forecast.gap > 0 else { return TargetTexts.noGap }
        let people = TargetWords.people(forecast.gap)
        guard let dwellings = forecast.gapDwellings else { return TargetTexts.gap.with("people", people) }
        return TargetTexts.gapDwellings.with("people", people).with("dwellings", TargetWords.dwellings(dwellings))
    }
}
