import Casework
import Dates
import Web

/// What may be wrong with a row of a list of people.
struct PeopleProblems {
    private let cells: [String]
    private let today: CalendarDate
    private var found: [ImportProblem] = []

    static func look(_ row: ImportRow, today: CalendarDate) -> [ImportProblem] {
        var problems = PeopleProblems(cells: row.cells, today: today)
        if let first = row.cells.first(where: { !$0.utf8.isEmpty }), PeopleWords.isTotal(first) {
            problems.add("totalen", PeopleColumns.name, ImportTexts.totals, [
                .leaveOut, ImportRemedy(.keep, ImportTexts.keepRow),
            ])
            return problems.found
        }
        problems.lookAtName()
        problems.lookAtBirth()
        problems.lookAtCodes()
        problems.lookAtContact()
        problems.lookAtNumber()
        return problems.found
    }

    private init(cells: [String], today: CalendarDate) {
        self.cells = cells
        self.today = today
    }

    private mutating func add(
        _ code: String, _ column: Int, _ sentence: Phrase, _ remedies: [ImportRemedy] = [.empty, .leaveOut]
    ) {
        found.append(ImportProblem(code, column, sentence, remedies))
    }

    private func isEmpty(_ column: Int) -> Bool { cells[column].utf8.isEmpty }

    private mutating func lookAtName() {
        let names = [ReadPerson.document(cells), cells[PeopleColumns.ownScript], cells[PeopleColumns.called]]
        if names.allSatisfy({ $0.utf8.isEmpty }) {
            add("geen-naam", PeopleColumns.name, ImportTexts.noName, [.leaveOut])
        } else if names.contains(where: { $0.unicodeScalars.count > 200 }) {
            add("lange-naam", PeopleColumns.name, ImportTexts.nameTooLong, [.leaveOut])
        }
    }

    private mutating func lookAtBirth() {
        let column = PeopleColumns.born
        guard !isEmpty(column) else { return }
        do {
            let date = try PartialDate.read(cells[column])
            if date.earliest > today {
                add("later", column, ImportTexts.birthLater)
            } else if date.month == nil {
                add("alleen-jaar", column, ImportTexts.yearOnly, [ImportRemedy(.keep, ImportTexts.asYear), .empty, .leaveOut])
            } else if date.month == 1, date.day == 1 {
                let year = ImportRemedy(.put(PartialDate(year: date.year)?.iso ?? ""), ImportTexts.asYear)
                add("1-januari", column, ImportTexts.firstOfYear, [year, ImportRemedy(.keep, ImportTexts.asDay), .leaveOut])
            }
        } catch {
            switch error {
            case .noSuchDay: add("geen-dag", column, ImportTexts.birthNever)
            case .twoDigitYear: add("kort-jaar", column, ImportTexts.birthShort)
            case .empty, .unclear: add("onleesbaar", column, ImportTexts.birthUnclear)
            }
        }
    }

    private mutating func lookAtCodes() {
        let read: [(Int, Phrase, isKnown: Bool)] = [
            (PeopleColumns.sex, ImportTexts.sexUnclear, PeopleWords.sex(cells[PeopleColumns.sex]) != nil),
            (PeopleColumns.nationality, ImportTexts.nationalityUnclear,
             PeopleWords.code(cells[PeopleColumns.nationality], in: .nationalities) != nil),
            (PeopleColumns.country, ImportTexts.countryUnclear,
             PeopleWords.code(cells[PeopleColumns.country], in: .countries) != nil),
            (PeopleColumns.language, ImportTexts.languageUnclear, PeopleWords.language(cells[PeopleColumns.language]) != nil),
        ]
        for (column, sentence, isKnown) in read where !isKnown && !isEmpty(column) { add("onbekend", column, sentence) }
        let relation = PeopleColumns.relation
        if !isEmpty(relation), PeopleWords.relation(cells[relation]) == nil {
            add("onbekend", relation, ImportTexts.relationUnclear, [ImportRemedy(.keep, ImportTexts.asOther), .leaveOut])
        }
    }

    private mutating func lookAtContact() {
        let phone = cells[PeopleColumns.phone]
        // A spreadsheet that takes it for a number drops the nought.
        if phone.utf8.count == 9, phone.utf8.first == UInt8(ascii: "6"), Self.isDigits(phone) {
            add("geen-nul", PeopleColumns.phone, ImportTexts.phoneZero, [
                ImportRemedy(.put("0" + phone), ImportTexts.putZero), .empty, .leaveOut,
            ])
        } else if !phone.utf8.isEmpty, (try? FactKind.phone.fields[0].read(phone)) == nil {
            add("onleesbaar", PeopleColumns.phone, ImportTexts.phoneUnclear)
        }
        let columns = [PeopleColumns.street, PeopleColumns.postcode, PeopleColumns.town]
        let postcode = cells[PeopleColumns.postcode]
        let without = ImportRemedy(.keep, ImportTexts.withoutAddress)
        if !postcode.utf8.isEmpty, (try? FactKind.address.fields[1].read(postcode)) == nil {
            add("onleesbaar", PeopleColumns.postcode, ImportTexts.postcodeUnclear, [without, .leaveOut])
        } else if columns.contains(where: isEmpty) != columns.allSatisfy(isEmpty) {
            add("half", PeopleColumns.street, ImportTexts.addressHalf, [without, .leaveOut])
        }
    }

    private mutating func lookAtNumber() {
        let number = cells[PeopleColumns.number]
        guard !number.utf8.isEmpty, (try? FactKind.number.fields[0].read(number)) == nil else { return }
        if number.utf8.count == 9, Self.isDigits(number) {
            add("geen-nul", PeopleColumns.number, ImportTexts.numberZero, [
                ImportRemedy(.put("0" + number), ImportTexts.putZero), .empty, .leaveOut,
            ])
        } else {
            add("onleesbaar", PeopleColumns.number, ImportTexts.numberUnclear)
        }
    }

    private static func isDigits(_ text: String) -> Bool {
        text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
