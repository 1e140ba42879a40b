/**
 * Virtual wards: hospital care at home.
 *
 * <p><b>Entities.</b> Episodes by step-down (a patient leaves a bed days early) and step-up (a
 * patient with a decision to admit goes home instead). <b>Resource.</b> Places, by site.
 *
 * <p><b>Rules.</b> Eligibility is a trait of the patient. An eligible patient gets a place when one
 * is free; otherwise nothing changes. Substitution is drawn once for each episode, step-down or
 * step-up: with that chance the episode replaces hospital days; otherwise the place is used for
 * extra care and the hospital stay is what it would have been. A share of episodes ends in an
 * admission.
 *
 * <p><b>Must emerge.</b> Beds released saturate with places, and with referrals before that; freed
 * beds are partly refilled.
 *
 * <p><b>Left out here.</b> Visits, travel, staffed caseload and skills; geography.
 *
 * <p>The room asks for admissions through {@link
 * headroom.model.department.virtualward.Readmission}.
 */
package headroom.model.department.virtualward;
