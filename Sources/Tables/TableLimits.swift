/// How much of a table is read (grenzen van een tabel). What is larger is refused, so that no file takes the machine.
package struct TableLimits: Equatable, Sendable {
    /// Bytes of the file as it was sent. A hundred thousand people with twelve columns are 10 MB.
    package var fileBytes = 100_000_000

    /// Rows of one sheet: the most that a spreadsheet holds.
    package var rows = 1_048_576

    /// Columns of one row. A spreadsheet holds 16,384, but nobody matches more than a thousand by hand.
    package var columns = 1000

    /// Cells of one sheet together, with the empty ones before and between others: a full sheet of twenty columns.
    package var cells = 20_000_000

    /// Bytes of one cell: the most that a spreadsheet holds, 32,767 letters, at four bytes each.
    package var cellBytes = 131_072

    /// Bytes of one row, because it is held in memory whole.
    package var rowBytes = 2_000_000

    /// Bytes that come out of an XLSX file together: a full sheet of a million rows with ten short cells.
    package var unpackedBytes = 512_000_000

    /// How many times larger a part may be than it is packed. Tables become ten to forty times smaller; a part that is made to
    /// burst a thousand times.
    package var growth = 200

    /// Bytes up to which growth is not looked at: small parts with many repeats are honest.
    package var growthStart = 16_000_000

    /// Bytes and number of the texts that cells share. They are held in memory together, because cells refer to them.
    package var sharedBytes = 64_000_000
    package var sharedTexts = 3_000_000

    /// Parts in the zip. A workbook has about ten, and one for each sheet and picture.
    package var parts = 10_000

    /// Sheets, formats and relations that are remembered.
    package var sheets = 1000
    package var formats = 65_536

    /// Elements within one another. A sheet needs ten.
    package var depth = 64

    /// Bytes of one tag with its attributes, because it is held in memory whole.
    package var tagBytes = 1_000_000

    /// Areas of merged cells that are told; more change nothing for who reads it.
    package var mergedAreas = 1000

    package init() {}
}
