import Access

/// The address at which the calendar program of a colleague reads his appointments and shifts (agenda op je telefoon).
struct CalendarFeed {
    /// A year: who made it is asked once a year whether it is still needed, as with the key of a program.
    static let longest = AccessToken.longest
}
