import Casework
import Dates
import HTML
import Organisation
import Web

/// The board: who lies where on the road to a home, with the next step on each card.
struct BoardPage: Page {
    static let town = "gemeente"
    static let column = "kolom"
    /// Of a form: which card goes where.
    static let move = "naar"
    /// Of a card that goes a step back.
    static let back = "terug"
    /// Of all columns together a few cards each: the page stays light. One alone shows more.
    private static let most = (each: 8, alone: 60)

    let board: Board
    /// From which who reads it can choose.
    let towns: [Municipality]
    var chosen: Municipality?
    /// Alone, in full; all of them otherwise.
    var alone: BoardColumn?
    let today: CalendarDate
    var done: UndoLine?
    /// The card that was moved just now.
    var moved: ID<Offer>?

    var script: PageScript? { .page }

    func title(_ language: Language) -> String {
        HousingTexts.board[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.part(language) { h in
            HousingTabs.draw(.board, into: &h, language)
            h.el("h1") { h in
                h.text(title(language) + " ")
                if let chosen { h.bdi(chosen.name) }
            }
            done?.draw(into: &h, language)
            drawTowns(into: &h, language)
            guard !board.cards.isEmpty else {
                return h.el("p", .class("ww-blank"), text: BoardTexts.empty[language])
            }
            drawSum(into: &h, language)
            h.form(HousingAddresses.move.link(), .inPart) { h in
                if let chosen { h.void("input", .type("hidden"), .name(Self.town), .value(chosen.code.text)) }
                h.el("div", .class("ww-cards ww-board")) { h in
                    for column in alone.map({ [$0] }) ?? BoardColumn.allCases { draw(column, into: &h, language) }
                }
            }
        }
    }

    private func drawSum(into h: inout HTML, _ language: Language) {
        let waiting = board.cards.filter { $0.column != .furnished }
        let late = waiting.count { $0.isLate(on: today) }
        h.el("p", .class("ww-lead")) { h in
            h.text(BoardTexts.sum.with("households", BoardTexts.households(waiting.count))
                .with("people", BoardTexts.people(waiting.reduce(0) { $0 + $1.people }))[language])
            if late > 0 { h.text(" " + BoardTexts.late.with("households", BoardTexts.households(late))[language]) }
        }
        h.el("p", .class("ww-screen"), text: BoardTexts.keys[language])
    }

    private func drawTowns(into h: inout HTML, _ language: Language) {
        guard towns.count > 1 || alone != nil else { return }
        h.el("ul", .class("ww-pills"), .aria("label", BoardTexts.towns[language])) { h in
            for town in [nil] + towns.map(Optional.some) where towns.count > 1 {
                h.el("li") { h in
                    h.el(
                        "a", .href(link(town, alone)), .inPart, .aria("current", town == chosen ? "true" : nil)
                    ) { h in
                        if let town { h.bdi(town.name) } else { h.text(BoardTexts.everywhere[language]) }
                    }
                }
            }
            if alone != nil {
                h.el("li") { h in h.el("a", .href(link(chosen, nil)), .inPart, text: BoardTexts.all[language]) }
            }
        }
    }

    private func link(_ town: Municipality?, _ column: BoardColumn?) -> String {
        HousingAddresses.board.link(
            query: (town.map { [(Self.town, $0.code.text)] } ?? []) + (column.map { [(Self.column, $0.rawValue)] } ?? []))
    }

    private func draw(_ column: BoardColumn, into h: inout HTML, _ language: Language) {
        let cards = board.cards(in: column)
        let most = alone == nil ? Self.most.each : Self.most.alone
        let homes = column.hasHomes ? BoardTexts.homes(cards.count) : BoardTexts.households(cards.count)
        h.el("section", .aria("labelledby", column.rawValue)) { h in
            h.el("h2", .id(column.rawValue), text: column.label.capitalised[language])
            h.el("p", text: homes[language] + " · " + BoardTexts.people(board.people(in: column))[language])
            if cards.isEmpty { h.el("p", .class("ww-blank"), text: BoardTexts.none[language]) }
            h.el("ul", .class("ww-choice")) { h in
                for card in cards.prefix(most) {
                    let isMoved = moved != nil && card.offer?.id == moved
                    BoardCardPart(card: card, today: today, isMoved: isMoved).draw(into: &h, language)
                }
            }
            if cards.count > most, alone == nil {
                h.el(
                    "a", .href(link(chosen, column)), .inPart,
                    text: BoardTexts.more.with(["number": String(cards.count - most)])[language])
            }
        }
    }
}
