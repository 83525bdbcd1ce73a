import Casework
package import Web

/// The pages of releases, with sample values.
package enum ReleaseExamples {
    package static let all = [
        Example("vragen", AskPage(title: title, address: "/")),
        Example("vragen-zonder-reden", AskPage(title: title, address: "/", reason: "zomaar", complaints: complaints)),
        Example("vragen-wacht", AskPage(title: title, address: "/", isWaiting: true)),
        Example("leeg", ReleasesPage(lines: [])),
        Example("vol", ReleasesPage(lines: [
            line(.asked, isOwn: false), line(.asked, isOwn: true), line(.given, isOwn: true, document: "/"),
            line(.refused, isOwn: true), line(.given, isOwn: false, asker: "سارة أحمد"),
        ])),
    ]

    private static let title = "Mensen gehuisvest, Zoetermeer 2017"

    private static var complaints: Complaints {
        var complaints = Complaints()
        complaints.add(AskPage.reason, ReleaseTexts.reasonMissing)
        return complaints
    }

    private static func line(
        _ state: Release.State, isOwn: Bool, asker: String = "Els de Vries", document: String? = nil
    ) -> ReleaseLine {
        ReleaseLine(
            id: "0000000000001", asker: asker, place: "Fonteinbos", title: title, reason: "Controle door de accountant",
            askedAt: "2026-11-25T09:30:00Z", state: state, decider: state == .asked ? nil : "Bram Jansen", isOwn: isOwn,
            document: document)
    }
}
