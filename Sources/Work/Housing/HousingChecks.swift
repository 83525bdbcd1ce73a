import Casework

/// Sums that must fit around housing.
enum HousingChecks {
    static let persons = [
        Check(
            "housing.persons.age",
            Phrase(
                nl: "Volwassenen en kinderen samen zijn alle gehuisveste personen",
                en: "Adults and children are all persons housed"),
            [.cell(figure: "housing.persons", breakdown: "age", key: "adult"),
             .cell(figure: "housing.persons", breakdown: "age", key: "child")],
            equals: [.figure("housing.persons")],
            hint: Phrase(nl: "Van iemand is de geboortedatum niet bekend.", en: "Someone's birth date is not known.")),
        Check(
            "housing.persons.target",
            Phrase(
                nl: "Gehuisvest plus GVA is wat meetelt voor de taakstelling",
                en: "Housed plus GVA is what counts for the target"),
            [.figure("housing.persons"), .figure("housing.gva"),
             .less(figure: "housing.persons", breakdown: "route", key: "gva")],
            equals: [.cell(figure: "housing.balance", breakdown: "line", key: "realised")],
            hint: Phrase(
                nl: "Een persoon telt voor de taakstelling op een andere dag, of de GVA telt dubbel.",
                en: "A person counts for the target on another day, or GVA counts twice.")),
        Check(
            "housing.persons.sex",
            Phrase(
                nl: "Mannen en vrouwen samen zijn alle personen van wie het geslacht telt",
                en: "Men and women are all persons whose sex is counted"),
            [.cell(figure: "housing.persons", breakdown: "sex", key: "male"),
             .cell(figure: "housing.persons", breakdown: "sex", key: "female")],
            equals: [.cells(figure: "housing.persons", breakdown: "sex")],
            hint: Phrase(nl: "Van iemand is het geslacht niet bekend.", en: "Someone's sex is not known.")),
    ]
}
