import Foundation

/// What the program printed as JSON.
enum Answered {
    struct Report: Decodable {
        let area: String
        let year: Int
        let figures: [Figure]
    }

    struct Figure: Decodable {
        struct Breakdown: Decodable {
            struct Cell: Decodable {
                let key: String
                let value: Int
            }

            let id: String
            let cells: [Cell]
        }

        struct Check: Decodable {
            let fits: Bool
        }

        struct Line: Decodable {
            let number: String
            let date: String
            let amount: Int
        }

        let id: String
        let label: String
        let value: Int
        let breakdowns: [Breakdown]
        let checks: [Check]
        let lines: [Line]?
    }

    static func report(_ text: String) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    }

    static func figure(_ text: String) throws -> Figure {
        try JSONDecoder().decode(Figure.self, from: Data(text.utf8))
    }
}
