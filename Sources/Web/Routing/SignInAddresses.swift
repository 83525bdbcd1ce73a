package import Casework

/// Where one signs in and out: the frame and the door lead there, whoever draws the pages.
package enum SignInAddresses {
    package static let signIn = Address("/aanmelden")
    package static let signOut = Address("/afmelden")
    /// Where one shows anew who he is, on the way to a page.
    package static let proof = Address("/bevestigen")
    /// What someone sees of himself: his devices, his way to sign in.
    package static let own = Address("/ik")
}
