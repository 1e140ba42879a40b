/**
 * Virtual wards: hospital care at home.
 *
 * <p><b>Entities.</b> Episodes by step-down (a patient leaves a bed days early), step-up (a patient
 * with a decision to admit goes home instead) and referral (somebody found at home who would be
 * admitted). <b>Resources.</b> Places, clinicians with a safe caseload, and rounds of visits, by
 * site.
 *
 * <p><b>Rules.</b> Eligibility and a suitable home are traits of the patient. A place is given
 * while the site holds fewer patients than the least of its three limits. Substitution is drawn
 * once for each episode: with that chance it replaces hospital days; otherwise the place is used
 * for extra care and the hospital stay is what it would have been. Visits that the rounds cannot
 * make become remote contacts, and patients missed twice running get worse faster. A share of
 * episodes ends in an admission.
 *
 * <p><b>Must emerge.</b> Beds released saturate with referrals, staff or rounds before places;
 * freed beds are partly refilled.
 *
 * <p><b>Left out.</b> COVID oximetry as a stream of its own; what monitoring shows.
 *
 * <p>The room asks for admissions through {@link headroom.model.department.virtualward.Readmission}
 * and who is at work through {@link headroom.model.department.virtualward.Staff}. What rounds can
 * serve it reads from the scenario; it solves no routes. See docs/model/virtual-wards.md.
 */
package headroom.model.department.virtualward;
