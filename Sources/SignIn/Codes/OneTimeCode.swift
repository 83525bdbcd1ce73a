package import Casework

/// The six digits that an authenticator app shows for half a minute (code uit de app; TOTP, RFC 6238).
package enum OneTimeCode {
    static let digits = 6
    /// Seconds.
    static let period = 30

    /// Accepts a code of the current step or of the one before or after it, because clocks differ and people type slowly.
    ///
    /// - Parameter lastStep: the step of the newest code that was accepted. That one, and all before it, are not accepted again.
    /// - Returns: the step, to be stored as the last one in the same transaction; nothing when the code is not right.
    package static func accept(_ typed: String, of seed: OneTimeSeed, at moment: Moment, after lastStep: Int?) -> Int? {
        let typed = typed.utf8.filter { $0 != UInt8(ascii: " ") }
        let now = step(at: moment)
        var accepted: Int?
        // All three are computed whatever comes out of the first.
        for step in [now + 1, now, now - 1] where step >= 0 {
            let isRight = ConstantTime.equal(code(OneTimeHash.sha1, seed.bytes, step: step, digits: digits), typed)
            if isRight && step > lastStep ?? -1 { accepted = step }
        }
        return accepted
    }

    /// What the app shows at that moment.
    package static func shown(by seed: OneTimeSeed, at moment: Moment) -> String {
        String(decoding: code(.sha1, seed.bytes, step: max(0, step(at: moment)), digits: digits), as: UTF8.self)
    }

    static func step(at moment: Moment) -> Int {
        Int((Double(moment.milliseconds) / Double(period * 1000)).rounded(.down))
    }

    /// RFC 4226 §5.3: four bytes of the code of authentication, from the place that its last half byte names.
    static func code(_ hash: OneTimeHash, _ key: [UInt8], step: Int, digits: Int) -> [UInt8] {
        let counter = withUnsafeBytes(of: UInt64(step).bigEndian) { Array($0) }
        let mac = hash.authenticationCode(counter, key: key)
        let start = Int((mac.last ?? 0) & 15)
        var number = mac[start..<start + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) } & 0x7fff_ffff
        var code: [UInt8] = []
        for _ in 0..<digits {
            code.insert(UInt8(ascii: "0") + UInt8(number % 10), at: 0)
            number /= 10
        }
        return code
    }
}
