import Access
import Casework
import Dates
import Organisation
import Trail
import Web

/// What was filled in about a new colleague, read into what he will be or into complaints.
struct ColleagueForm: Sendable {
    static let name = "naam"
    static let what = "wat"
    static let place = "locatie"
    static let municipality = "gemeente"

    let name: String
    let what: String
    let place: String
    let municipality: String

    init(_ form: Form = Form()) {
        name = form[Self.name]
        what = form[Self.what]
        place = form[Self.place]
        municipality = form[Self.municipality]
    }

    /// What a colleague is to be.
    enum Post: Sendable {
        case volunteer(VolunteerRole.Role, ID<Place>)
        case engaged(Engagement.Kind, Engagement.Function?, ID<Place>)
        case mandate(Mandate.Kind)
    }

    /// The codes that a keeper may choose from: only the administrator makes leaders and gives mandates.
    static func choices(_ standing: Standing) -> [String] {
        let work = [
            "guide", "housing", "participation", "legal", "coach", "interpreter", "intern", "youth-coach", "administration",
            "legal-worker",
        ]
        return standing.has(.administrator) ? work + ["team-leader", "administrator", "municipality", "auditor"] : work
    }

    /// - Throws: `Complaints`, all at once.
    func read(_ standing: Standing, _ places: [ID<Place>]) throws(Complaints) -> (name: String, post: Post) {
        var complaints = Complaints()
        if name.utf8.isEmpty { complaints.add(Self.name, ColleagueTexts.nameMissing) }
        let post = Self.choices(standing).contains { $0.utf8.elementsEqual(what.utf8) } ? self.post(places, &complaints) : nil
        if post == nil && complaints.all.allSatisfy({ $0.field == Self.name }) {
            complaints.add(Self.what, ColleagueTexts.whatMissing)
        }
        guard let post, complaints.all.isEmpty else { throw complaints }
        return (name, post)
    }

    private func post(_ places: [ID<Place>], _ complaints: inout Complaints) -> Post? {
        switch what {
        case "administrator": return .mandate(.administrator)
        case "auditor": return .mandate(.auditor)
        case "municipality":
            guard let code = MunicipalityCode(municipality) else {
                complaints.add(Self.municipality, ColleagueTexts.municipalityMissing)
                return nil
            }
            return .mandate(.municipality(code))
        default:
            guard let place = ID<Place>(text: place), places.contains(place) else {
                complaints.add(Self.place, ColleagueTexts.placeMissing)
                return nil
            }
            if let task = VolunteerRole.Role(rawValue: what) { return .volunteer(task, place) }
            if let kind = Engagement.Kind(rawValue: what) { return .engaged(kind, nil, place) }
            return Engagement.Function(rawValue: what).map { .engaged(.staff, $0, place) }
        }
    }
}

/// What was filled in about a shift.
struct ShiftForm: Sendable {
    static let day = "dag"
    static let from = "van"
    static let until = "tot"
    static let place = "locatie"

    /// In minutes; as long as a visit at the desk may last at most.
    private static let longest = 600

    let day: String
    let from: String
    let until: String
    let place: String

    init(_ form: Form = Form()) {
        day = form[Self.day]
        from = form[Self.from]
        until = form[Self.until]
        place = form[Self.place]
    }

    /// - Throws: `Complaints`, all at once.
    func read(
        _ colleague: ID<Colleague>, _ places: [ID<Place>], today: CalendarDate, id: ID<Shift>
    ) throws(Complaints) -> Shift {
        var complaints = Complaints()
        let date = CalendarDate(iso: day).flatMap { $0 >= today ? $0 : nil }
        if date == nil { complaints.add(Self.day, ColleagueTexts.dayWrong) }
        let times = ClockTime(from).flatMap { start in ClockTime(until).map { (start: start, end: $0) } }
            .flatMap { $0.start < $0.end && $0.end.minutes - $0.start.minutes <= Self.longest ? $0 : nil }
        if times == nil { complaints.add(Self.from, ColleagueTexts.timeWrong) }
        let known = ID<Place>(text: place).flatMap { places.contains($0) ? $0 : nil }
        if known == nil { complaints.add(Self.place, ColleagueTexts.placeMissing) }
        guard let date, let known, let times, complaints.all.isEmpty else { throw complaints }
        return Shift(
            id: id, colleague: colleague, place: known, day: date, opens: times.start.text, closes: times.end.text)
    }
}
