/// A term worked out by hand: by which rule, from what day, until what day, and why.
struct HandComputedTerm: Sendable {
    let rule: String
    let from: String
    let date: String
    let isExtended: Bool
    let why: String

    private init(_ rule: String, _ from: String, _ date: String, extended: Bool = false, _ why: String) {
        (self.rule, self.from, self.date, isExtended, self.why) = (rule, from, date, extended, why)
    }

    static let all = applying + objecting + deciding + late + staying

    private static let applying: [HandComputedTerm] = [
        .init("NR-APPLY", "2017-03-12", "2017-06-12", "the same day three months on, a Monday"),
        .init("NR-APPLY", "2017-01-31", "2017-05-01", "April has no 31st: the 30th, a Sunday, so Monday"),
        .init("NR-APPLY", "2017-11-30", "2018-02-28", "February has no 30th: its last day, a Wednesday"),
        .init("NR-APPLY", "2016-11-30", "2017-02-28", "February 2017 ends on the 28th, a Tuesday"),
        .init("NR-APPLY", "2015-11-30", "2016-02-29", "2016 is a leap year: Monday the 29th"),
        .init("NR-APPLY", "2017-01-14", "2017-04-18", "14 April is Good Friday, then the weekend and Easter Monday: Tuesday"),
        .init("NR-APPLY", "2017-01-15", "2017-04-18", "15 April is the Saturday before Easter: past Easter Monday, Tuesday"),
        .init("NR-APPLY", "2017-01-17", "2017-04-18", "17 April is Easter Monday: Tuesday"),
        .init("NR-APPLY", "2017-01-27", "2017-04-28", "27 April is King's Day, a Thursday: Friday"),
        .init("NR-APPLY", "2017-02-05", "2017-05-08", "5 May is Liberation Day, a Friday: Monday"),
        .init("NR-APPLY", "2017-02-25", "2017-05-26", "25 May is Ascension Day: the Friday after it is a working day for the act"),
        .init("NR-APPLY", "2017-03-03", "2017-06-06", "3 June is the Saturday before Whitsun: past Whit Monday, Tuesday"),
        .init("NR-APPLY", "2017-03-05", "2017-06-06", "5 June is Whit Monday: Tuesday"),
        .init("NR-APPLY", "2017-09-23", "2017-12-27", "Saturday 23 December, Sunday, and both days of Christmas: Wednesday"),
        .init("NR-APPLY", "2017-09-25", "2017-12-27", "Christmas Day and Boxing Day: Wednesday"),
        .init("NR-APPLY", "2017-10-01", "2018-01-02", "New Year's Day, a Monday: Tuesday"),
        .init("NR-APPLY", "2017-09-30", "2018-01-02", "Saturday 30 December, Sunday, New Year's Day: Tuesday"),
        .init("NR-APPLY", "2014-01-31", "2014-04-30", "since 2014 the 30th of April is an ordinary Wednesday"),
        .init("NR-APPLY", "2022-01-15", "2022-04-19", "15 April is Good Friday, Easter Monday is the 18th: Tuesday"),
        .init("NR-APPLY", "2022-01-27", "2022-04-28", "27 April is King's Day, a Wednesday: Thursday"),
        .init("NR-APPLY", "2022-09-25", "2022-12-27", "Christmas Day is a Sunday, Boxing Day a Monday: Tuesday"),
        .init("NR-APPLY", "2022-03-04", "2022-06-07", "Saturday 4 June, Whit Sunday, Whit Monday: Tuesday"),
        .init("NR-APPLY", "2022-08-31", "2022-11-30", "November has no 31st: the 30th, a Wednesday"),
        .init("NR-APPLY", "2021-11-30", "2022-02-28", "February 2022 ends on the 28th, a Monday"),
        .init("NR-APPLY", "2025-01-27", "2025-04-28", "the 27th is a Sunday, so King's Day is the 26th; Sunday moves to Monday"),
        .init("NR-APPLY", "2025-01-26", "2025-04-28", "Saturday 26 April is King's Day, then Sunday: Monday"),
        .init("NR-APPLY", "2026-06-12", "2026-09-14", "12 September is a Saturday: Monday"),
        .init("NR-APPLY", "2026-06-30", "2026-09-30", "the same day three months on, a Wednesday"),
        .init("NR-APPLY", "2026-09-25", "2026-12-28", "Christmas is on Friday and Saturday, then Sunday: Monday"),
        .init("NR-APPLY", "2026-11-30", "2027-03-01", "28 February 2027 is a Sunday: Monday 1 March"),
        .init("NR-APPLY", "2027-11-30", "2028-02-29", "2028 is a leap year: Tuesday the 29th"),
    ]

