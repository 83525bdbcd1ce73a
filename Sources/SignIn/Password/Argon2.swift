import CArgon2

/// argon2id by libargon2 (RFC 9106).
enum Argon2 {
    /// Bytes.
    static let digestLength = 32
    static let saltLength = 16

    /// Blocks its thread for as long as the cost says.
    /// - Returns: nothing when there is no memory for it.
    static func digest(_ password: Password, salt: [UInt8], cost: PasswordCost) -> [UInt8]? {
        password.bytes.copy().lend { password in
            var (salt, digest) = (salt, [UInt8](repeating: 0, count: digestLength))
            let code = password.withUnsafeMutableBufferPointer { password in
                salt.withUnsafeMutableBufferPointer { salt in
                    digest.withUnsafeMutableBufferPointer { digest in
                        var context = context(cost)
                        (context.pwd, context.pwdlen) = (password.baseAddress, UInt32(clamping: password.count))
                        (context.salt, context.saltlen) = (salt.baseAddress, UInt32(clamping: salt.count))
                        (context.out, context.outlen) = (digest.baseAddress, UInt32(clamping: digest.count))
                        return argon2_ctx(&context, Argon2_id)
                    }
                }
            }
            return code == ARGON2_OK.rawValue ? digest : nil
        }
    }

    private static func context(_ cost: PasswordCost) -> argon2_context {
        var context = argon2_context()
        context.version = ARGON2_VERSION_13.rawValue
        context.m_cost = UInt32(clamping: cost.kibibytes)
        context.t_cost = UInt32(clamping: cost.passes)
        (context.lanes, context.threads) = (UInt32(clamping: cost.lanes), UInt32(clamping: cost.lanes))
        return context
    }
}
