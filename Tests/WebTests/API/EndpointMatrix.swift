/// What every endpoint must answer to the program of everyone, in the order of ``Asker``. A token has no screen that is left alone,
/// so where a session is locked (the third) it works on. The marks: `v` done, `?` no token that works, `-` nothing there, `r` a rule
/// that says no.
enum EndpointMatrix {
    /// Who is at the desk without a shift adds nobody.
    static let here = """
        GET /api/v1/cijfers/{gemeente}/{jaar}                                           ? ? v ? v v v v v v v v v v v v - ? ? - v - -
        GET /api/v1/clienten                                                            ? ? v ? v v v v v v v v v v v v v ? ? - - - -
        POST /api/v1/clienten                                                           ? ? v ? r r r r v r r r v v v v v ? ? - - - -
        POST /api/v1/clienten/zoekvragen                                                ? ? v ? v v v v v v v v v v v v v ? ? - - - -
        GET /api/v1/clienten/{client}                                                   ? ? v ? v v v v v v v v v v - v - ? ? - - - -
        POST /api/v1/clienten/{client}/correcties                                       ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        GET /api/v1/clienten/{client}/feiten/{gegeven}                                  ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}                                 ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/beeindigingen            ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/correcties               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/verwijderingen           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/gebeurtenissen                                    ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        GET /api/v1/clienten/{client}/huisgenoten                                       ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten                                      ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten/{lid}/vertrekken                     ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen                                       ? ? v ? - v v - - - - - v v - - - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen/{wijziging}                           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/wijzigingen/{wijziging}/terugnames               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/gemeenten                                                           ? ? v ? v v v v v v v v v v v v v ? ? - v v -
        GET /api/v1/openapi.json                                                        v v v v v v v v v v v v v v v v v v v v v v v
        """

    /// About what another team of the same municipality has.
    static let beside = """
        GET /api/v1/cijfers/{gemeente}/{jaar}                                           ? ? v ? v v v v v v v v v v v v - ? ? - v - -
        GET /api/v1/clienten/{client}                                                   ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        POST /api/v1/clienten/{client}/correcties                                       ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        GET /api/v1/clienten/{client}/feiten/{gegeven}                                  ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}                                 ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/beeindigingen            ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/correcties               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/verwijderingen           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/gebeurtenissen                                    ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        GET /api/v1/clienten/{client}/huisgenoten                                       ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten                                      ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten/{lid}/vertrekken                     ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen                                       ? ? - ? - - - - - - - - - - v v - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen/{wijziging}                           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/wijzigingen/{wijziging}/terugnames               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        """

    /// About what is in another municipality.
    static let elsewhere = """
        GET /api/v1/cijfers/{gemeente}/{jaar}                                           ? ? - ? - - - - - - - - - - - - v ? ? - - v -
        GET /api/v1/clienten/{client}                                                   ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        POST /api/v1/clienten/{client}/correcties                                       ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        GET /api/v1/clienten/{client}/feiten/{gegeven}                                  ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}                                 ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/beeindigingen            ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/correcties               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/verwijderingen           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/gebeurtenissen                                    ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        GET /api/v1/clienten/{client}/huisgenoten                                       ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten                                      ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten/{lid}/vertrekken                     ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen                                       ? ? - ? - - - - - - - - - - - - v ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen/{wijziging}                           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/wijzigingen/{wijziging}/terugnames               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        """

    /// About who was a client until today, or will be from tomorrow.
    static let outOfTime = """
        GET /api/v1/cijfers/{gemeente}/{jaar}                                           ? ? v ? v v v v v v v v v v v v - ? ? - v - -
        GET /api/v1/clienten/{client}                                                   ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/correcties                                       ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/feiten/{gegeven}                                  ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}                                 ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/beeindigingen            ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/correcties               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/feiten/{gegeven}/{feit}/verwijderingen           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/gebeurtenissen                                    ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/huisgenoten                                       ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten                                      ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/huisgenoten/{lid}/vertrekken                     ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen                                       ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        GET /api/v1/clienten/{client}/wijzigingen/{wijziging}                           ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        POST /api/v1/clienten/{client}/wijzigingen/{wijziging}/terugnames               ? ? - ? - - - - - - - - - - - - - ? ? - - - -
        """
}
