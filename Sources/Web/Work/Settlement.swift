package import Casework

/// Since when somebody lives in a municipality, as one kind of work knows it (vestiging).
package struct Settlement: Sendable {
    /// Of the person `$1`: `municipality`, and `settled_on`, the first day there.
    package let since: SQL

    package init(_ since: SQL) {
        self.since = since
    }
}
