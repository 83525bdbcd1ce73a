import Clients
import Legal

/// A procedure that goes on in these days (lopend dossier), with what happened so far.
struct PracticeDossier {
    /// How many days ago, what, and of which relative; of all when nobody is named.
    typealias Happened = (ago: Int, kind: DossierEvent.Kind, relative: Int?)

    var kind = Dossier.Kind.reunification
    let opened: Int
    /// Their ages; the first of a grown-up is a partner.
    var relatives: [Int] = []
    var events: [Happened] = []

    /// From who has just a permit to whose family comes next week: something on every list, and one term that passed.
    static let all = waiting + deciding + refused + others

    private static let waiting = [
        PracticeDossier(opened: 6, relatives: [29, 4], events: [(9, .permitRefugee, nil)]),
        PracticeDossier(opened: 70, relatives: [34, 11, 8, 3], events: [(88, .permitRefugee, nil), (20, .untraced, 1)]),
        PracticeDossier(opened: 80, relatives: [27], events: [(97, .permitRefugee, nil)]),
        PracticeDossier(opened: 20, relatives: [31, 6], events: [(25, .permitSubsidiary, nil)]),
    ]

    private static let deciding = [
        PracticeDossier(
            opened: 60, relatives: [30, 5, 2], events: [(70, .permitRefugee, nil), (41, .applied, nil), (38, .acknowledged,
            nil)]),
        PracticeDossier(
            opened: 150, relatives: [41, 16, 12], events: [(140, .applied, nil), (60, .extended, nil), (12, .documentsAsked, 1)]),
        PracticeDossier(opened: 130, relatives: [26], events: [(100, .applied, nil)]),
        PracticeDossier(opened: 140, relatives: [33, 9], events: [(121, .applied, nil), (10, .noticed, nil)]),
        PracticeDossier(
            opened: 160, relatives: [36, 14, 10, 7, 1],
            events: [(118, .applied, nil), (52, .suspended, nil)]),
        PracticeDossier(
            opened: 300, relatives: [28, 3], events: [(280, .applied, nil), (45, .granted, nil), (20, .visa, 0), (18, .visa, 1)]),
        PracticeDossier(opened: 310, relatives: [35], events: [(300, .applied, nil), (72, .granted, nil)]),
    ]

    private static let refused = [
        PracticeDossier(opened: 220, relatives: [32, 8], events: [(200, .applied, nil), (17, .refused, nil)]),
        PracticeDossier(
            opened: 310, relatives: [39, 17], events: [(305, .applied, nil), (200, .refused, nil), (185, .objected, nil)]),
    ]

    private static let others = [
        PracticeDossier(kind: .renewal, opened: 15, events: [(1_750, .permit, nil)]),
        PracticeDossier(kind: .naturalisation, opened: 30, events: [(1_830, .permit, nil)]),
        PracticeDossier(kind: .travelDocument, opened: 12),
        PracticeDossier(kind: .asylum, opened: 33),
    ]
}
