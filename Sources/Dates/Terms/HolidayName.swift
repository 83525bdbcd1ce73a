/// Which general holiday it is. The Dutch name is on the screen; King's Day was Queen's Day before 2014.
package enum HolidayName: String, CaseIterable, Sendable {
    case newYear, goodFriday, easterMonday, kingsDay, liberationDay, ascension, whitMonday, christmas, boxingDay
}
