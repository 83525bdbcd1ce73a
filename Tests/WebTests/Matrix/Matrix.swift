import Casework
import HTTPTypes
import Web

/// What every route must answer to everyone who may ask. One mark for each, in the order of ``Asker``: `v` a page, `>` the way on,
/// `f` the form again, `r` a rule that says no, `-` nothing there, as at an address that is nowhere, `n` no such thing,
/// in a sentence, `?` the way to sign in, `t` a page, or tried too often.
enum Matrix {
    private static let here = """
        #                                                 nobody
        #                                                 | signed out
        #                                                 | | not used for ten minutes
        #                                                 | | | signed in since half a day
        #                                                 | | | | volunteer
        #                                                 | | | | | whose client it is
        #                                                 | | | | | | of whose household she is
        #                                                 | | | | | | | of whose household she was or will be
        #                                                 | | | | | | | | on shift
        #                                                 | | | | | | | | | whose shift is over
        #                                                 | | | | | | | | | | whose shift comes later
        #                                                 | | | | | | | | | | | whose shift was taken away
        #                                                 | | | | | | | | | | | | legal worker
        #                                                 | | | | | | | | | | | | | team leader
        #                                                 | | | | | | | | | | | | | | team leader of another team
        #                                                 | | | | | | | | | | | | | | | the same, and helps here
        #                                                 | | | | | | | | | | | | | | | | team leader of another place
        #                                                 | | | | | | | | | | | | | | | | | who left
        #                                                 | | | | | | | | | | | | | | | | | | from tomorrow on
        #                                                 | | | | | | | | | | | | | | | | | | | administrator
        #                                                 | | | | | | | | | | | | | | | | | | | | municipality
        #                                                 | | | | | | | | | | | | | | | | | | | | | another municipality
        #                                                 | | | | | | | | | | | | | | | | | | | | | | auditor
        GET /stijl/{versie}                               v v v v v v v v v v v v v v v v v v v v v v v
        GET /script/{versie}                              v v v v v v v v v v v v v v v v v v v v v v v
        GET /pictogram.svg                                v v v v v v v v v v v v v v v v v v v v v v v
        GET /hulp                                         v v v v v v v v v v v v v v v v v v v v v v v
        GET /galerij                                  v v v v v v v v v v v v v v v v v v v v v v v
        GET /galerij/{onderdeel}/{voorbeeld}              v v v v v v v v v v v v v v v v v v v v v v v
        GET /                                             ? ? ? ? v v v v v v v v v v v v v ? ? v v v v
        GET /verslag/{gemeente}                           ? ? ? ? > > > > > > > > > > > > n ? ? - > n -
        GET /verslag/{gemeente}/{jaar}                    ? ? ? ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.json       ? ? ? ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.csv        ? ? ? ? v v v v v v v v v v v v n ? ? - v n -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}           ? ? ? ? - - - - - - - - - v v v n ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? ? ? - - - - - - - - - v v v n ? ? - - - -
        GET /werk/{soort}                                 ? ? ? ? v v v v v v v v v v v v v ? ? - v v -
        GET /clienten                                     ? ? ? ? v v v v v v v v v v v v v ? ? - - - -
        POST /clienten                                    ? ? ? ? v v v v v v v v v v v v v ? ? - - - -
        GET /clienten/{client}                            ? ? ? ? v v v v v v v v v v - v - ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? ? ? r r r r > r r r r r - r - ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? ? ? f f f f f f f f f f - f - ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? ? ? - v v - v - - - v v - - - ? ? - - - -
        GET /toezicht                                     ? ? ? ? - - - - - - - - - v v v v ? ? - - - -
        POST /toezicht/{locatie}/{week}                   ? ? ? ? - - - - - - - - - > - - - ? ? - - - -
        GET /aanmelden                                    v v v v > > > > > > > > > > > > > v v > > > >
        POST /aanmelden                                   f f f f f f f f f f f f f f f f f f f f f f f
        POST /aanmelden/oefenen                           - - - - - - - - - - - - - - - - - - - - - - -
        POST /aanmelden/sleutel                           t t t t t t t t t t t t t t t t t t t t t t t
        POST /aanmelden/sleutel/antwoord                  f f f f f f f f f f f f f f f f f f f f f f f
        POST /afmelden                                    > > > > > > > > > > > > > > > > > > > > > > >
        GET /ik                                           ? ? ? ? v v v v v v v v v v v v v ? ? v v v v
        POST /ik/apparaten/{sessie}/afmelden              ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/wachtwoord                                ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/wachtwoord                               ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/app                                       ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/app                                      ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/herstelcodes                              ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/herstelcodes                             ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        GET /ik/sleutels/nieuw                            ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/sleutels/nieuw                           ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/sleutels                                 ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /ik/sleutels/{sleutel}/intrekken             ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        GET /uitnodiging                                  v v v v v v v v v v v v v v v v v v v v v v v
        POST /uitnodiging                                 f f f f f f f f f f f f f f f f f f f f f f f
        POST /uitnodiging/instellen                       f f f f f f f f f f f f f f f f f f f f f f f
        GET /locaties                                     ? ? ? ? - - - - - - - - - - - - - ? ? v - - -
        POST /locaties                                    ? ? ? ? - - - - - - - - - - - - - ? ? f - - -
        POST /locaties/gemeenten                          ? ? ? ? - - - - - - - - - - - - - ? ? f - - -
        GET /logboek                                      ? ? ? ? - - - - - - - - - - - - - ? ? - - - v
        GET /collegas                                     ? ? ? ? - - - - - - - - - v v v v ? ? v - - -
        GET /collegas/nieuw                               ? ? ? ? - - - - - - - - - v v v v ? ? v - - -
        POST /collegas                                    ? ? ? ? - - - - - - - - - f f f f ? ? f - - -
        GET /collegas/{collega}                           ? ? ? ? - - - - - - - - - v - - - ? ? v - - -
        POST /collegas/{collega}/uitnodiging              ? ? ? ? - - - - - - - - - v - - - ? ? v - - -
        GET /collegas/{collega}/vertrek                   ? ? ? ? - - - - - - - - - v - - - ? ? v - - -
        POST /collegas/{collega}/vertrek                  ? ? ? ? - - - - - - - - - > - - - ? ? > - - -
        POST /collegas/{collega}/dienst                   ? ? ? ? - - - - - - - - - f - - - ? ? f - - -
        """

