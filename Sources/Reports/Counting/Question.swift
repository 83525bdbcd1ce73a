import Casework
import Database
import Dates
import Organisation

/// A figure's member query, asked about an area and a period.
struct Question {
    let figure: Figure
    let area: Area
    let period: Period

    private static let composed = Composed()

    /// Every combination of breakdown keys with its number: the value and all breakdowns come from this one answer.
    var tally: SQL {
        Self.composed.text("tally", figure, area) {
            let keys = figure.breakdowns.map(\.column)
            let grouping: SQL = keys.isEmpty ? "" : " GROUP BY " + .joined(keys, by: ", ")
            return members(figure.members.rollup ?? figure.members.sql) + " SELECT "
                + .joined(keys + ["SUM(amount)"], by: ", ") + " FROM member" + grouping
        }
    }

    /// The value alone.
    var total: SQL {
        Self.composed.text("total", figure, area) {
            members(figure.members.rollup ?? figure.members.sql) + " SELECT COALESCE(SUM(amount), 0) FROM member"
        }
    }

    /// One breakdown by itself: each key with its number.
    func division(_ breakdown: Breakdown) -> SQL {
        Self.composed.text("division " + breakdown.id, figure, area) {
            let isKept = figure.breakdowns.contains { $0.id == breakdown.id }
            return members(isKept ? figure.members.rollup ?? figure.members.sql : figure.members.sql) + " SELECT "
                + breakdown.column + ", SUM(amount) FROM member GROUP BY " + breakdown.column
        }
    }

    /// The members of one part alone. Takes the key, the number of lines and how many to skip after ``values``.
    func page(of breakdown: Breakdown) -> SQL {
        Self.composed.text("page of " + breakdown.id, figure, area) {
            let (key, most, skipped) = (values.count + 1, values.count + 2, values.count + 3)
            return lines + " WHERE " + breakdown.column + " = " + .place(key) + Self.newestFirst + " LIMIT " + .place(most)
                + " OFFSET " + .place(skipped)
        }
    }

    private static let newestFirst: SQL = " ORDER BY on_date DESC, id DESC"

    private var lines: SQL {
        members(figure.members.sql) + " SELECT id, on_date, amount, about"
            + .joined(figure.breakdowns.map { ", " + $0.column }, by: "") + " FROM member"
    }

    /// One page of the members, newest first. Takes the number of lines and how many to skip after ``values``.
    var page: SQL {
        Self.composed.text("page", figure, area) {
            let limit: SQL = values.count == 3 ? " LIMIT $4 OFFSET $5" : " LIMIT $3 OFFSET $4"
            return lines + Self.newestFirst + limit
        }
    }

    /// Whether there is any member at all.
    var any: SQL {
        Self.composed.text("any", figure, area) {
            members(figure.members.rollup ?? figure.members.sql) + " SELECT 1 FROM member LIMIT 1"
        }
    }

    var values: [SQLValue] {
        let dates = [period.from.sqlValue, period.until.sqlValue]
        switch area {
        case .municipality(let municipality): return dates + [municipality.code.sqlValue]
        case .country: return dates
        }
    }

    private func members(_ sql: SQL) -> SQL {
        let definitions = figure.members.definitions
        let rule = area == .country ? CountingRule.all(definitions) : CountingRule.one(definitions)
        return "WITH " + rule + ", member AS (" + sql + ")"
    }
}
