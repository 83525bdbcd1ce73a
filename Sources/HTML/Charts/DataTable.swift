/// The figures of a chart as a table, to stand beside it. The first cell of each row is the row's heading.
package struct DataTable: Sendable {
    private let caption: String
    private let columns: [String]
    private let rows: [[TableCell]]
    private let total: [TableCell]?

    /// `total` is set apart below the rows; it is printed as given, not added up here.
    package init(caption: String, columns: [String], rows: [[TableCell]], total: [TableCell]? = nil) {
        self.caption = caption
        self.columns = columns
        self.rows = rows
        self.total = total
    }

    package func draw(into h: inout HTML) {
        h.el("table", .class("ww-table")) { h in
            h.el("caption", .class("ww-table__caption"), text: caption)
            h.el("thead") { h in h.el("tr", content: drawHeads) }
            h.el("tbody") { h in
                for row in rows { h.el("tr") { h in draw(row, into: &h) } }
            }
            if let total {
                h.el("tfoot") { h in h.el("tr", .class("ww-table__total")) { h in draw(total, into: &h) } }
            }
        }
    }

    private func drawHeads(into h: inout HTML) {
        for (i, column) in columns.enumerated() {
            h.el("th", .scope("col"), .class(isNumber(column: i) ? "number" : nil), text: column)
        }
    }

    private func draw(_ row: [TableCell], into h: inout HTML) {
        for (i, cell) in row.enumerated() {
            if i == 0 {
                h.el("th", .scope("row")) { h in h.bdi(cell.content) }
            } else if cell.isNumber {
                h.el("td", .class("number"), text: cell.content)
            } else {
                h.el("td") { h in h.bdi(cell.content) }
            }
        }
    }

    /// A head stands above its figures as they do, to the right; the first column holds the rows' headings.
    private func isNumber(column: Int) -> Bool {
        let cells = (rows + (total.map { [$0] } ?? [])).compactMap { column < $0.count ? $0[column] : nil }
        return column > 0 && !cells.isEmpty && cells.allSatisfy(\.isNumber)
    }
}
