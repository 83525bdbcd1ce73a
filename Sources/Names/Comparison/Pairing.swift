/// Finds for each word of a name the word of the other name that it sounds like.
struct Pairing {
    private let ones: [HeardWord]
    private let others: [HeardWord]
    private var isPaired: [Bool]
    private var isTaken: [Bool]
    private var distance = 0
    private var pairs = 0
    private var isInOrder = true
    private var lastTaken = -1

    init(_ ones: [HeardWord], _ others: [HeardWord]) {
        (self.ones, self.others) = (ones, others)
        isPaired = ones.map { _ in false }
        isTaken = others.map { _ in false }
    }

    mutating func pair() {
        pairWordByWord()
        guard isPaired.contains(false) || isTaken.contains(false) else { return }
        for one in ones.indices where !isPaired[one] {
            for other in others.indices.dropLast() where !isTaken[other] && !isTaken[other + 1] && !isPaired[one] {
                try1(one, other, Hearing.distance(ones[one], others[other].joined(others[other + 1])), also: other + 1)
            }
        }
        for one in ones.indices.dropLast() where !isPaired[one] && !isPaired[one + 1] {
            let joined = ones[one].joined(ones[one + 1])
            for other in others.indices where !isTaken[other] && !isPaired[one] {
                try1(one, other, Hearing.distance(joined, others[other]), alsoOne: one + 1)
            }
        }
    }

    /// Each word with the nearest of those that are left.
    private mutating func pairWordByWord() {
        for one in ones.indices {
            var (best, least) = (-1, Hearing.most + 1)
            for other in others.indices where !isTaken[other] {
                let distance = Hearing.distance(ones[one], others[other])
                if distance == 0 {
                    (best, least) = (other, 0)
                    break
                }
                if distance < least { (best, least) = (other, distance) }
            }
            if best >= 0 { take(one, best, least) }
        }
    }

    private mutating func take(_ one: Int, _ other: Int, _ distance: Int) {
        (isPaired[one], isTaken[other]) = (true, true)
        self.distance += distance
        pairs += 1
        if other < lastTaken { isInOrder = false }
        lastTaken = other
    }

    private mutating func try1(_ one: Int, _ other: Int, _ distance: Int, also: Int? = nil, alsoOne: Int? = nil) {
        guard distance <= Hearing.most else { return }
        take(one, other, distance)
        if let also { isTaken[also] = true }
        if let alsoOne { isPaired[alsoOne] = true }
    }

    var likeness: Likeness {
        let left = ones.indices.filter { !isPaired[$0] && !ones[$0].isParticle }.count
        let leftOver = others.indices.filter { !isTaken[$0] && !others[$0].isParticle }.count
        let mean = pairs == 0 ? Hearing.beyond : distance
        if left == 0, leftOver == 0 {
            return Likeness(distance == 0 && !isInOrder ? .otherOrder : .soundsAlike, distance: mean)
        }
        if left == 0 || leftOver == 0, pairs >= 2 {
            return Likeness(.wordsMore, distance: mean + Hearing.most * (left + leftOver))
        }
        return Likeness(pairs > 0 ? .wordsApart : .soundsOtherwise, distance: Hearing.beyond)
    }
}
