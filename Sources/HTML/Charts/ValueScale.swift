/// Lays values out along a length, with zero always on it. Counts as Double, so that no value overflows.
struct ValueScale: Sendable {
    private let lowest: Double
    private let highest: Double
    private let start: Double
    private let length: Double

    /// `values` may be empty; then zero is all there is.
    init(values: [Double], start: Double, length: Double) {
        lowest = min(0, values.min() ?? 0)
        highest = max(0, values.max() ?? 0)
        self.start = start
        self.length = length
    }

    /// Where a value lies, between `start` and `start + length`.
    func place(_ value: Double) -> Double {
        guard highest > lowest else { return start }
        return start + (value - lowest) / (highest - lowest) * length
    }

    /// How long a bar from zero is. What is not zero stays visible.
    func extent(_ value: Double) -> Double {
        value == 0 ? 0 : max(1, (place(value) - place(0)).magnitude)
    }
}
