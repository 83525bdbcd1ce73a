package import Access
package import Casework

/// One address for other programs (toegangspunt): what goes in, what comes out and who may. It registers itself, judges what is
/// sent, and is what the OpenAPI document and the authorisation tests walk.
package struct Endpoint: Sendable {
    package enum Input: Sendable {
        case nothing
        case fields([InputField])
        /// Which, follows from a place of the address.
        case byPlace(String, [String: [InputField]])
    }

    package typealias Judge = @Sendable (Visit) -> Complaints
    package typealias Handler = @Sendable (Visit) async throws -> Reply

    package let method: Route.Method
    package let address: Address
    /// For everybody else it does not exist.
    package let who: Route.Who
    /// What the token has to give; nothing for what is open to everybody.
    package let scope: AccessToken.Scope?
    package let summary: Phrase
    /// What may stand behind the address, after a question mark.
    let query: [InputField]
    package let input: Input
    package let output: Shape
    let judge: Judge
    let handler: Handler

    /// - Parameter judge: all that the rules have against what was sent, without looking at any data.
    package init(
        _ method: Route.Method, _ address: Address, _ who: Route.Who, _ scope: AccessToken.Scope?, _ summary: Phrase,
        asking query: [InputField] = [], taking input: Input = .nothing, giving output: Shape = Endpoint.made,
        judge: @escaping Judge = { _ in Complaints() }, _ handler: @escaping Handler
    ) {
        self.method = method
        self.address = address
        self.who = who
        self.scope = scope
        self.summary = summary
        self.query = query
        self.input = input
        self.output = output
        self.judge = judge
        self.handler = handler
    }

    /// What every deed answers with: where it is to be found.
    package static let made = Shape.object(["adres": .text])

    /// Whether something comes of it that has an address.
    var isMade: Bool {
        if case .object(let fields) = output { fields.keys.sorted() == ["adres"] } else { false }
    }

    /// The version that is in the address, whole.
    static let version = "1.0.0"
    private static let root = "/api/"

    /// Whether another program asks here, and no browser.
    static func isFor(_ path: String) -> Bool {
        path.utf8.starts(with: root.utf8)
    }

    /// The fields that are asked at this address; nothing when such an address is nowhere.
    func fields(_ visit: Visit) -> [InputField]? {
        switch input {
        case .nothing: []
        case .fields(let fields): fields
        case .byPlace(let place, let kinds): kinds[visit.place(place)]
        }
    }
}
