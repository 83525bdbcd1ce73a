import Casework
import Dates

/// Which placement of one person counts for the target, and why the others do not (telling). Pure: the rules and what happened go
/// in, a verdict on each comes out.
///
/// A person counts at most once, whatever the order of temporary housing, regular housing and moves.
struct Counting: Sendable {
    struct Line: Sendable, Equatable {
        let placement: ID<Placement>
        let municipality: MunicipalityCode
        let route: Placement.Route
        let startedOn: CalendarDate
        var registeredOn: CalendarDate?
        var correction: CountCorrection?
    }

    /// Why a placement counts or does not.
    enum Verdict: Sendable, Equatable {
        case counts(on: CalendarDate, CountingRule)
        /// Told to the national system in a later half-year than the one in which he came.
        case countsLate(on: CalendarDate, CountingRule)
        case countsByCorrection(on: CalendarDate, CountCorrection)
        /// By another placement.
        case countedBefore(ID<Placement>)
        case notByRule(CountingRule)
        case noRule
        case notByCorrection(CountCorrection)

        var day: CalendarDate? {
            switch self {
            case .counts(let day, _), .countsLate(let day, _), .countsByCorrection(let day, _): day
            case .countedBefore, .notByRule, .noRule, .notByCorrection: nil
            }
        }
    }

    let rules: CountingRules

    /// A verdict on each, in the order of the days on which he came.
    func verdicts(_ lines: [Line]) -> [(line: Line, verdict: Verdict)] {
        let ordered = lines.sorted { ($0.startedOn, $0.placement) < ($1.startedOn, $1.placement) }
        let own = ordered.map { (line: $0, verdict: alone($0)) }
        // Who says outright that it counts is believed before a rule.
        let counted = own.first { if case .countsByCorrection = $0.verdict { true } else { false } }
            ?? own.first { $0.verdict.day != nil }
        return own.map { line, verdict in
            guard let counted, verdict.day != nil, line.placement != counted.line.placement else { return (line, verdict) }
            return (line, .countedBefore(counted.line.placement))
        }
    }

    /// As if there were no other.
    private func alone(_ line: Line) -> Verdict {
        if let correction = line.correction {
            return correction.countedOn.map { .countsByCorrection(on: $0, correction) } ?? .notByCorrection(correction)
        }
        guard let rule = rules.rule(.route(line.route), on: line.startedOn) else { return .noRule }
        guard rule.counts else { return .notByRule(rule) }
        if let told = line.registeredOn, HalfYear(containing: told) > HalfYear(containing: line.startedOn),
            let late = rules.rule(.lateRegistration, on: told), late.counts {
            return .countsLate(on: told, late)
        }
        return .counts(on: line.startedOn, rule)
    }
}
