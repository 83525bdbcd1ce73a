import Casework
import HTML
import Web

/// What a colleague may decide about, and what he asked for himself.
struct ReleasesPage: Page {
    let lines: [ReleaseLine]

    static let decision = "besluit"

    enum Decision: String, CaseIterable {
        case give = "ja"
        case refuse = "nee"

        var words: Phrase { self == .give ? ReleaseTexts.give : ReleaseTexts.refuse }
    }

    func title(_ language: Language) -> String {
        ReleaseTexts.releases[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: ReleaseTexts.intro[language])
        let (open, rest) = (lines.filter { !$0.isOwn && $0.state == .asked }, lines.filter { $0.isOwn || $0.state != .asked })
        h.el("h2", text: ReleaseTexts.toDecide[language])
        draw(open, ReleaseTexts.nothingToDecide, into: &h, language) { line, h in
            for decision in Decision.allCases {
                h.form(ReleaseAddresses.decision.link(line.id)) { h in
                    h.void("input", .type("hidden"), .name(Self.decision), .value(decision.rawValue))
                    h.submit(decision.words, language, isQuiet: decision == .refuse)
                }
            }
        }
        h.el("h2", text: ReleaseTexts.lately[language])
        draw(rest, ReleaseTexts.nothingLately, into: &h, language) { line, h in
            h.el("p") { h in
                h.text(line.state.words[language])
                if let decider = line.decider {
                    h.text(", ")
                    h.bdi(decider)
                }
            }
            if let document = line.document {
                h.el("p") { h in h.el("a", .href(document), text: ReleaseTexts.fetch[language]) }
            }
        }
    }

    private func draw(
        _ lines: [ReleaseLine], _ blank: Phrase, into h: inout HTML, _ language: Language,
        action: (ReleaseLine, inout HTML) -> Void
    ) {
        guard !lines.isEmpty else { return h.el("p", .class("ww-blank"), text: blank[language]) }
        h.el("ul", .class("ww-cards")) { h in
            for line in lines {
                h.el("li", .class("ww-card")) { h in
                    h.el("strong") { h in h.bdi(line.title) }
                    h.el("p") { h in
                        h.bdi(line.asker)
                        h.text(", ")
                        h.bdi(line.place)
                        h.text(", ")
                        h.el("span", text: DateText.moment(line.askedAt, language))
                    }
                    h.el("p") { h in h.bdi(line.reason) }
                    action(line, &h)
                }
            }
        }
    }
}

extension Release.State {
    fileprivate var words: Phrase {
        switch self {
        case .asked: ReleaseTexts.asked
        case .given: ReleaseTexts.given
        case .refused: ReleaseTexts.refused
        }
    }
}