    /// About what another team of the same municipality has: for most it is not there.
    private static let beside = """
        GET /verslag/{gemeente}                           ? ? ? ? > > > > > > > > > > > > n ? ? - > n -
        GET /verslag/{gemeente}/{jaar}                    ? ? ? ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.json       ? ? ? ? v v v v v v v v v v v v n ? ? - v n -
        GET /verslag/{gemeente}/{jaar}/verslag.csv        ? ? ? ? v v v v v v v v v v v v n ? ? - v n -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}           ? ? ? ? - - - - - - - - - v v v n ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? ? ? - - - - - - - - - v v v n ? ? - - - -
        GET /clienten/{client}                            ? ? ? ? - - - - - - - - - - v v - ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? ? ? - - - - - - - - - - > > - ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? ? ? - - - - - - - - - - f f - ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? ? ? - - - - - - - - - - v v - ? ? - - - -
        POST /toezicht/{locatie}/{week}                   ? ? ? ? - - - - - - - - - - > > - ? ? - - - -
        GET /collegas/{collega}                           ? ? ? ? - - - - - - - - - - v v - ? ? v - - -
        POST /collegas/{collega}/uitnodiging              ? ? ? ? - - - - - - - - - - v v - ? ? v - - -
        GET /collegas/{collega}/vertrek                   ? ? ? ? - - - - - - - - - - v v - ? ? v - - -
        POST /collegas/{collega}/vertrek                  ? ? ? ? - - - - - - - - - - > > - ? ? > - - -
        POST /collegas/{collega}/dienst                   ? ? ? ? - - - - - - - - - - f f - ? ? f - - -
        """

    /// About what is in another municipality.
    private static let elsewhere = """
        GET /verslag/{gemeente}                           ? ? ? ? n n n n n n n n n n n n > ? ? - n > -
        GET /verslag/{gemeente}/{jaar}                    ? ? ? ? n n n n n n n n n n n n v ? ? - n v -
        GET /verslag/{gemeente}/{jaar}/verslag.json       ? ? ? ? n n n n n n n n n n n n v ? ? - n v -
        GET /verslag/{gemeente}/{jaar}/verslag.csv        ? ? ? ? n n n n n n n n n n n n v ? ? - n v -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}           ? ? ? ? - - - - - - - - - n n n v ? ? - - - -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? ? ? ? - - - - - - - - - n n n v ? ? - - - -
        GET /clienten/{client}                            ? ? ? ? - - - - - - - - - - - - v ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? ? ? - - - - - - - - - - - - r ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? ? ? - - - - - - - - - - - - f ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? ? ? - - - - - - - - - - - - v ? ? - - - -
        POST /toezicht/{locatie}/{week}                   ? ? ? ? - - - - - - - - - - - - > ? ? - - - -
        GET /collegas/{collega}                           ? ? ? ? - - - - - - - - - - - - v ? ? v - - -
        POST /collegas/{collega}/uitnodiging              ? ? ? ? - - - - - - - - - - - - v ? ? v - - -
        GET /collegas/{collega}/vertrek                   ? ? ? ? - - - - - - - - - - - - v ? ? v - - -
        POST /collegas/{collega}/vertrek                  ? ? ? ? - - - - - - - - - - - - > ? ? > - - -
        POST /collegas/{collega}/dienst                   ? ? ? ? - - - - - - - - - - - - f ? ? f - - -
        """

