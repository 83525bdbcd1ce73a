/// From a date to the number of its day and back, without a loop.
///
/// The method is Howard Hinnant's ("chrono-compatible low-level date algorithms"): years begin in March, so that the leap
/// day is the last of the year, and 400 years are one round.
enum CivilDays {
    static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let round = shifted / 400
        let yearOfRound = shifted - round * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return round * 146_097 + yearOfRound * 365 + yearOfRound / 4 - yearOfRound / 100 + dayOfYear - 719_468
    }

    static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = number + 719_468
        let round = shifted / 146_097
        let dayOfRound = shifted - round * 146_097
        let yearOfRound = (dayOfRound - dayOfRound / 1460 + dayOfRound / 36_524 - dayOfRound / 146_096) / 365
        let dayOfYear = dayOfRound - (365 * yearOfRound + yearOfRound / 4 - yearOfRound / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        return (yearOfRound + round * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * march + 2) / 5 + 1)
    }
}
