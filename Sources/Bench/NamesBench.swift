import Names

/// Names by ear: how many are compared, and how many get their keys, in a second on one core.
struct NamesBench {
    private static let given = [
        "Mohammed", "Fatima", "Joesoef", "Xasan", "Gebremedhin", "Abdulrahman", "Zeinab", "Khaled", "محمد", "فاطمة", "يوسف",
        "حسن", "ገብረመድህን", "عبد الرحمن", "زينب", "خالد",
    ]
    private static let families = ["Al-Hariri", "الحريري", "Haile", "ሃይለ", "Nuur", "Haddad", "Yılmaz", "Ibrahim Ali"]

    private let names = given.flatMap { given in families.map { "\(given) \($0)" } }

    func measure(_ table: inout ResultTable) {
        let times = 400
        let keys = perSecond(names.count * times) { _ = HeardName(names[$0 % names.count]).keys.count }
        table.add("names: keys made of names, in a second", keys, "names", goal: "> 300,000", isMet: keys > 300_000)
        let pairs = perSecond(names.count * times) { turn in
            _ = HeardName(names[turn % names.count]).likeness(to: HeardName(names[(turn * 7 + turn / names.count) % names.count]))
        }
        table.add("names: pairs compared, in a second", pairs, "pairs", goal: "> 200,000", isMet: pairs > 200_000)
        let heard = names.map { HeardName($0) }
        let ranked = perSecond(names.count * times) { turn in
            _ = heard[turn % heard.count].likeness(to: heard[(turn * 7 + turn / heard.count) % heard.count])
        }
        table.add("names: pairs compared that were read before", ranked, "pairs")
    }

    private func perSecond(_ count: Int, _ work: (Int) -> Void) -> Double {
        for turn in 0..<min(count, 2000) { work(turn) }
        let start = ContinuousClock.now
        for turn in 0..<count { work(turn) }
        return Double(count) / ((.now - start) / .seconds(1))
    }
}
