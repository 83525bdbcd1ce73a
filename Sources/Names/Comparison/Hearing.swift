/// How differently two words sound, in tenths of what is still heard as one.
enum Hearing {
    /// Up to here two words are heard as one.
    static let most = 10
    /// More than any two words differ.
    static let beyond = 255

    /// The least that makes one word the other: sounds that are said otherwise, and sounds that only one has. What is more than
    /// `most` is `beyond`.
    static func distance(_ one: HeardWord, _ other: HeardWord) -> Int {
        if one.sounds.isEmpty || other.sounds.isEmpty { return one.latin == other.latin ? 0 : beyond }
        if one.marks != other.marks, one.article.count + other.article.count == 0, !one.isVague, !other.isVague { return beyond }
        var least = distance(one.units[...], other.units[...], one, other)
        if one.article.count > 0, least > 0 {
            let stripped = distance(one.units.dropFirst(one.article.count), other.units[...], one, other)
            least = min(least, stripped + one.article.cost)
        }
        if other.article.count > 0, least > 0 {
            let stripped = distance(one.units[...], other.units.dropFirst(other.article.count), one, other)
            least = min(least, stripped + other.article.cost)
        }
        return least > most ? beyond : least
    }

    /// The same for a word that may go on: the least that makes it the beginning of the other one.
    static func beginning(_ one: HeardWord, of other: HeardWord) -> Int {
        guard one.units.count > 1, !other.sounds.isEmpty else { return beyond }
        return distance(one.units[...], other.units[...], one, other, isBegun: true)
    }

    private static func distance(
        _ ones: ArraySlice<HeardUnit>, _ others: ArraySlice<HeardUnit>, _ one: HeardWord, _ other: HeardWord,
        isBegun: Bool = false
    ) -> Int {
        let table = SoundTable.shared
        return withUnsafeTemporaryAllocation(of: Int.self, capacity: others.count + 1) { row in
            row[0] = 0
            for (column, unit) in others.enumerated() { row[column + 1] = row[column] + loss(unit, to: one) }
            for unit in ones {
                let removed = loss(unit, to: other)
                var (diagonal, left) = (row[0], row[0] + removed)
                var lowest = left
                row[0] = left
                var column = 1
                for met in others {
                    let changed = diagonal + Int(table.cost(unit.sound, met.sound, place: max(unit.place, met.place)))
                    diagonal = row[column]
                    left = min(changed, min(diagonal + removed, left + loss(met, to: one)))
                    row[column] = left
                    lowest = min(lowest, left)
                    column += 1
                }
                if lowest > most { return beyond }
            }
            let end = isBegun ? row.min() ?? beyond : row[others.count]
            return end > most ? beyond : end
        }
    }

    /// What it costs that the other word does not have this.
    private static func loss(_ unit: HeardUnit, to other: HeardWord) -> Int {
        if unit.isLongU, other.isBare, !other.hasWaw { return Int(SoundTable.apart) }
        return Int(other.isShortBare ? unit.lossToShortBare : other.isBare ? unit.lossToBare : unit.loss)
    }
}
