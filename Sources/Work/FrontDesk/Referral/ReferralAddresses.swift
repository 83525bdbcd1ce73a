import Casework

/// The addresses of partners and referrals.
enum ReferralAddresses {
    static let partners = Address("/partners")
    static let newPartner = Address("/partners/nieuw")
    static let partner = Address("/partners/{partner}")
    static let partnerEnd = Address("/partners/{partner}/weg")
    static let partnerUndo = Address("/partners/terug/{wijziging}")
    static let referral = Address("/verwijzing/{verwijzing}")
    static let referralEnd = Address("/verwijzing/{verwijzing}/klaar")
    static let newReferral = Address("/gesprekken/{gesprek}/verwijzing")
}
