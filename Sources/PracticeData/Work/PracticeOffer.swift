import Housing

/// A dwelling that was offered to a household of these days, with the steps since; in days before today.
struct PracticeOffer {
    let home: PracticeHome
    var route = Placement.Route.regular
    let made: Int
    var steps: [(kind: OfferStep.Kind, ago: Int)] = []
    /// In so many days.
    var keyIn: Int?
    var endIn: Int?
    /// Of one that was refused: in how many days the household is offered something again.
    var parkedFor: Int?
}
