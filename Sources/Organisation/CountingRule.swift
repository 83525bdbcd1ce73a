package import Casework

/// The table `rule` that a member query joins: each municipality asked for, with the definitions that the query uses as
/// they are on the last day of the period. `$2` is the first day after the period.
package enum CountingRule {
    /// One municipality: its code is `$3`.
    package static func one(_ definitions: [Definition]) -> SQL {
        row(definitions) + " WHERE m.code = $3)"
    }

    /// Every municipality together, each by its own definitions.
    package static func all(_ definitions: [Definition]) -> SQL {
        row(definitions) + ")"
    }

    /// With definitions the rows are made once, not once for each member. Without, the row is left for the engine to look
    /// through, so that it sees one municipality and can follow an index to the newest fifty lines.
    private static func row(_ definitions: [Definition]) -> SQL {
        let columns = definitions.map { ", " + value(of: $0) }
        let table: SQL = definitions.isEmpty ? "rule AS (" : "rule AS MATERIALIZED ("
        return table + "SELECT m.code AS municipality" + .joined(columns, by: "") + " FROM municipality m"
    }

    private static func value(of definition: Definition) -> SQL {
        "(SELECT d.value FROM definition d WHERE d.name = " + definition.literal
            + " AND d.municipality IN (m.code, 'NL') AND d.valid_from < $2"
            + " ORDER BY CASE d.municipality WHEN 'NL' THEN 1 ELSE 0 END, d.valid_from DESC LIMIT 1) AS "
            + definition.column
    }
}
