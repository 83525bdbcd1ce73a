import Casework
import Dates
import HTML
import Web

/// What was filled in about a placement that counts otherwise than the rule says.
struct CountForm: Sendable, Equatable {
    static let counts = "telt"
    static let day = "dag"
    static let reason = "reden"
    static let source = "bron"
    private static let yes = "ja"
    private static let no = "nee"

    private let counts: String
    private let day: String
    private let reason: String
    private let source: String

    init(_ form: Form) {
        (counts, day) = (form[Self.counts], form[Self.day])
        (reason, source) = (form[Self.reason], form[Self.source])
    }

    init(_ line: CountedLine) {
        let correction = line.line.correction
        counts = line.verdict.day == nil ? Self.no : Self.yes
        day = line.verdict.day.map(TargetReading.typed) ?? ""
        reason = correction?.reason ?? ""
        source = correction?.source ?? ""
    }

    /// - Throws: `Complaints`, all at once.
    func read() throws(Complaints) -> CountCorrection {
        var complaints = Complaints()
        let (isYes, isNo) = (counts.utf8.elementsEqual(Self.yes.utf8), counts.utf8.elementsEqual(Self.no.utf8))
        if !isYes && !isNo { complaints.add(Self.counts, CountTexts.choose) }
        let date = isYes ? TargetReading.day(day, Self.day, &complaints) : nil
        let why = TargetReading.text(reason, Self.reason, CountTexts.whyMissing, &complaints)
        let who = TargetReading.text(source, Self.source, CountTexts.whoMissing, &complaints)
        try complaints.throwIfAny()
        return CountCorrection(countedOn: date, reason: why, source: who)
    }

    func draw(into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        RadioGroup(
            Self.counts, CountTexts.counts, [(Self.yes, CountTexts.yes), (Self.no, CountTexts.no)], chosen: counts
        ).draw(into: &h, complaints, language)
        Field(Self.day, CountTexts.day, hint: CountTexts.dayHint, value: day).draw(into: &h, complaints, language)
        Field(Self.reason, CountTexts.why, hint: TargetFormTexts.noNames, value: reason).draw(into: &h, complaints, language)
        Field(Self.source, CountTexts.who, hint: CountTexts.whoHint, value: source).draw(into: &h, complaints, language)
    }
}
