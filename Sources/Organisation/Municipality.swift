package import Casework

/// A municipality (gemeente) that the team works for.
package struct Municipality: Sendable, Equatable {
    package let code: MunicipalityCode
    package let name: String

    package init(code: MunicipalityCode, name: String) {
        self.code = code
        self.name = name
    }
}
