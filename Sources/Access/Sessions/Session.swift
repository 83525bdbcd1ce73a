package import Casework
package import SignIn

/// Someone who signed in, on one device (sessie).
package struct Session: Sendable {
    package let id: ID<Session>
    package let standing: Standing
    /// The browser's secret.
    package let token: Token
    /// Whether its last use is so long ago that it must be written down anew.
    package let isUseStale: Bool
    /// Whether it was not used for so long that its colleague has to show first that it is still he.
    package let isLocked: Bool
    /// Whether its colleague showed a short while ago that it is he.
    package let isProven: Bool

    /// What every form of it must carry.
    package var formSeal: Token { token.seal(for: "form") }

    package init(
        id: ID<Session>, standing: Standing, token: Token, isUseStale: Bool = false, isLocked: Bool = false,
        isProven: Bool = true
    ) {
        self.id = id
        self.standing = standing
        self.token = token
        self.isUseStale = isUseStale
        self.isLocked = isLocked
        self.isProven = isProven
    }
}

/// How long a session lasts.
package struct SessionTerms: Sendable {
    /// Without any use, before it is locked.
    package let idle: Duration
    /// In all.
    package let longest: Duration
    /// After signing in, or after a proof, before what asks for one asks again.
    package let proof: Duration

    package init(
        idle: Duration = .seconds(600), longest: Duration = .seconds(43_200), proof: Duration = .seconds(600)
    ) {
        self.idle = idle
        self.longest = longest
        self.proof = proof
    }

    /// A use is written down once in so long.
    package static let grain = Duration.seconds(60)
}
