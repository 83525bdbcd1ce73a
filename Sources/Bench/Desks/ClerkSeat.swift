/// Who works at a desk of the benchmark, signed in.
struct ClerkSeat: Sendable {
    let number: Int
    let cookie: String
    let clients: [Client]
    /// As it stands in addresses.
    let place: String
    /// Of which he looks at the figures.
    let town: String

    /// Somebody whom he helps.
    struct Client: Sendable {
        /// As it stands on pages.
        let id: String
        let name: String
    }
}
