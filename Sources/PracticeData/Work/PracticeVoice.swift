import Casework
import Dates
import Signals

/// Signals and meetings.
struct PracticeVoice {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func make() throws {
        for plan in YearPlan.all {
            for _ in 0..<plan.signals {
                let signal = Signal(
                    id: town.ids.next(), municipality: town.code,
                    kind: try town.pick([.gap, .gap, .ruleMisapplied, .personalObstacle, .discrimination]),
                    theme: try town.pick(Self.themes), raisedOn: try town.day(of: plan.year))
                try SignalList.raise(signal, by: town.author, in: town.db)
            }
        }
        try hold(.network, "Netwerkbijeenkomst integratie", "2017-05-18")
        try hold(.information, "Uitreiking participatieverklaringen", "2017-05-23")
        for (title, day) in Self.themeMeetings { try hold(.theme, title, day) }
    }

    private func hold(_ kind: Event.Kind, _ title: String, _ day: String) throws {
        try Events.hold(
            Event(id: town.ids.next(), municipality: town.code, kind: kind, title: title, heldOn: town.date(day)),
            by: town.author, in: town.db)
    }

    private static let themes = [
        "wachttijd gezinshereniging", "toeslag te laat", "geen plek op school", "tolk ontbreekt bij de huisarts",
        "inburgering en werk tegelijk", "schulden in de eerste maanden",
    ]

    private static let themeMeetings = [
        ("Internetbankieren", "2017-02-14"), ("Onderwijs in Nederland", "2017-04-11"), ("Zorg en de huisarts", "2017-06-20"),
        ("Opvoeden", "2017-09-19"), ("Werk zoeken", "2017-11-14"), ("Internetbankieren", "2016-11-15"),
        ("Zorg en de huisarts", "2018-03-13"), ("Werk zoeken", "2018-10-09"),
    ]
}
