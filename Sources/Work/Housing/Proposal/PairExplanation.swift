package import Casework
import Dates

/// Why a household and a dwelling go together or not, in a sentence, with the rules that say so (uitleg).
package struct PairExplanation: Sendable, Equatable {
    let points: [WeighedPoint]
    /// Of each point its words.
    let words: [Phrase]
    /// By which rule each is; nothing for what needs none.
    let bases: [String?]

    package init(_ weighing: PairWeighing, _ row: Int, _ column: Int) {
        let points = weighing.points(row, column)
        let wording = PairWords(weighing, weighing.households[row], weighing.dwellings[column])
        self.points = points
        words = points.map { wording.words($0.point) }
        bases = points.map { wording.basis($0.point) }
    }

    /// Whether a rule forbids it; then nobody can choose it.
    var isForbidden: Bool { points.contains { $0.stand == .forbids } }

    /// Whether it is left out of what is proposed.
    var isSkipped: Bool { points.contains { $0.stand == .skips } }

    /// What says no first; nothing when nothing does.
    static func firstNo(_ points: [WeighedPoint]) -> PairPoint? {
        (points.first { $0.stand == .forbids } ?? points.first { $0.stand == .skips })?.point
    }

    /// All of it in one sentence: what fits, what to mind and what is not known. What does not fit stands alone.
    package var sentence: Phrase {
        if isForbidden { return Self.closed(PairTexts.fitsNot.with("points", said(.forbids))) }
        var parts: [Phrase] = []
        if isSkipped { parts.append(PairTexts.skipped.with("points", said(.skips))) }
        let good = has(.fits) ? said(.fits) : PairTexts.nothing
        let fits = PairTexts.fits.with("points", good)
        parts.append(parts.isEmpty ? fits : Self.small(fits))
        if has(.costs) || has(.warns) { parts.append(PairTexts.mind.with("points", said(.costs, .warns))) }
        if has(.unknown) { parts.append(PairTexts.unknown.with("points", said(.unknown))) }
        return Self.closed(Self.joined(parts))
    }

    private func has(_ stand: PairPoint.Stand) -> Bool {
        points.contains { $0.stand == stand }
    }

    private func said(_ stands: PairPoint.Stand...) -> Phrase {
        Self.joined(points.indices.filter { stands.contains(points[$0].stand) }.map { place in
            guard let basis = bases[place] else { return words[place] }
            let source = PairTexts.basis.with(["basis": basis])
            return Phrase(nl: words[place].nl + source.nl, en: words[place].en + source.en)
        })
    }

    private static func joined(_ parts: [Phrase]) -> Phrase {
        Phrase(nl: parts.map(\.nl).joined(separator: "; "), en: parts.map(\.en).joined(separator: "; "))
    }

    private static func closed(_ words: Phrase) -> Phrase {
        Phrase(nl: words.nl + ".", en: words.en + ".")
    }

    private static func small(_ words: Phrase) -> Phrase {
        Phrase(
            nl: words.nl.prefix(1).lowercased() + words.nl.dropFirst(),
            en: words.en.prefix(1).lowercased() + words.en.dropFirst())
    }
}
