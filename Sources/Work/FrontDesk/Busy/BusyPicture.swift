import Casework
import Dates
import HTML

/// The hours of the week with who came and who was there: drawn for the eye, and as a table with the same numbers.
struct BusyPicture: Sendable {
    let busy: BusyHours

    func draw(into h: inout HTML, _ language: Language) {
        h.el("div", .class("ww-picture")) { h in
            HourColumns(
                idPrefix: "drukte", title: title(language), bars: BusyTexts.contactsHead[language],
                marks: BusyTexts.peopleHead[language], days: days(language)
            ).draw(into: &h)
            table(language).draw(into: &h)
        }
        if let hardest = busy.hardest, hardest != busy.busiest, let burden = hardest.burdenTenths {
            h.el("p", text: BusyTexts.hardest
                .with("hour", Self.words(of: hardest)).with(["number": DutchNumber.text(tenths: burden)])[language])
        }
        if !busy.unstaffed.isEmpty {
            let hours = busy.unstaffed.map { Self.words(of: $0)[language] }.joined(separator: ", ")
            h.el("p", text: BusyTexts.unstaffed.with(["hours": hours])[language])
        }
        h.el("p", text: BusyTexts.how.with(["others": DutchNumber.text(busy.others)])[language])
    }

    /// "Dinsdag 11:00 is het drukst: 9 gesprekken, 2 mensen".
    private func title(_ language: Language) -> String {
        guard let busiest = busy.busiest else { return BusyTexts.quiet[language] }
        return BusyTexts.busiest.with("hour", Self.words(of: busiest).capitalised)
            .with("contacts", Self.counted(busiest.contactTenths, BusyTexts.contact, BusyTexts.contacts))
            .with("people", Self.counted(busiest.peopleTenths, BusyTexts.person, BusyTexts.people))[language]
    }

    private static func counted(_ tenths: Int, _ one: Phrase, _ many: Phrase) -> Phrase {
        tenths == 10 ? one : many.with(["number": DutchNumber.text(tenths: tenths)])
    }

    /// "dinsdag 11:00".
    private static func words(of hour: OpenHour) -> Phrase {
        let (day, time) = (BusyPage.weekday(hour.weekday), ClockTime.at(hour: hour.hour).text)
        return Phrase(nl: day.nl + " " + time, en: day.en + " " + time)
    }

    private func days(_ language: Language) -> [HourColumns.Day] {
        let busiest = busy.busiest
        return Weekday.allCases.compactMap { weekday in
            let columns = busy.hours.filter { $0.weekday == weekday }.map { hour in
                HourColumns.Column(
                    label: String(hour.hour), bar: hour.contactTenths, mark: hour.peopleTenths, emphasised: hour == busiest)
            }
            return columns.isEmpty
                ? nil : HourColumns.Day(name: BusyPage.weekday(weekday).capitalised[language], columns: columns)
        }
    }

    private func table(_ language: Language) -> DataTable {
        DataTable(
            caption: BusyTexts.perHour[language],
            columns: [BusyTexts.hour, BusyTexts.contactsShort, BusyTexts.peopleShort].map { $0[language] },
            rows: busy.hours.map { hour in
                [
                    .text(Self.words(of: hour).capitalised[language]), .figure(DutchNumber.text(tenths: hour.contactTenths)),
                    .figure(DutchNumber.text(tenths: hour.peopleTenths)),
                ]
            })
    }
}
