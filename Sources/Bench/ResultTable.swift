import Foundation

/// What was measured, beside what was aimed at: printed as it comes, for a run that is broken off has measured something too.
struct ResultTable {
    private(set) var hasMismatch = false

    func say(_ what: String) {
        line(what, "", "", nil)
    }

    func add(_ what: String, _ measured: Double, _ unit: String, goal: String = "", isMet: Bool? = nil) {
        line(what, "\(Self.rounded(measured)) \(unit)", goal, isMet)
    }

    /// Ours and raw did not count the same: the comparison is worth nothing.
    mutating func mismatch(_ what: String) {
        hasMismatch = true
        line("DIFFERS: " + what, "", "equal", false)
    }

    private func line(_ what: String, _ measured: String, _ goal: String, _ isMet: Bool?) {
        let met = isMet.map { $0 ? "met" : "MISSED" } ?? ""
        print([pad(what, 70), pad(measured, 16), pad(goal, 22), met].joined(separator: " "))
        // To a file it would wait for more.
        fflush(nil)
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
