/**
 * The emergency department: front door to home or bed.
 *
 * <p>docs/model/emergency.md says what is here, in which order things happen, what must emerge and
 * what is left out. {@code Door} and {@code Referrals} bring patients, {@code Diversion} sends
 * ambulances on, {@code SameDayCare} takes from the door; {@code CarePath} tells a patient's way
 * through {@code Cubicles} and {@code Clinicians}.
 *
 * <p>The room asks for beds through {@link headroom.model.department.emergency.Admissions} and
 * knows nothing of them.
 */
package headroom.model.department.emergency;
