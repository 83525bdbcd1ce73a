/// Compares what somebody may be guessing at.
enum ConstantTime {
    /// Whether both are the same, in a time that tells nothing of where they differ. Their length is no secret.
    @inline(never)
    static func equal(_ one: [UInt8], _ other: [UInt8]) -> Bool {
        guard one.count == other.count else { return false }
        var difference: UInt8 = 0
        for (left, right) in zip(one, other) { difference |= left ^ right }
        return difference == 0
    }
}
