import Casework

/// The addresses of the reports.
enum ReportAddresses {
    static let home = Address("/")
    static let start = Address("/cijfers")
    static let latest = Address("/verslag/{gemeente}")
    static let report = Address("/verslag/{gemeente}/{jaar}")
    static let reportData = Address("/verslag/{gemeente}/{jaar}/verslag.json")
    static let reportTable = Address("/verslag/{gemeente}/{jaar}/verslag.csv")
    static let list = Address("/cijfers/{cijfer}/{gemeente}/{jaar}")
    static let division = Address("/cijfers/{cijfer}/{gemeente}/{jaar}/per/{uitsplitsing}")
    static let listWorkbook = Address("/cijfers/{cijfer}/{gemeente}/{jaar}/lijst.xlsx")
    static let listTable = Address("/cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv")
}
