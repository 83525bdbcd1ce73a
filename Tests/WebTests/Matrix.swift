/// What every route must answer to everyone who may ask. One mark for each, in the order of ``MatrixTests/Asker``:
/// `v` a page or a way on, `-` nothing there, `?` the way to sign in, `t` wrong or tried too often,
/// `b` the question who it is, `r` a rule says no.
enum Matrix {
    static let text = """
        #                                            nobody
        #                                            | volunteer
        #                                            | | legal worker
        #                                            | | | team leader
        #                                            | | | | administrator
        #                                            | | | | | municipality
        #                                            | | | | | | auditor
        #                                            | | | | | | | team leader of another place
        #                                            | | | | | | | | another municipality
        #                                            | | | | | | | | | who left
        #                                            | | | | | | | | | | a volunteer whose shift is over
        GET /stijl/{versie}                          v v v v v v v v v v v
        GET /script/{versie}                         v v v v v v v v v v v
        GET /pictogram.svg                           v v v v v v v v v v v
        GET /hulp                                    v v v v v v v v v v v
        GET /galerij                                 v v v v v v v v v v v
        GET /galerij/{onderdeel}/{voorbeeld}         v v v v v v v v v v v
        GET /                                        ? v v v v v v v v ? v
        GET /verslag/{gemeente}                      ? v v v - v - - - ? v
        GET /verslag/{gemeente}/{jaar}               ? v v v - v - - - ? v
        GET /verslag/{gemeente}/{jaar}/verslag.json  ? v v v - v - - - ? v
        GET /verslag/{gemeente}/{jaar}/verslag.csv   ? v v v - v - - - ? v
        GET /cijfers/{cijfer}/{gemeente}/{jaar}      ? - - v - - - - - ? -
        GET /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? - - v - - - - - ? -
        POST /cijfers/{cijfer}/{gemeente}/{jaar}/lijst.csv ? - - v - - - - - ? -
        GET /vrijgaven                               ? - - v v - - v - ? -
        POST /vrijgaven/{vrijgave}/besluit           ? - - - - - - - - ? -
        GET /werk/{soort}                            ? v v v - v - v v ? v
        GET /clienten                                ? v v v - - - v - ? v
        POST /clienten                               ? v v v - - - v - ? v
        GET /clienten/nieuw                          ? r v v - - - v - ? r
        POST /clienten/nieuw                         ? r v v - - - v - ? r
        GET /clienten/{client}/gegevens              ? - v v - - - - - ? -
        POST /clienten/{client}/gegevens             ? - v v - - - - - ? -
        GET /clienten/{client}/huishouden/nieuw      ? - v v - - - - - ? -
        POST /clienten/{client}/huishouden/nieuw     ? - v v - - - - - ? -
        POST /clienten/{client}/huishouden/{lid}/vertrek ? - - - - - - - - ? -
        GET /clienten/{client}/geschiedenis          ? - v v - - - - - ? -
        POST /clienten/{client}/geschiedenis/{wijziging}/terug ? - - - - - - - - ? -
        GET /clienten/{client}/feiten/{gegeven}      ? - v v - - - - - ? -
        POST /clienten/{client}/feiten/{gegeven}     ? - v v - - - - - ? -
        GET /clienten/{client}/feiten/{gegeven}/{feit} ? - - - - - - - - ? -
        POST /clienten/{client}/feiten/{gegeven}/{feit} ? - - - - - - - - ? -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/einde ? - - - - - - - - ? -
        POST /clienten/{client}/feiten/{gegeven}/{feit}/weg ? - - - - - - - - ? -
        GET /clienten/{client}                       ? v v v - - - - - ? v
        POST /clienten/{client}/bezoek               ? v v v - - - - - ? v
        POST /clienten/{client}/spoed                ? v v v - - - - - ? v
        GET /clienten/{client}/bekeken               ? - v v - - - - - ? -
        GET /toezicht                                ? - - v - - - v - ? -
        POST /toezicht/{locatie}/{week}              ? - - v - - - - - ? -
        GET /aanmelden                               v v v v v v v v v v v
        POST /aanmelden                              t t t t t t t t t t t
        POST /aanmelden/oefenen                      - - - - - - - - - - -
        POST /aanmelden/sleutel                      - - - - - - - - - - -
        POST /aanmelden/sleutel/antwoord             - - - - - - - - - - -
        POST /afmelden                               v v v v v v v v v v v
        POST /bevestigen                             ? b b b b b b b b ? b
        GET /ik                                      ? v v v v v v v v ? v
        POST /ik/apparaten/{sessie}/afmelden         ? - - - - - - - - ? -
        GET /ik/wachtwoord                           ? - - - - - - - - ? -
        POST /ik/wachtwoord                          ? - - - - - - - - ? -
        GET /ik/app                                  ? - - - - - - - - ? -
        POST /ik/app                                 ? - - - - - - - - ? -
        GET /ik/herstelcodes                         ? - - - - - - - - ? -
        POST /ik/herstelcodes                        ? - - - - - - - - ? -
        GET /ik/sleutels/nieuw                       ? - - - - - - - - ? -
        POST /ik/sleutels/nieuw                      ? - - - - - - - - ? -
        POST /ik/sleutels                            ? - - - - - - - - ? -
        POST /ik/sleutels/{sleutel}/intrekken        ? - - - - - - - - ? -
        GET /uitnodiging                             v v v v v v v v v v v
        POST /uitnodiging                            t t t t t t t t t t t
        POST /uitnodiging/instellen                  t t t t t t t t t t t
        GET /locaties                                ? - - - v - - - - ? -
        POST /locaties                               ? - - - v - - - - ? -
        POST /locaties/gemeenten                     ? - - - v - - - - ? -
        GET /logboek                                 ? - - - - - v - - ? -
        GET /collegas                                ? - - v v - - v - ? -
        GET /collegas/nieuw                          ? - - v v - - v - ? -
        POST /collegas                               ? - - v v - - v - ? -
        GET /collegas/{collega}                      ? - - v v - - - - ? -
        POST /collegas/{collega}/uitnodiging         ? - - v v - - - - ? -
        GET /collegas/{collega}/vertrek              ? - - v v - - - - ? -
        POST /collegas/{collega}/vertrek             ? - - v v - - - - ? -
        POST /collegas/{collega}/dienst              ? - - v v - - - - ? -
        """

    /// By method and address.
    static let rows: [String: [Character]] = Dictionary(
        text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
            let words = line.split(separator: " ")
            return (words.prefix(2).joined(separator: " "), words.dropFirst(2).compactMap(\.first))
        }, uniquingKeysWith: { first, _ in first })

    static let marks: [Character: Set<Int>] = ["v": [200, 303, 400], "-": [404], "?": [303, 401], "t": [400, 503], "b": [403], "r": [409]]
}
