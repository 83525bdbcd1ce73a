import Casework
import HTML

/// A number as it stands on a page.
enum Amount {
    /// A balance carries its sign; other numbers stand bare.
    static func text(_ number: Int, of figure: Figure) -> String {
        figure.unit == .balance ? signed(number) : DutchNumber.text(number)
    }

    /// "+72", "−3", "0".
    static func signed(_ number: Int) -> String {
        (number > 0 ? "+" : "") + DutchNumber.text(number)
    }
}
