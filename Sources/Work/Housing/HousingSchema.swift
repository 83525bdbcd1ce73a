import Casework
import Database

enum HousingSchema {
    static let schema = Schema("housing", FieldClasses(
        public: [
            "counting_rule", "national_target", "inhabitants", "supervision_step", "rent_limit", "room_norm",
            "matching_setting", "housing_term",
        ],
        internal: ["target_entry", "target_swap", "target_forecast_kept", "dwelling", "dwelling_end"],
        personal: [
            "placement", "placement_end", "count_correction", "coupling", "coupling_end", "coupling_wish", "offer", "offer_step",
            "proposal", "dwelling_hold", "dwelling_hold_end",
        ]), [
        Schema.Step(
            "2026-11-23",
            TargetLedger.steps + KeptForecasts.steps + NationalTargets.steps + Inhabitants.steps + SupervisionSteps.steps
                + Dwellings.steps + Couplings.steps + Offers.steps + CountingRules.steps + Placements.steps
                + HousingTermRows.steps + MatchingRuleRows.steps + Proposals.steps + DwellingHolds.steps),
    ])
}