    /// About who was a client until today, or will be from tomorrow: for everybody there is nobody.
    private static let outOfTime = """
        GET /clienten/{client}                            ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/bezoek                    ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        POST /clienten/{client}/spoed                     ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        GET /clienten/{client}/bekeken                    ? ? ? ? - - - - - - - - - - - - - ? ? - - - -
        """

    /// What shows of a client, on his page at his own desk. Volunteers that do a task for the client go by its name.
    private static let shown = """
        #                card
        #                | basic
        #                | | contact
        #                | | | legal
        #                | | | | health
        #                | | | | | abroad
        nobody           - - - - - -
        signedOut        - - - - - -
        volunteer        v - - - - -
        own              v v v - v v
        household        v v v - v v
        formerHousehold  v - - - - -
        onShift          v - - - - -
        shiftOver        v - - - - -
        shiftLater       v - - - - -
        otherVisits      v - - - - -
        visit            v v v v v v
        emergency        v v v v v v
        legalWorker      v v v v - v
        teamLeader       v v v v v v
        legal            v v v v - v
        housing          v v v - - -
        participation    v v - - - -
        coach            v v - - - -
        interpreter      v - - - - -
        leaderBeside     - - - - - -
        bothTeams        v - - - - -
        leaderElsewhere  - - - - - -
        left             - - - - - -
        notYet           - - - - - -
        administrator    - - - - - -
        municipality     - - - - - -
        auditor          - - - - - -
        """

    /// By which each section is known.
    static let signs = ["Amal Haddad", "Geboorteland", "Gesprekken", "Procedures", Tasks.health.label.nl, "Familie in het buitenland"]

    /// By who asks.
    static let sections = lines(shown).reduce(into: [String: [Bool]]()) { $0[String($1[0])] = $1.dropFirst().map { $0 == "v" } }

    /// Whom a search for "haddad" finds.
    static let found: [Asker: [String]] = [
        .volunteer: ["Amal"], .own: ["Amal"], .household: ["Amal"], .onShift: ["Amal"], .legalWorker: ["Amal"], .teamLeader: ["Amal"],
        .leaderBeside: ["Bashir"], .bothTeams: ["Amal", "Bashir"],
    ]

    /// By method and address.
    static func rows(_ about: MatrixTown.About) -> [String: [Character]] {
        let text = switch about {
        case .here: here
        case .beside: beside
        case .elsewhere: elsewhere
        case .formerly, .later: outOfTime
        }
        return Dictionary(lines(text).map { ($0.prefix(2).joined(separator: " "), $0.dropFirst(2).compactMap(\.first)) }) { first, _ in first }
    }

    /// What someone must meet there.
    static func mark(of route: String, _ asker: Asker) -> Character? {
        Asker.allCases.firstIndex(of: asker).flatMap { rows(.here)[route]?[$0] }
    }

    private static func lines(_ text: String) -> [[Substring]] {
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { $0.split(separator: " ") }
    }

    static func name(_ route: Route) -> String {
        route.method.rawValue + " " + route.address.pattern
    }

    /// Whether it makes a difference where that lies which is asked about.
    static func isAboutSomething(_ route: Route, _ about: MatrixTown.About) -> Bool {
        let things = switch about {
        case .here: [""]
        case .beside, .elsewhere: ["{client}", "{collega}", "{locatie}", "{gemeente}"]
        case .formerly, .later: ["{client}"]
        }
        return things.contains { $0.isEmpty || route.address.pattern.contains($0) }
    }

    static func fits(_ mark: Character, _ expected: Character) -> Bool {
        mark == expected || expected == "t" && (mark == "v" || mark == "f")
    }

    /// - Parameter page: what came with it.
    static func mark(_ status: HTTPResponse.Status, _ page: String) -> Character {
        switch status {
        case .ok: "v"
        case .seeOther: ">"
        case .badRequest, .serviceUnavailable: "f"
        case .conflict: "r"
        case .unauthorized: "?"
        case .notFound: page.contains("Dit adres bestaat niet, of je mag het niet zien") ? "-" : "n"
        default: "!"
        }
    }
}
