import Casework
import Dates
import Testing

@Suite("National codes")
struct CodeTests {
    @Test("Codes are four digits and occur once", arguments: [CodeTable.nationalities, .countries].map(\.rows))
    func shape(_ rows: [CodeRow]) {
        #expect(rows.allSatisfy { $0.code.utf8.count == 4 && Int($0.code) != nil })
        #expect(Set(rows.map(\.code)).count == rows.count)
    }

    @Test("Syria is 7009; 7032 is El Salvador")
    func syria() {
        #expect(CodeTable.countries.name(of: "7009").nl == "Syrië")
        #expect(CodeTable.countries.name(of: "7032").nl == "El Salvador")
        #expect(CodeTable.nationalities.name(of: "0336").nl == "Syrische")
    }

    @Test("A code is valid in its own time")
    func validity() throws {
        let eritrean = try #require(CodeTable.nationalities.row(of: "0084"))
        #expect(!eritrean.isValid(on: try #require(CalendarDate(iso: "1993-05-27"))))
        #expect(eritrean.isValid(on: try #require(CalendarDate(iso: "1993-05-28"))))
        let northYemen = try #require(CodeTable.countries.row(of: "5016"))
        #expect(!northYemen.isValid(on: try #require(CalendarDate(iso: "1990-05-22"))))
    }

    @Test("A code that the table does not have shows itself")
    func unknown() {
        #expect(CodeTable.nationalities.name(of: "9876") == Phrase(same: "9876"))
    }

    @Test("A municipality's code is read in the forms that people use", arguments: ["GM0637", "gm0637", "0637"])
    func municipality(_ typed: String) {
        #expect(MunicipalityCode(typed)?.text == "GM0637")
    }

    @Test("And nothing else is", arguments: ["", "637", "GM637", "XX0637", "GM06371", "GM٠٦٣٧", "Zoetermeer"])
    func noMunicipality(_ typed: String) {
        #expect(MunicipalityCode(typed) == nil)
    }
}
