/// What came of comparing a password.
package enum PasswordVerdict: Hashable, Sendable {
    case wrong
    /// `isToBeRaised`: its hash costs less than we ask now, and is to be made anew while the password is at hand.
    case right(isToBeRaised: Bool)
}