    private static let objecting: [HandComputedTerm] = [
        .init("NR-OBJECT", "2017-03-17", "2017-04-18", "28 days on is Good Friday: Tuesday after Easter"),
        .init("NR-OBJECT", "2017-04-07", "2017-05-08", "28 days on is Liberation Day, a Friday: Monday"),
        .init("NR-OBJECT", "2017-11-27", "2017-12-27", "28 days on is Christmas Day: after Boxing Day"),
        .init("NR-OBJECT", "2017-12-04", "2018-01-02", "28 days on is New Year's Day: Tuesday"),
        .init("NR-OBJECT", "2017-06-01", "2017-06-29", "28 days on is a Thursday"),
        .init("NR-OBJECT", "2017-06-03", "2017-07-03", "28 days on is a Saturday: Monday"),
        .init("NR-OBJECT", "2015-04-07", "2015-05-06", "28 days on is Liberation Day, a Tuesday: Wednesday"),
        .init("NR-OBJECT", "2013-04-02", "2013-05-01", "28 days on is Queen's Day, a Tuesday: Wednesday"),
        .init("NR-OBJECT", "2022-03-30", "2022-04-28", "28 days on is King's Day: Thursday"),
        .init("NR-OBJECT", "2022-04-28", "2022-05-27", "28 days on is Ascension Day: Friday"),
        .init("NR-OBJECT", "2022-05-09", "2022-06-07", "28 days on is Whit Monday: Tuesday"),
        .init("NR-OBJECT", "2022-11-27", "2022-12-27", "28 days on is Christmas Day on a Sunday: Tuesday"),
        .init("NR-OBJECT", "2026-07-01", "2026-07-29", "28 days on is a Wednesday"),
        .init("NR-OBJECT", "2026-11-28", "2026-12-28", "28 days on is Boxing Day, a Saturday: Monday"),
        .init("NR-OBJECT", "2026-12-04", "2027-01-04", "28 days on is New Year's Day, a Friday: Monday"),
        .init("NR-APPEAL", "2017-05-08", "2017-06-06", "28 days on is Whit Monday: Tuesday"),
        .init("NR-APPEAL", "2022-12-28", "2023-01-25", "28 days on is a Wednesday"),
        .init("NR-APPEAL", "2026-07-06", "2026-08-03", "28 days on is a Monday; the decision may say less"),
        .init("NR-HIGHER", "2017-12-27", "2018-01-24", "28 days on is a Wednesday"),
    ]

    private static let deciding: [HandComputedTerm] = [
        .init("NR-DECIDE", "2017-03-12", "2017-06-12", "19 days of March, 30, 31, and 10 of June: a Saturday, so Monday"),
        .init("NR-DECIDE", "2017-03-07", "2017-06-06", "24, 30, 31 and 5: Whit Monday, so Tuesday"),
        .init("NR-DECIDE", "2017-01-01", "2017-04-03", "30, 28, 31 and 1: Saturday 1 April, so Monday"),
        .init("NR-DECIDE", "2016-01-01", "2016-03-31", "30, 29 in a leap year, and 31: a Thursday"),
        .init("NR-DECIDE", "2024-02-01", "2024-05-01", "28, 31, 30 and 1: a Wednesday, and no holiday here"),
        .init("NR-DECIDE", "2017-09-26", "2017-12-27", "4, 31, 30 and 25: Christmas Day, so Wednesday"),
        .init("NR-DECIDE", "2022-01-15", "2022-04-19", "16, 28, 31 and 15: Good Friday, so Tuesday after Easter"),
        .init("NR-DECIDE", "2022-03-07", "2022-06-07", "24, 30, 31 and 5: Whit Sunday, past Whit Monday"),
        .init("NR-DECIDE", "2026-07-01", "2026-09-29", "30, 31 and 29: a Tuesday"),
        .init("NR-DECIDE", "2017-03-12", "2017-09-11", extended: true, "the 90 days end on 10 June; three months on is Sunday 10 September, so Monday"),
        .init("NR-DECIDE", "2017-01-01", "2017-07-03", extended: true, "the 90 days end on 1 April; three months on is Saturday 1 July, so Monday"),
        .init("NR-DECIDE", "2016-12-02", "2017-06-02", extended: true, "29, 31, 28 and 2 of March; three months on is Friday 2 June"),
        .init("NR-DECIDE", "2017-09-02", "2018-03-01", extended: true, "28, 31, 30 and 1 of December; three months on is Thursday 1 March"),
        .init("NR-DECIDE", "2017-09-01", "2018-02-28", extended: true, "the 90 days end on 30 November; February has no 30th"),
        .init("NR-DECIDE", "2015-09-01", "2016-02-29", extended: true, "the 90 days end on 30 November; the leap year has a 29th, a Monday"),
        .init("NR-DECIDE", "2022-06-27", "2022-12-27", extended: true, "3, 31, 31 and 25 of September; three months on is Christmas Day on a Sunday"),
        .init("NR-OBJDEC", "2017-04-18", "2017-08-29", "133 days: 12, 31, 30, 31 and 29, a Tuesday"),
        .init("NR-OBJDEC", "2017-04-15", "2017-08-26", "nineteen weeks are too long for the act: the Saturday stays"),
        .init("NR-OBJDEC", "2017-08-13", "2017-12-24", "nineteen weeks are too long for the act: the Sunday before Christmas stays"),
        .init("NR-OBJDEC", "2017-04-15", "2017-10-09", extended: true, "six weeks more end on Saturday 7 October; they are within the act, so Monday"),
        .init("NR-OBJDEC", "2022-03-01", "2022-07-12", "133 days: 30, 30, 31, 30 and 12, a Tuesday"),
    ]

