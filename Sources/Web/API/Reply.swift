/// What an endpoint answers with (antwoord).
package enum Reply: Sendable {
    case found(JSONValue)
    /// JSON that was written elsewhere.
    case written([UInt8])
    /// Something was recorded; where it is to be found.
    case made(at: String)
    /// There is nothing here, or nothing that this reader may see: the two look alike.
    case nothing

    /// What a deed of a page answers, for a program.
    package init(_ answer: Answer) {
        self = if case .redirect(let link) = answer { .made(at: link) } else { .nothing }
    }
}
