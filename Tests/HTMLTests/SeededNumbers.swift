/// The same random numbers in every run (SplitMix64), so that a failure can be repeated.
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// Half of them any byte, half from what escaping is about: metacharacters, controls, pieces of joiners.
    mutating func bytes(upTo count: Int) -> [UInt8] {
        let telling: [UInt8] = [0x26, 0x3C, 0x3E, 0x22, 0x27, 0, 0x0D, 0x0A, 0xE2, 0x80, 0x8D, 0xCC, 0x81, 0x3B, 0x61]
        let choices = next()
        return (0..<Int(choices % UInt64(count))).map { i in
            let number = next()
            return choices >> UInt64(i + 8) & 1 == 0 ? UInt8(truncatingIfNeeded: number) : telling[Int(number % 15)]
        }
    }
}
