package import SignIn

/// What a handler answers with.
package enum Answer: Sendable {
    case page(any Page)
    /// Without what stands around it, for a script that puts it into the page that is there.
    case part(any Page)
    /// The form once more, with what was filled in and what is wrong with it.
    case formAgain(any Page)
    case document(Document)
    /// First the question who it is; then what was asked for.
    case proof(any Page)
    /// See other: after a form was stored, or to the page that was meant.
    case redirect(String)
    /// The same, for who is signed in from now on, or is no longer.
    case signIn(Token, to: String)
    case signOut(to: String)
    /// There is nothing here, or nothing that this reader may see: the two look alike.
    case notFound
}

/// A file that is built in memory.
package struct Document: Sendable {
    package let bytes: [UInt8]
    package let mediaType: String
    /// The name under which a browser saves it; nothing when it is shown.
    package let fileName: String?
    /// Whether a browser may keep it: only for what holds no data of people.
    package let mayBeKept: Bool
    /// Whether somebody sent it in: where it is opened it may do nothing, and it is saved unless it is only looked at.
    package let isFromOutside: Bool
    /// Whether a browser shows it though it has a name.
    package let isShown: Bool

    package init(
        _ bytes: [UInt8], _ mediaType: String, fileName: String? = nil, mayBeKept: Bool = false, isFromOutside: Bool = false,
        isShown: Bool = false
    ) {
        self.isFromOutside = isFromOutside
        self.isShown = isShown
        self.bytes = bytes
        self.mediaType = mediaType
        self.fileName = fileName
        self.mayBeKept = mayBeKept
    }
}
