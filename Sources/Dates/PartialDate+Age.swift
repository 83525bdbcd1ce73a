extension PartialDate {
    /// Whether someone born then has reached an age on a day.
    ///
    /// What is unknown counts as its first day, because that is how the text "1999" sorts before "1999-05-05" in SQL. Born
    /// on 29 February: the age is reached on 1 March in a year without that day.
    /// - Parameter age: full years.
    package func reaches(age: Int, by date: CalendarDate) -> Bool {
        let bound = date.year - age
        if year != bound { return year < bound }
        let born = earliest
        return (born.month, born.day) <= (date.month, date.day)
    }

    /// Full years on a day; 0 before birth.
    package func age(on date: CalendarDate) -> Int {
        let years = date.year - year
        return max(0, reaches(age: years, by: date) ? years : years - 1)
    }
}
