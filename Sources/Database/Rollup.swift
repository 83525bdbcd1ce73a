/// Counts that are written in the same transaction as the records that they count, to keep a large count quick.
package struct Rollup: Sendable {
    package let name: String
    /// How many of its counts differ from the records.
    package let faults: @Sendable (any Reading) throws -> Int
    /// Throws the counts away and makes them anew from the records.
    package let rebuild: @Sendable (any Writing) throws -> Void

    package init(
        _ name: String, faults: @escaping @Sendable (any Reading) throws -> Int,
        rebuild: @escaping @Sendable (any Writing) throws -> Void
    ) {
        self.name = name
        self.faults = faults
        self.rebuild = rebuild
    }
}
