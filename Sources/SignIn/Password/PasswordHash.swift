import Casework

/// What is stored of a password (wachtwoordhash). It holds its own cost, so that the cost can rise with the years.
///
/// Making and comparing one takes a tenth of a second and a lot of memory: from a request that is done in the ``HashingRoom``.
package struct PasswordHash: Secret, Sendable {
    package let cost: PasswordCost
    private let salt: [UInt8]
    private let digest: [UInt8]

    private init(cost: PasswordCost, salt: [UInt8], digest: [UInt8]) {
        self.cost = cost
        self.salt = salt
        self.digest = digest
    }

    /// - Throws: `tryLater` when there is no memory for it.
    static func make(_ password: Password, salt: [UInt8], cost: PasswordCost) throws(Refusal) -> PasswordHash {
        guard let digest = Argon2.digest(password, salt: salt, cost: cost) else { throw .hashingRoomIsFull }
        return PasswordHash(cost: cost, salt: salt, digest: digest)
    }

    /// Chance for a new hash.
    static func salt(using chance: inout some RandomNumberGenerator) -> [UInt8] {
        Chance.bytes(Argon2.saltLength, using: &chance)
    }

    /// Stands in for the hash of an account that does not exist, so that asking takes as long. No password fits.
    static func decoy(_ cost: PasswordCost) -> PasswordHash {
        PasswordHash(cost: cost, salt: [UInt8](repeating: 0x5a, count: Argon2.saltLength), digest: [])
    }

    /// Compares in a time that depends on the cost alone.
    /// - Throws: `tryLater` when there is no memory for it.
    func verify(_ password: Password, against present: PasswordCost) throws(Refusal) -> PasswordVerdict {
        guard let tried = Argon2.digest(password, salt: salt, cost: cost) else { throw .hashingRoomIsFull }
        guard ConstantTime.equal(tried, digest) else { return .wrong }
        return .right(isToBeRaised: cost.isBelow(present))
    }

    /// "$argon2id$v=19$m=65536,t=2,p=1$…$…", as other programs with argon2 write it too.
    package var encoded: String {
        let costs = "m=\(cost.kibibytes),t=\(cost.passes),p=\(cost.lanes)"
        return "$argon2id$v=19$\(costs)$\(Lettering.base64.write(salt))$\(Lettering.base64.write(digest))"
    }

    /// Nothing for anything that ``encoded`` would not have written, or with a cost beyond all bounds.
    package init?(encoded: String) {
        let parts = encoded.utf8.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        guard parts.count == 6, let salt = Lettering.base64.read(parts[4]), let digest = Lettering.base64.read(parts[5]) else {
            return nil
        }
        let costs = parts[3].split { !(UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0) }.compactMap {
            Int(String(decoding: $0, as: UTF8.self))
        }
        guard costs.count == 3, salt.count >= 8, digest.count == Argon2.digestLength else { return nil }
        self.init(cost: PasswordCost(kibibytes: costs[0], passes: costs[1], lanes: costs[2]), salt: salt, digest: digest)
        guard cost.isReadable, self.encoded.utf8.elementsEqual(encoded.utf8) else { return nil }
    }
}
