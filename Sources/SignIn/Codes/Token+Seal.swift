import Crypto

extension Token {
    /// Another one that follows from this and tells nothing about it: what a page puts into its forms.
    package func seal(for purpose: StaticString) -> Token {
        let code = HMAC<SHA256>.authenticationCode(for: Array(purpose.description.utf8), using: SymmetricKey(data: bytes))
        return Token(bytes: Array(code))
    }

    /// In the same time, whatever the difference.
    package func isSame(as other: Token) -> Bool {
        ConstantTime.equal(bytes, other.bytes)
    }
}
