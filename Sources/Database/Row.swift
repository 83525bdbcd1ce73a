package import Casework
package import Dates

/// One row of an answer, read by position: that is what keeps long lists quick.
///
/// Valid only inside the closure that received it.
package protocol Row {
    func isNull(_ column: Int) -> Bool
    /// Zero when the column is NULL.
    func integer(_ column: Int) -> Int64
    /// Empty when the column is NULL.
    func text(_ column: Int) -> String
    func real(_ column: Int) -> Double
    func blob(_ column: Int) -> [UInt8]
    /// As it is stored.
    func value(_ column: Int) -> SQLValue
}

extension Row {
    package func int(_ column: Int) -> Int {
        Int(integer(column))
    }

    package func flag(_ column: Int) -> Bool {
        integer(column) != 0
    }

    package func id<Noun>(_ column: Int, of noun: Noun.Type = Noun.self) -> ID<Noun> {
        ID(integer(column))
    }

    package func optionalInt(_ column: Int) -> Int? {
        isNull(column) ? nil : int(column)
    }

    package func optionalText(_ column: Int) -> String? {
        isNull(column) ? nil : text(column)
    }

    package func optionalID<Noun>(_ column: Int, of noun: Noun.Type = Noun.self) -> ID<Noun>? {
        isNull(column) ? nil : id(column)
    }

    /// Nothing when the column is NULL or holds no calendar date.
    package func date(_ column: Int) -> CalendarDate? {
        isNull(column) ? nil : CalendarDate(iso: text(column))
    }

    /// Nothing when the column is NULL or holds no date, whole or in part.
    package func partialDate(_ column: Int) -> PartialDate? {
        isNull(column) ? nil : PartialDate(iso: text(column))
    }
}
