/// Where somebody shows anew who he is (bevestiging). How he does so belongs to signing in: here is only when.
package struct ProofDesk: Sendable {
    package typealias Step = @Sendable (Visit, ProofErrand) async throws -> Answer?

    /// The fields of the forms that it draws.
    let fields: Set<String>
    let ask: @Sendable (Visit, ProofErrand) async throws -> Answer
    /// Looks at what was given. Nothing when it is right; otherwise what is shown instead of what was asked for.
    let judge: Step

    package init(
        fields: Set<String>, ask: @escaping @Sendable (Visit, ProofErrand) async throws -> Answer, judge: @escaping Step
    ) {
        self.fields = fields
        self.ask = ask
        self.judge = judge
    }
}
