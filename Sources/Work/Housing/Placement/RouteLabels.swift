import Casework

extension Placement.Route {
    /// As a figure and a form say it.
    var label: Phrase {
        switch self {
        case .regular: Phrase(nl: "gewone woning", en: "regular dwelling")
        case .joiningFamily: Phrase(nl: "bij familie (nareis)", en: "joining family")
        case .minor: Phrase(nl: "alleenstaande minderjarige", en: "unaccompanied minor")
        case .sharing: Phrase(nl: "woningdeling", en: "house sharing")
        case .gva: Phrase(nl: "GVA", en: "GVA")
        case .resettled: Phrase(nl: "hervestigd", en: "resettled")
        case .minorInCare: Phrase(nl: "minderjarige in opvang", en: "minor in care")
        case .selfHoused: Phrase(nl: "zelf gehuisvest", en: "housed by self")
        case .bornBefore: Phrase(nl: "geboren in de opvang", en: "born in reception")
        case .bornAfter: Phrase(nl: "geboren na huisvesting", en: "born after housing")
        case .joiningOtherwise: Phrase(nl: "nareis zonder asielvergunning", en: "joining without asylum permit")
        case .moved: Phrase(nl: "verhuisd uit een andere gemeente", en: "moved from elsewhere")
        case .displaced: Phrase(nl: "ontheemd uit Oekraïne", en: "displaced from Ukraine")
        }
    }
}
