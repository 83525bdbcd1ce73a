import Housing

/// A dwelling of these days, as a landlord told about it.
struct PracticeHome {
    var kind = Dwelling.Kind.dwelling
    let rooms: Int
    let capacity: Int
    var floor = 1
    var hasLift = false
    var isAccessible = false
    /// In euros a month.
    let rent: Int
    /// Which of the town's.
    let neighbourhood: Int
    /// In how many days it is free.
    var freeIn = 0

    var details: Dwelling.Details {
        var details = Dwelling.Details()
        (details.rooms, details.capacity, details.rent) = (rooms, capacity, rent * 100)
        (details.floor, details.hasLift, details.isAccessible) = (floor, hasLift, isAccessible)
        details.neighbourhood = PracticeStreets.neighbourhoods[neighbourhood % PracticeStreets.neighbourhoods.count]
        return details
    }

    /// Free, and meant for nobody yet.
    static let free = [
        PracticeHome(rooms: 2, capacity: 2, floor: 0, rent: 541, neighbourhood: 0),
        PracticeHome(rooms: 3, capacity: 3, rent: 618, neighbourhood: 1, freeIn: 12),
        PracticeHome(rooms: 3, capacity: 4, floor: 4, hasLift: true, rent: 655, neighbourhood: 2),
        PracticeHome(rooms: 1, capacity: 1, floor: 3, rent: 432, neighbourhood: 3),
        PracticeHome(rooms: 4, capacity: 5, floor: 0, rent: 689, neighbourhood: 4, freeIn: 20),
        PracticeHome(rooms: 6, capacity: 8, floor: 0, rent: 699, neighbourhood: 0, freeIn: 27),
        PracticeHome(kind: .room, rooms: 1, capacity: 1, rent: 365, neighbourhood: 5),
        PracticeHome(kind: .room, rooms: 1, capacity: 1, floor: 2, rent: 348, neighbourhood: 5),
    ]

    /// A building where several households live for a time.
    static let group = PracticeHome(kind: .group, rooms: 6, capacity: 8, floor: 0, rent: 310, neighbourhood: 3)
}
