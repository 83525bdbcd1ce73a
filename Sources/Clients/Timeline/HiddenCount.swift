import Access

/// Of what is closed it is told how much there is, and no more: only in these sections, and only to who knows the client by daily
/// work. The one place where that is decided; docs/decisions/2026-11-26-counted-not-shown.md says why.
extension FileSection {
    /// Whether its lines are counted for somebody to whom it is closed. That there is something about health or about family
    /// elsewhere says too much already.
    var isCounted: Bool {
        switch self {
        case .contact, .legal: true
        case .card, .basic, .health, .abroad: false
        }
    }
}

extension OpenedFile {
    /// Whether of this section is told how much there is, because it is closed.
    func counts(_ section: FileSection) -> Bool {
        shows(.basic) && !shows(section) && section.isCounted
    }
}
