import Clients
import Housing

/// A household that was coupled in these days (gekoppeld huishouden), with how far it came on the road to a key.
struct PracticeCoupling {
    typealias Someone = (sex: Person.Sex, age: Int)

    /// Who is here, the head first.
    let people: [Someone]
    var abroad: [Someone] = []
    /// Days since the coupling.
    let coupled: Int
    var nationality = Town.syrian
    var needsStepFree = false
    /// In how many days the head comes of age, for who has a guardian.
    var adultIn: Int?
    /// What they ask for, and in which neighbourhood.
    var wishes: [(kind: CouplingWish.Kind, neighbourhood: Int?)] = []
    var offer: PracticeOffer?
    /// A dwelling that is held for them.
    var held: PracticeHome?
    /// In how many days those who are abroad are expected.
    var arriveIn: Int?

    static let all = waiting + offered + housed

    /// Who wait: one who is just coupled, one with a school, one whose term passed, a large family, one with family abroad, one
    /// who refused, and one who comes of age.
    private static let waiting = [
        PracticeCoupling(people: [(.male, 27)], coupled: 9, nationality: "0084", wishes: [(.work, 0)]),
        PracticeCoupling(people: [(.male, 34), (.female, 31), (.male, 7)], coupled: 30, wishes: [(.school, 1)]),
        PracticeCoupling(people: [(.female, 38), (.female, 14), (.male, 11)], coupled: 79, wishes: [(.family, 2)]),
        PracticeCoupling(
            people: [
                (.male, 44), (.female, 41), (.female, 16), (.male, 14), (.male, 12), (.female, 9), (.male, 6), (.female, 2),
            ], coupled: 52),
        PracticeCoupling(
            people: [(.male, 36)], abroad: [(.female, 33), (.male, 8), (.female, 5)], coupled: 41, wishes: [(.school, 4)],
            held: PracticeHome(rooms: 4, capacity: 4, rent: 672, neighbourhood: 4), arriveIn: 24),
        PracticeCoupling(
            people: [(.male, 52), (.female, 49)], coupled: 58, wishes: [(.noStairs, nil), (.care, 3)],
            offer: PracticeOffer(
                home: PracticeHome(rooms: 3, capacity: 3, floor: 3, rent: 601, neighbourhood: 0), made: 40,
                steps: [(.viewing, 35), (.refused, 32)], parkedFor: 21)),
        PracticeCoupling(people: [(.male, 17)], coupled: 24, nationality: "0084", adultIn: 33),
    ]

    /// To whom something is offered, up to who waits for the key.
    private static let offered = [
        PracticeCoupling(
            people: [(.female, 46)], coupled: 47, needsStepFree: true, wishes: [(.care, 2)],
            offer: PracticeOffer(
                home: PracticeHome(rooms: 2, capacity: 2, floor: 0, isAccessible: true, rent: 598, neighbourhood: 2), made: 3)),
        PracticeCoupling(
            people: [(.male, 29), (.female, 26)], coupled: 39,
            offer: PracticeOffer(
                home: PracticeHome(rooms: 2, capacity: 3, rent: 577, neighbourhood: 1), made: 10, steps: [(.viewing, 4)])),
        PracticeCoupling(
            people: [(.male, 40), (.female, 37), (.male, 13), (.female, 10)], coupled: 60,
            offer: PracticeOffer(
                home: PracticeHome(rooms: 4, capacity: 5, floor: 0, rent: 684, neighbourhood: 0), made: 16,
                steps: [(.viewing, 12), (.accepted, 9)])),
        PracticeCoupling(
            people: [(.male, 31)], coupled: 66, nationality: "0149",
            offer: PracticeOffer(
                home: PracticeHome(rooms: 1, capacity: 1, floor: 5, hasLift: true, rent: 455, neighbourhood: 5), made: 21,
                steps: [(.viewing, 17), (.accepted, 15), (.lease, 3)])),
        PracticeCoupling(
            people: [(.female, 35), (.male, 9), (.male, 4)], coupled: 70,
            offer: PracticeOffer(
                home: PracticeHome(rooms: 3, capacity: 4, rent: 640, neighbourhood: 3), made: 26,
                steps: [(.viewing, 22), (.accepted, 20), (.lease, 8)], keyIn: 4)),
    ]

    /// Who have a key: of a dwelling that is bare still, of one that is furnished, and for a time that is nearly over.
    private static let housed = [
        PracticeCoupling(
            people: [(.male, 58), (.female, 55)], coupled: 75,
            offer: PracticeOffer(
                home: PracticeHome(rooms: 2, capacity: 2, floor: 2, hasLift: true, rent: 563, neighbourhood: 1), made: 30,
                steps: [(.viewing, 27), (.accepted, 24), (.lease, 13), (.key, 6)])),
        PracticeCoupling(
            people: [(.male, 33), (.female, 30), (.female, 3)], coupled: 82,
            offer: PracticeOffer(
                home: PracticeHome(rooms: 3, capacity: 4, floor: 0, rent: 634, neighbourhood: 2), made: 41,
                steps: [(.viewing, 38), (.accepted, 36), (.lease, 27), (.key, 20), (.furnished, 7)])),
        PracticeCoupling(
            people: [(.male, 24)], coupled: 170, nationality: "0084",
            offer: PracticeOffer(
                home: .group, route: .gva, made: 156,
                steps: [(.accepted, 154), (.key, 147), (.furnished, 147)], endIn: 36)),
    ]
}
