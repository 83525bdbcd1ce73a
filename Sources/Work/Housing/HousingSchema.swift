import Casework
import Database

enum HousingSchema {
    static let schema = Schema("housing", FieldClasses(
        public: ["counting_rule", "housing_term"],
        internal: ["target_entry", "dwelling", "dwelling_end"],
        personal: [
            "placement", "placement_end", "count_correction", "coupling", "coupling_end", "coupling_wish", "offer", "offer_step",
        ]), [
        Schema.Step(
            "2026-11-23",
            TargetLedger.steps + Dwellings.steps + Couplings.steps + Offers.steps + CountingRules.steps + Placements.steps
                + HousingTermRows.steps),
    ])
}
