/// How large the country is, in proportion to the model town: 187 people housed, 3,873 contacts, 200 files a year.
struct Country: Sendable {
    let people: Int
    let contacts: Int
    let municipalities: Int
    let years: Int

    static let lastYear = 2017
    var firstYear: Int { Self.lastYear - years + 1 }

    func code(_ number: Int) -> String {
        let digits = String(number + 1)
        return "GM" + String(repeating: "0", count: 4 - digits.count) + digits
    }

    /// So many of something for each person housed, as in the model town.
    func share(of number: Int) -> Int {
        max(1, people * number / 187)
    }
}
