import Casework
import Clients
import Database
import Web

/// Which of what is due is asked for.
struct DueQuestion: Sendable, Equatable {
    enum Which: String, CaseIterable, Sendable {
        case all = "alle"
        case mine = "mijn"
        case nobodys = "van-niemand"

        var label: Phrase {
            switch self {
            case .all: DueTexts.all
            case .mine: DueTexts.mine
            case .nobodys: DueTexts.nobodys
            }
        }

        /// Of terms `t`.
        func condition(_ scope: LegalScope, _ values: inout StatementValues) -> SQL {
            switch self {
            case .all: return ""
            case .mine:
                let own = values.add(scope.colleague.sqlValue)
                return " AND (t.owner = " + own + " OR t.stand_in = " + own + ")"
            case .nobodys: return " AND t.owner IS NULL"
            }
        }
    }

    static let which = "toon"
    static let page = "pagina"
    static let perPage = 50

    var which = Which.all
    /// From 1.
    var page = 1

    init(_ which: Which = .all) {
        self.which = which
    }

    init(_ visit: Visit) {
        which = visit.query[Self.which].flatMap(Which.init) ?? .all
        page = visit.number(Self.page, default: 1, in: 1...1000)
    }

    var link: String {
        let query = [
            which == .all ? nil : (Self.which, which.rawValue), page == 1 ? nil : (Self.page, String(page)),
        ]
        return LegalAddresses.deadlines.link(query: query.compactMap { $0 })
    }
}
