import Casework
package import Web

/// The rows of a table after something was done about their problems (gezeefde rijen).
package struct SiftedRows: Sendable {
    /// Rows with the same problem, about which is decided together.
    package struct Group: Sendable {
        /// By which a remedy is chosen for it: "alleen-jaar-geboortedatum".
        package let name: String
        package let problem: ImportProblem
        package let remedy: ImportRemedy
        package internal(set) var rows: [Int]
    }

    /// A row that stays out, and why.
    struct LeftOut: Sendable {
        let number: Int
        let problem: ImportProblem
    }

    package private(set) var groups: [Group] = []
    /// As they go on.
    private(set) var rows: [ImportRow] = []
    private(set) var leftOut: [LeftOut] = []

    /// - Parameter choices: the name of the remedy by the name of the group, or by the code of the problem for all columns that
    ///   have it; the first remedy is taken where nothing is chosen.
    package init(_ table: ImportTable, _ kind: ImportKind, _ importing: any Importing, choices: [String: String] = [:]) {
        var places: [String: Int] = [:]
        for row in table.rows {
            var left: ImportRow? = row
            for problem in importing.look(row) {
                let name = problem.code + "-" + kind.columns[problem.column].name
                guard let remedy = problem.remedy(chosen: choices[name] ?? choices[problem.code]) else { continue }
                let place = places[name, default: groups.count]
                places[name] = place
                if place == groups.count { groups.append(Group(name: name, problem: problem, remedy: remedy, rows: [])) }
                groups[place].rows.append(row.number)
                let wasIn = left != nil
                left = left.flatMap { problem.remedied($0, by: remedy) }
                if wasIn && left == nil { leftOut.append(LeftOut(number: row.number, problem: problem)) }
            }
            if let left { rows.append(left) }
        }
    }
}