    private static let late: [HandComputedTerm] = [
        .init("NR-LATE", "2017-04-03", "2017-04-18", "14 days on is Easter Monday: Tuesday"),
        .init("NR-LATE", "2017-12-11", "2017-12-27", "14 days on is Christmas Day: after Boxing Day"),
        .init("NR-LATE", "2022-05-12", "2022-05-27", "14 days on is Ascension Day: Friday"),
        .init("NR-LATE", "2026-09-01", "2026-09-15", "14 days on is a Tuesday"),
        .init("NR-NOTICE", "2017-06-12", "2017-06-13", "the day after the term to decide"),
        .init("NR-LATEAPPEAL", "2017-12-27", "2017-12-28", "the day after the two weeks of the notice"),
    ]

    private static let staying: [HandComputedTerm] = [
        .init("NR-MVV", "2017-02-28", "2017-05-29", "28 May is a Sunday: Monday"),
        .init("NR-MVV", "2026-11-30", "2027-03-01", "28 February 2027 is a Sunday: Monday"),
        .init("NR-ENTRY", "2017-03-12", "2017-06-10", "a visa ends on its day, also a Saturday"),
        .init("NR-SUB2Y", "2026-06-12", "2028-06-12", "two years on; a term in years is never moved"),
        .init("VB-ASIEL", "2012-02-29", "2017-02-28", "five years on there is no 29 February"),
        .init("VB-ASIEL", "2004-08-31", "2007-08-31", "three years, by the text before September 2004"),
        .init("VB-ASIEL", "2004-09-01", "2009-09-01", "five years, by the text since September 2004"),
        .init("VB-ASIEL", "2026-06-11", "2031-06-11", "five years, on the last day of that rule"),
        .init("VB-ASIEL", "2026-06-12", "2029-06-12", "three years, since 12 June 2026"),
        .init("VB-RENEW", "2017-06-10", "2017-06-10", "the last day of the permit itself, also a Saturday"),
        .init("VB-ONBEP", "2016-01-15", "2021-01-15", "five years on"),
        .init("VB-EULI", "2013-07-01", "2018-07-01", "five years on, a Sunday: years are never moved"),
        .init("VB-NAT5", "2012-03-01", "2017-03-01", "five years on"),
        .init("VB-NAT3", "2020-02-29", "2023-02-28", "three years on there is no 29 February"),
        .init("VB-NATDEC", "2017-04-15", "2018-04-15", "a year on, a Sunday: years are never moved"),
        .init("VB-NATDEC", "2017-02-28", "2019-02-28", extended: true, "a year, and twice six months: 28 August, 28 February"),
        .init("VB-OPTIE", "2017-01-14", "2017-04-15", "thirteen weeks are too long for the act: the Saturday stays"),
        .init("VB-OPTIE", "2017-01-14", "2017-07-15", extended: true, "thirteen weeks more, again a Saturday"),
    ]
}
