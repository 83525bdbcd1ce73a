/// Bytes that nobody can foresee, from a generator that is passed in.
enum Chance {
    static func bytes(_ count: Int, using chance: inout some RandomNumberGenerator) -> [UInt8] {
        (0..<count).map { _ in UInt8.random(in: 0 ... .max, using: &chance) }
    }
}
