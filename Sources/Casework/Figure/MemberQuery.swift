/// The one question behind a figure: which members does it count?
///
/// The statement gives, in this order: `id` (BIGINT), `on_date` (TEXT, ISO), `amount` (BIGINT, 1 for things that are
/// counted), `about` (TEXT or NULL: what the line is, naming no one), then a TEXT column for each breakdown of the figure,
/// also for those that are counted only when asked for. A breakdown column that is NULL keeps the member out of that
/// breakdown, never out of the figure.
///
/// It joins `rule`, a row for each municipality asked for: `municipality` and the ``definitions`` as they are at the end
/// of the period. `$1` is the first day of the period, `$2` the first day after it.
package struct MemberQuery: Sendable {
    package let sql: SQL
    package let definitions: [Definition]
    /// The same count from a rollup: the breakdown columns by name and `amount`. Only where counting the members would be
    /// slow at national scale; a test holds it against ``sql``. Right for whole months.
    package let rollup: SQL?

    package init(_ sql: SQL, uses definitions: [Definition] = [], rollup: SQL? = nil) {
        self.sql = sql
        self.definitions = definitions
        self.rollup = rollup
    }
}
