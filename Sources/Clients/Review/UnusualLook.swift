import Casework
import Dates
import Trail

/// Something in a week's looks that asks for an explanation (opvallende inzage). Not a fault: mostly there is a good reason.
struct UnusualLook: Sendable, Equatable {
    enum Sign: Int, CaseIterable, Sendable {
        case emergency, refused, sameName, manyFiles, outsideHours, nobodyMet
    }

    let sign: Sign
    let colleague: ID<Colleague>
    let name: String
    let day: CalendarDate
    let time: String
    /// Nothing when it is about many.
    let person: ID<Person>?
    /// How many files, when it is about many.
    var count = 1

    /// More different files in a day than a desk sees people.
    private static let many = 15
    private static let opens = "07:30"
    private static let closes = "20:00"

    /// - Parameter looks: of one week, in the order of time.
    static func find(in looks: [Look]) -> [UnusualLook] {
        var found: [UnusualLook] = []
        for look in looks {
            for sign in signs(of: look) where !found.contains(where: { $0.isSame(as: look, sign) }) {
                found.append(UnusualLook(
                    sign: sign, colleague: look.colleague, name: look.name, day: look.day, time: look.time, person: look.person))
            }
        }
        return (found + days(looks)).sorted { ($0.sign.rawValue, $0.day, $0.time) < ($1.sign.rawValue, $1.day, $1.time) }
    }

    private static func signs(of look: Look) -> [Sign] {
        if look.isRefused { return [.refused] }
        var signs: [Sign] = []
        if look.ground.utf8.elementsEqual("emergency".utf8) { signs.append(.emergency) }
        if look.hasSameName { signs.append(.sameName) }
        if isOutsideHours(look) { signs.append(.outsideHours) }
        let isOfDesk = look.ground.utf8.elementsEqual("visit".utf8) || look.ground.utf8.elementsEqual("card".utf8)
        if isOfDesk && !look.isMet { signs.append(.nobodyMet) }
        return signs
    }

    private static func isOutsideHours(_ look: Look) -> Bool {
        look.day.weekday.isWeekend || look.time < opens || look.time >= closes
    }

    /// One line for each colleague who opened many files on one day.
    private static func days(_ looks: [Look]) -> [UnusualLook] {
        let byDay = Dictionary(grouping: looks.filter { !$0.isRefused }) { [Int64($0.day.dayNumber), $0.colleague.number] }
        return byDay.values.compactMap { looks in
            let count = Set(looks.map(\.person)).count
            guard count > many, let first = looks.first else { return nil }
            return UnusualLook(
                sign: .manyFiles, colleague: first.colleague, name: first.name, day: first.day, time: first.time, person: nil,
                count: count)
        }
    }

    /// A second look at the same file on the same day tells nothing new.
    private func isSame(as look: Look, _ other: Sign) -> Bool {
        sign == other && colleague == look.colleague && person == look.person && day == look.day
    }
}
