package import Casework
package import Dates

/// What can be given to a statement in the place of `$1`.
package protocol Bindable {
    var sqlValue: SQLValue { get }
}

extension SQLValue: Bindable {
    package var sqlValue: SQLValue { self }
}

extension String: Bindable {
    package var sqlValue: SQLValue { .text(self) }
}

extension Int: Bindable {
    package var sqlValue: SQLValue { .integer(Int64(self)) }
}

extension Int64: Bindable {
    package var sqlValue: SQLValue { .integer(self) }
}

/// Stored as 1 and 0: the engines do not share a boolean type.
extension Bool: Bindable {
    package var sqlValue: SQLValue { .integer(self ? 1 : 0) }
}

extension ID: Bindable {
    package var sqlValue: SQLValue { .integer(number) }
}

extension CalendarDate: Bindable {
    package var sqlValue: SQLValue { .text(iso) }
}

extension PartialDate: Bindable {
    package var sqlValue: SQLValue { .text(iso) }
}

extension HalfYear: Bindable {
    package var sqlValue: SQLValue { .text(text) }
}

extension MunicipalityCode: Bindable {
    package var sqlValue: SQLValue { .text(text) }
}

extension Moment: Bindable {
    package var sqlValue: SQLValue { .text(iso) }
}

extension Optional: Bindable where Wrapped: Bindable {
    package var sqlValue: SQLValue { self?.sqlValue ?? .null }
}

/// An enumeration that is stored by its own word.
extension Bindable where Self: RawRepresentable, RawValue == String {
    package var sqlValue: SQLValue { .text(rawValue) }
}
