import Casework
import HTML
import Organisation
import Web

/// What was filled in about a partner.
struct PartnerForm: Sendable, Equatable {
    static let name = "naam"
    static let town = "gemeente"
    static let topic = "onderwerp"
    private static let longest = 200

    private(set) var fields: [String: String] = [:]
    private(set) var topics: Set<String> = []

    init(_ form: Form = Form()) {
        for field in [Self.name, Self.town] + Partner.Detail.allCases.map(\.field) { fields[field] = form[field] }
        topics = Set(form.all.filter { $0.name.utf8.elementsEqual(Self.topic.utf8) }.map(\.value))
    }

    init(_ known: Partner) {
        fields = [Self.name: known.name, Self.town: known.municipality?.text ?? ""]
        for (detail, text) in known.details { fields[detail.field] = text }
        topics = Set(known.topics.map(\.rawValue))
    }

    subscript(_ field: String) -> String { fields[field] ?? "" }

    /// - Parameter towns: for which who asks may say it.
    /// - Throws: `Complaints`, all at once.
    func read(_ id: ID<Partner>, among towns: [Municipality]) throws(Complaints) -> Partner {
        var complaints = Complaints()
        if !(2...100).contains(self[Self.name].unicodeScalars.count) { complaints.add(Self.name, PartnerTexts.nameWrong) }
        let town = towns.first { $0.code.text.utf8.elementsEqual(self[Self.town].utf8) }
        if town == nil, !self[Self.town].utf8.isEmpty { complaints.add(Self.town, PartnerTexts.townWrong) }
        var details: [Partner.Detail: String] = [:]
        for detail in Partner.Detail.allCases {
            let text = self[detail.field]
            if text.unicodeScalars.count > Self.longest {
                complaints.add(detail.field, PartnerTexts.tooLong)
            } else if let wrong = detail.wrong(text) {
                complaints.add(detail.field, wrong)
            }
            if !text.utf8.isEmpty { details[detail] = detail.tidy(text) }
        }
        guard complaints.all.isEmpty else { throw complaints }
        return Partner(
            id: id, municipality: town?.code, name: self[Self.name],
            topics: Set(Topic.allCases.filter { topics.contains($0.rawValue) }), details: details)
    }

    func draw(_ towns: [Municipality], into h: inout HTML, _ complaints: Complaints, _ language: Language) {
        Field(Self.name, PartnerTexts.name, value: self[Self.name], isName: true).draw(into: &h, complaints, language)
        Choice(
            Self.town, PartnerTexts.town, [("", PartnerTexts.everywhere)] + towns.map { ($0.code.text, Phrase(same: $0.name)) },
            chosen: self[Self.town]
        ).draw(into: &h, complaints, language)
        Ticks(
            Self.topic, PartnerTexts.topics, Topic.allCases.map { ($0.rawValue, $0.heading[language]) }, ticked: topics
        ).draw(into: &h, language)
        for detail in Partner.Detail.allCases {
            Field(detail.field, detail.label, hint: detail.hint, value: self[detail.field]).draw(into: &h, complaints, language)
        }
    }
}

extension Partner.Detail {
    /// In a form.
    var field: String {
        switch self {
        case .does: "wat"
        case .forWhom: "voor-wie"
        case .opening: "open"
        case .phone: "telefoon"
        case .email: "mail"
        case .web: "website"
        case .address: "adres"
        }
    }

    var hint: Phrase? {
        switch self {
        case .does: PartnerTexts.noClients
        case .opening: PartnerTexts.openingHint
        default: nil
        }
    }

    /// What is wrong with it; nothing when it will do. All but the first may stay empty.
    func wrong(_ text: String) -> Phrase? {
        if text.utf8.isEmpty { return self == .does ? PartnerTexts.doesMissing : nil }
        let hasSpace = text.utf8.contains(UInt8(ascii: " "))
        switch self {
        case .phone:
            return text.utf8.allSatisfy { "0123456789 +-()".utf8.contains($0) } ? nil : PartnerTexts.phoneWrong
        case .email:
            return text.utf8.contains(UInt8(ascii: "@")) && !hasSpace ? nil : PartnerTexts.emailWrong
        case .web:
            return text.utf8.contains(UInt8(ascii: ".")) && !hasSpace ? nil : PartnerTexts.webWrong
        default: return nil
        }
    }

    /// A website is written without what every browser adds.
    func tidy(_ text: String) -> String {
        guard self == .web else { return text }
        let scheme = ["https://", "http://"].first { text.utf8.starts(with: $0.utf8) }
        return scheme.flatMap { String(text.utf8.dropFirst($0.utf8.count)) } ?? text
    }
}
