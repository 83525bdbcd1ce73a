import Casework
import Clients
import HTML
import Organisation
import Web

/// The municipalities that the team works for and the places where it works: what has to be there before anybody can work.
struct PlacesPage: Page {
    static let gone = "gewist"

    struct Line: Sendable, Equatable {
        let name: String
        /// The names of the municipalities that it serves.
        let serves: [String]
    }

    let municipalities: [Municipality]
    let places: [Line]
    var form = PlaceForm()
    /// On what grounds citizen service numbers are kept.
    var bases: [CitizenNumberBasis] = []
    var basis = BasisForm()
    /// How many numbers went with the ground that was ended just now.
    var gone: Int?
    var complaints = Complaints()

    func title(_ language: Language) -> String {
        PlaceTexts.title[language]
    }

    func draw(into h: inout HTML, _ language: Language) {
        h.el("h1", text: title(language))
        h.el("p", .class("ww-lead"), text: PlaceTexts.intro[language])
        h.complaints(complaints, language)
        h.el("h2", text: PlaceTexts.municipalities[language])
        if municipalities.isEmpty {
            h.el("p", .class("ww-blank"), text: PlaceTexts.noMunicipality[language])
        } else {
            h.el("ul") { h in
                for municipality in municipalities {
                    h.el("li") { h in
                        h.bdi(municipality.name)
                        h.text(", " + municipality.code.text)
                    }
                }
            }
        }
        h.form(TeamAddresses.municipalities.link(), .class("ww-form")) { h in
            Field(PlaceForm.code, PlaceTexts.code, hint: PlaceTexts.codeHint, value: form.code)
                .draw(into: &h, complaints, language)
            Field(PlaceForm.town, PlaceTexts.town, value: form.town).draw(into: &h, complaints, language)
            h.submit(PlaceTexts.addMunicipality, language, isQuiet: true)
        }
        drawPlaces(into: &h, language)
        BasisPart(municipalities: municipalities, bases: bases, form: basis, gone: gone).draw(into: &h, complaints, language)
    }

    private func drawPlaces(into h: inout HTML, _ language: Language) {
        h.el("h2", text: PlaceTexts.places[language])
        guard !municipalities.isEmpty else {
            return h.el("p", .class("ww-blank"), text: PlaceTexts.municipalityFirst[language])
        }
        if places.isEmpty {
            h.el("p", .class("ww-blank"), text: PlaceTexts.noPlace[language])
        } else {
            h.el("ul") { h in
                for place in places {
                    h.el("li") { h in
                        h.bdi(place.name)
                        h.text(": ")
                        h.bdi(place.serves.joined(separator: ", "))
                    }
                }
            }
        }
        h.form(TeamAddresses.places.link(), .class("ww-form")) { h in
            Field(PlaceForm.name, PlaceTexts.name, value: form.name).draw(into: &h, complaints, language)
            Choice(
                PlaceForm.serves, PlaceTexts.serves, municipalities.map { ($0.code.text, Phrase(same: $0.name)) },
                chosen: form.serves
            ).draw(into: &h, complaints, language)
            h.submit(PlaceTexts.addPlace, language, isQuiet: true)
        }
    }
}
