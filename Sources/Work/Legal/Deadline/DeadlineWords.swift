import Casework
import Dates

/// How a term tells in one sentence where it comes from (uitleg): what set it off, how long, until when, and by which article.
enum DeadlineWords {
    /// "bekendgemaakt op 12 maart 2017, drie maanden: uiterlijk maandag 12 juni 2017; art. 29 lid 2 Vw 2000"
    static func sentence(_ deadline: Deadline, _ rule: LegalRule, _ term: LegalTerm) -> Phrase {
        let begin = rule.start + " " + DateText.phrase(deadline.startsOn) + lengths(deadline, rule, term)
        return begin + ": " + end(deadline, rule) + moved(deadline, term) + ("; " + term.basis) + doubt(term)
    }

    /// The same as a letter says it to the authority: what we doubt ourselves is no business of theirs.
    static func letterSentence(_ deadline: Deadline, _ rule: LegalRule, _ term: LegalTerm) -> Phrase {
        let begin = rule.start + " " + DateText.phrase(deadline.startsOn) + lengths(deadline, rule, term)
        let moved = term.calendar == .doubtful ? Phrase.empty : moved(deadline, term)
        return begin + ": " + end(deadline, rule) + moved + ("; " + term.basis)
    }

    private static func lengths(_ deadline: Deadline, _ rule: LegalRule, _ term: LegalTerm) -> Phrase {
        var words = Phrase.empty
        if deadline.isStated {
            words = words + ", " + DeadlineTexts.byLetter
        } else if let length = term.length, rule.triggersByEvent, length.amount > 0 {
            words = words + ", " + TermWords.length(length)
        }
        if !deadline.isStated, deadline.extensions > 0, let more = term.more {
            let longer = Term(more.amount * deadline.extensions, more.unit)
            words = words + ", " + DeadlineTexts.extended.with("length", TermWords.length(longer))
        }
        guard deadline.stoodStill > 0 else { return words }
        return words + ", " + DeadlineTexts.stoodStill.with("length", TermWords.length(.days(deadline.stoodStill)))
    }

    private static func end(_ deadline: Deadline, _ rule: LegalRule) -> Phrase {
        if case .still(let day) = deadline.state { return DeadlineTexts.still.with("day", DateText.phrase(day)) }
        let words = rule.effect == .opening ? DeadlineTexts.from : DeadlineTexts.atLatest
        return words.with("day", TermWords.day(deadline.dueOn))
    }

    /// Why its last day is not the one of the calendar; and the earlier one, where it is not sure that it moves.
    private static func moved(_ deadline: Deadline, _ term: LegalTerm) -> Phrase {
        if case .still = deadline.state { return .empty }
        guard deadline.plainOn != deadline.dueOn else { return .empty }
        let words = term.calendar == .doubtful ? DeadlineTexts.perhapsMoved : DeadlineTexts.moved
        return Phrase(same: " ") + words.with("day", TermWords.day(deadline.plainOn))
    }

    private static func doubt(_ term: LegalTerm) -> Phrase {
        guard !term.confidence.isCertain else { return .empty }
        return .empty + "; " + DeadlineTexts.check.with(["confidence": term.confidence.rawValue])
    }
}

extension LegalRule {
    /// Not only that another term passed.
    var triggersByEvent: Bool {
        triggers.contains { if case .event = $0 { true } else { false } }
    }
}
