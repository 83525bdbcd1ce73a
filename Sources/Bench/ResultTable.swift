/// What was measured, beside what was aimed at.
struct ResultTable {
    private var lines: [(what: String, measured: String, goal: String, isMet: Bool?)] = []
    private(set) var hasMismatch = false

    mutating func say(_ what: String) {
        lines.append((what, "", "", nil))
    }

    mutating func add(_ what: String, _ measured: Double, _ unit: String, goal: String = "", isMet: Bool? = nil) {
        lines.append((what, "\(Self.rounded(measured)) \(unit)", goal, isMet))
    }

    /// Ours and raw did not count the same: the comparison is worth nothing.
    mutating func mismatch(_ what: String) {
        hasMismatch = true
        lines.append(("DIFFERS: " + what, "", "equal", false))
    }

    func print() {
        let width = (lines.map(\.what.count).max() ?? 0) + 2
        for line in lines {
            let met = line.isMet.map { $0 ? "met" : "MISSED" } ?? ""
            Swift.print([
                pad(line.what, width), pad(line.measured, 16), pad(line.goal, 12), met,
            ].joined(separator: " "))
        }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    /// Three figures that matter.
    static func rounded(_ number: Double) -> String {
        let digits = number < 10 ? 2 : number < 100 ? 1 : 0
        let factor = digits == 0 ? 1.0 : digits == 1 ? 10.0 : 100.0
        let value = (number * factor).rounded() / factor
        return digits == 0 ? String(Int(value)) : String(value)
    }
}
