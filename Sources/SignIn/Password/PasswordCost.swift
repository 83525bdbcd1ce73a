/// How much work it is to try one password (kosten), as argon2id counts it.
package struct PasswordCost: Hashable, Sendable {
    package let kibibytes: Int
    package let passes: Int
    package let lanes: Int

    init(kibibytes: Int, passes: Int, lanes: Int = 1) {
        self.kibibytes = kibibytes
        self.passes = passes
        self.lanes = lanes
    }

    /// What a hash is made with now.
    package static let present = PasswordCost(kibibytes: 64 * 1024, passes: 2)

    /// Less than this is never made. Source: OWASP, Password Storage Cheat Sheet.
    package static let least = PasswordCost(kibibytes: 19 * 1024, passes: 2)

    /// More than this is not read either: a stored line is not to empty the memory of the machine.
    static let most = PasswordCost(kibibytes: 1024 * 1024, passes: 16, lanes: 4)

    /// Whether a hash with this cost is to be made anew when its password comes by.
    func isBelow(_ other: PasswordCost) -> Bool {
        kibibytes < other.kibibytes || passes < other.passes
    }

    /// Whether argon2 can do it, and we want to.
    var isReadable: Bool {
        1...Self.most.lanes ~= lanes && 1...Self.most.passes ~= passes && 8 * lanes...Self.most.kibibytes ~= kibibytes
    }
}
