import Clients

/// How much of everything the practice town gets in a year. 2017 follows the public report of Zoetermeer; what that
/// report does not tell, and every other year, is made up.
struct YearPlan {
    /// People housed in regular dwellings, alone or with those they came with.
    struct Regular {
        let singleMen, singleWomen, couples, families, mothers, familyChildren, motherChildren: Int
    }

    let year: Int
    let regular: Regular
    /// Families who join someone housed before: how many, how many of them with a mother, and their children.
    let joining: (families: Int, mothers: Int, children: Int)
    /// Boys among all children; the others are girls.
    let boys: Int
    let sharing: Int
    /// Unaccompanied youngsters who get a dwelling: adults by then, and minors.
    let minors: (adults: Int, children: Int)
    let gva: Int
    /// How many households and singles are not Syrian.
    let otherSingles: Int
    let dwellings: Int
    let contacts: (guidance: Int, infoPoint: Int, legal: Int)
    let reunification: (opened: Int, transferred: Int)
    let otherDossiers: Int
    let groups: Int
    let enrolments: Int
    let signals: Int

    static let all = [y2015, y2016, y2017, y2018]

    /// Before the team used Wegwijs: only who lives in the town.
    private static let y2015 = YearPlan(
        year: 2015, regular: Regular(
            singleMen: 40, singleWomen: 10, couples: 4, families: 20, mothers: 5, familyChildren: 44, motherChildren: 9),
        joining: (0, 0, 0), boys: 27, sharing: 0, minors: (0, 0), gva: 0, otherSingles: 20, dwellings: 79,
        contacts: (0, 0, 0), reunification: (0, 0), otherDossiers: 0, groups: 0, enrolments: 0, signals: 0)

    private static let y2016 = YearPlan(
        year: 2016, regular: Regular(
            singleMen: 96, singleWomen: 22, couples: 10, families: 42, mothers: 8, familyChildren: 96, motherChildren: 15),
        joining: (24, 20, 42), boys: 80, sharing: 4, minors: (0, 3), gva: 26, otherSingles: 44, dwellings: 184,
        contacts: (1720, 580, 1010), reunification: (124, 0), otherDossiers: 58, groups: 4, enrolments: 62, signals: 9)

    private static let y2017 = YearPlan(
        year: 2017, regular: Regular(
            singleMen: 22, singleWomen: 8, couples: 3, families: 14, mothers: 3, familyChildren: 28, motherChildren: 8),
        joining: (37, 30, 44), boys: 37, sharing: 4, minors: (4, 2), gva: 19, otherSingles: 20, dwellings: 78,
        contacts: (1990, 647, 1236), reunification: (200, 46), otherDossiers: 71, groups: 11, enrolments: 40, signals: 12)

    private static let y2018 = YearPlan(
        year: 2018, regular: Regular(
            singleMen: 14, singleWomen: 7, couples: 3, families: 10, mothers: 2, familyChildren: 21, motherChildren: 5),
        joining: (28, 23, 33), boys: 30, sharing: 2, minors: (5, 1), gva: 0, otherSingles: 14, dwellings: 66,
        contacts: (1810, 702, 1104), reunification: (93, 11), otherDossiers: 66, groups: 9, enrolments: 27, signals: 10)
}
