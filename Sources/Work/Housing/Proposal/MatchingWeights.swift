/// What each drawback of a pair weighs against another (gewichten). All of them, and nothing else: how long a household waits
/// only decides between what is equal here.
///
/// A wish that is not met weighs as much as three rooms too many: a family that lives near its school needs less help later,
/// and a room that stands empty helps nobody. What a rule only warns of weighs more than a wish.
enum MatchingWeights {
    /// For each room more than the household needs once all have come.
    static let spareRoom = 10
    /// For each room less than the norm.
    static let shortRoom = 40
    /// For what the household asked for and does not get: to live near something, or without stairs.
    static let wish = 30
    /// For a part of the rent that nobody pays for, a dwelling that is free too late, or one that becomes too small.
    static let warning = 50
    /// For what nobody knows, where it would count.
    static let unknown = 5
}
