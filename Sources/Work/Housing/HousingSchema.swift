import Casework
import Database

enum HousingSchema {
    static let schema = Schema("housing", FieldClasses(
        public: ["counting_rule", "rent_limit", "room_norm", "matching_setting"],
        internal: ["target_entry", "dwelling", "dwelling_end"],
        personal: [
            "placement", "placement_end", "count_correction", "coupling", "coupling_end", "coupling_wish", "offer", "offer_step",
            "proposal", "dwelling_hold", "dwelling_hold_end",
        ]), [
        Schema.Step(
            "2026-11-23",
            TargetLedger.steps + Dwellings.steps + Couplings.steps + Offers.steps + CountingRules.steps + Placements.steps),
        Schema.Step("2026-11-28-proposals", MatchingRuleRows.steps + Proposals.steps + DwellingHolds.steps),
    ])
}
