import Casework
import Dates
import Guidance

/// A first and a second year of guidance for every adult in a dwelling. Those in the GVA have a coach of the municipality.
struct PracticeGuidance {
    let town: Town

    init(_ town: Town) {
        self.town = town
    }

    func make() throws {
        let lastDay = try town.date("2018-12-31")
        for resident in town.residents where resident.isAdult && !resident.inGVA {
            let year = resident.settled.adding(years: 1)
            let first = try start(.first, resident, on: resident.settled)
            guard year <= lastDay else { continue }
            try Tracks.end(first, .completed, on: year, by: town.author, in: town.db)
            _ = try start(.second, resident, on: year)
        }
    }

    private func start(_ phase: Track.Phase, _ resident: Resident, on day: CalendarDate) throws -> ID<Track> {
        let track = Track(
            id: town.ids.next(), municipality: town.code, person: resident.id, phase: phase,
            guide: try town.pick(town.guides), startedOn: day)
        try Tracks.start(track, by: town.author, in: town.db)
        return track.id
    }
}
