package import Casework

/// Questions about age, in the words of both engines.
///
/// A birth date that is only known in part ("1999") sorts before every full date in it, so it counts as its first day;
/// `PartialDate.reaches(age:by:)` says the same in Swift, and a test holds the two together.
package enum AgeSQL {
    /// "adult", "child" or "unknown" on a day, by `rule.adult_age`. Wants `person` joined.
    /// - Parameter day: the expression that holds the counting date.
    package static func group(on day: SQL) -> SQL {
        "CASE WHEN person.born IS NULL THEN 'unknown' WHEN person.born <= " + bornBefore(day)
            + " THEN 'adult' ELSE 'child' END"
    }

    /// The sex for a breakdown: of everyone, or of adults only when `rule.sex_adults_only` says so.
    package static func countedSex(on day: SQL) -> SQL {
        "CASE WHEN rule.sex_adults_only = 1 AND (person.born IS NULL OR person.born > " + bornBefore(day)
            + ") THEN NULL ELSE person.sex END"
    }

    /// The last birth date with which someone is adult on that day.
    private static func bornBefore(_ day: SQL) -> SQL {
        "CAST(CAST(substr(" + day + ", 1, 4) AS BIGINT) - rule.adult_age AS TEXT) || substr(" + day + ", 5)"
    }

    /// The day on which someone comes of age by `rule.adult_age`, from the first day that the birth date may be.
    package static let comesOfAge: SQL = """
        CAST(CAST(substr(person.born, 1, 4) AS BIGINT) + rule.adult_age AS TEXT)
        || COALESCE(NULLIF(substr(person.born, 5, 3), ''), '-01') || COALESCE(NULLIF(substr(person.born, 8, 3), ''), '-01')
        """
}
