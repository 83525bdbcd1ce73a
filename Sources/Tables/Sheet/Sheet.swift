/// One sheet of a file (blad). A CSV file has one, without a name.
package struct Sheet: Equatable, Sendable {
    package let name: String
    package let isHidden: Bool
}
