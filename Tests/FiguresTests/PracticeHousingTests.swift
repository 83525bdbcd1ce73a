import Casework
import Database
import Support
import Testing

/// The search for homes in the practice town, as it stands today.
@Suite("Practice housing")
struct PracticeHousingTests {
    @Test("Every step of the road has somebody; a dwelling is held, a large and a divided household wait, one comes of age, a stay ends")
    func road() async throws {
        let found = try await PracticeTown.shared.database().read { db in
            try db.all(
                """
                SELECT 'couplings', COUNT(*) FROM coupling UNION ALL SELECT k.kind, COUNT(*) FROM offer_step k GROUP BY k.kind
                UNION ALL SELECT 'held', COUNT(*) FROM dwelling_hold UNION ALL SELECT 'large', COUNT(*) FROM coupling WHERE size > 6
                UNION ALL SELECT 'abroad', COUNT(*) FROM coupling WHERE abroad > 0
                UNION ALL SELECT 'step-free', COUNT(*) FROM coupling WHERE needs_step_free = 1
                UNION ALL SELECT 'guarded', COUNT(*) FROM coupling c JOIN guardianship g ON g.person = c.person
                UNION ALL SELECT 'stays', COUNT(*) FROM offer WHERE regular_by IS NOT NULL
                UNION ALL SELECT 'parked', COUNT(*) FROM offer_step WHERE parked_until IS NOT NULL
                UNION ALL SELECT 'late', COUNT(*) FROM coupling c WHERE c.offer_by < (SELECT MAX(on_date) FROM offer_step)
                    AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.coupling = c.id)
                UNION ALL SELECT 'free', COUNT(*) FROM dwelling d WHERE d.rent IS NOT NULL AND d.kind <> 'group'
                    AND NOT EXISTS (SELECT 1 FROM offer o WHERE o.dwelling = d.id)
                """) { "\($0.text(0)) \($0.int(1))" }
        }
        let expected: Set = [
            "couplings 15", "viewing 7", "refused 1", "accepted 6", "lease 4", "key 3", "furnished 2", "held 1", "large 1", "abroad 1",
            "step-free 1", "guarded 1", "stays 1", "parked 1", "late 1", "free 9",
        ]
        #expect(Set(found) == expected, "\(found)")
    }

    @Test("What was free in the years of the report is not on offer now")
    func closed() async throws {
        let open = try await PracticeTown.shared.database().read { db in
            try db.number(
                """
                SELECT COUNT(*) FROM dwelling d WHERE d.rent IS NULL AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.dwelling = d.id)
                    AND NOT EXISTS (SELECT 1 FROM dwelling_end x WHERE x.dwelling = d.id)
                """)
        }
        #expect(open == 0)
    }
}
