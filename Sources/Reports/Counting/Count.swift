package import Casework

/// A figure that has been counted.
package struct Count: Sendable {
    package let figure: Figure
    package let value: Int
    package let divisions: [Division]

    package init(figure: Figure, value: Int, divisions: [Division]) {
        self.figure = figure
        self.value = value
        self.divisions = divisions
    }

    /// One breakdown of the figure with its numbers.
    package struct Division: Sendable {
        package let breakdown: Breakdown
        /// In the order in which they are shown.
        package let cells: [Cell]

        package init(breakdown: Breakdown, cells: [Cell]) {
            self.breakdown = breakdown
            self.cells = cells
        }

        /// The largest groups: more than one when they are equally large, none when all is empty.
        package var largest: [Cell] {
            let most = cells.map(\.value).max() ?? 0
            return most > 0 ? cells.filter { $0.value == most } : []
        }
    }

    package struct Cell: Sendable, Equatable {
        package let key: String
        package let label: Phrase
        package let value: Int

        package init(key: String, label: Phrase, value: Int) {
            self.key = key
            self.label = label
            self.value = value
        }
    }

    package func division(_ id: String) -> Division? {
        divisions.first { $0.breakdown.id == id }
    }

    package func cell(_ breakdown: String, _ key: String) -> Int {
        division(breakdown)?.cells.first { $0.key == key }?.value ?? 0
    }
}
