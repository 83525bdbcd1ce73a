import Casework
import Database
import Dates

/// What the target would be by the formula of the law (formule): the national number by the share of the inhabitants, rounded up.
/// It stands beside the published number, and never takes its place.
struct TargetFormula: Sendable, Equatable {
    let national: NationalTarget?
    /// Of 1 January of the year before the half-year.
    let year: Int
    let inhabitants: Int?
    let countryInhabitants: Int?

    /// In whole numbers, so that nothing is lost in between.
    var people: Int? {
        guard let national, let inhabitants, let countryInhabitants, countryInhabitants > 0 else { return nil }
        return (national.people * inhabitants + countryInhabitants - 1) / countryInhabitants
    }

    static func read(_ municipality: MunicipalityCode, _ half: HalfYear, _ db: any Reading) throws -> TargetFormula {
        let year = half.year - 1
        let known = try Inhabitants.find(municipality, year, db)
        return TargetFormula(
            national: try NationalTargets.find(half, db), year: year, inhabitants: known.municipality,
            countryInhabitants: known.country)
    }
}
