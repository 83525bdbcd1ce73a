import Casework
import Database

enum HousingSchema {
    static let schema = Schema("housing", FieldClasses(
        public: ["counting_rule", "national_target", "inhabitants", "supervision_step"],
        internal: ["target_entry", "target_swap", "dwelling", "dwelling_end"],
        personal: [
            "placement", "placement_end", "count_correction", "coupling", "coupling_end", "coupling_wish", "offer", "offer_step",
        ]), [
        Schema.Step(
            "2026-11-23",
            TargetLedger.steps + NationalTargets.steps + Inhabitants.steps + SupervisionSteps.steps
                + Dwellings.steps + Couplings.steps + Offers.steps + CountingRules.steps + Placements.steps),
    ])
}
