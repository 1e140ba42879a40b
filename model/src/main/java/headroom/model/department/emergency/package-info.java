/**
 * The emergency department: front door to home or bed.
 *
 * <p><b>Entities.</b> Attendances of type 1, 2 and 3 departments, by ambulance or not, each with an
 * acuity, a clinical work content, perhaps investigations, perhaps an admission.
 *
 * <p><b>Resources.</b> Cubicles, and clinicians by hour of the day.
 *
 * <p><b>Rules.</b> Patients of the more urgent acuities need a cubicle and then a clinician, others
 * a clinician only; both queues serve the more urgent first and, among equals, who came first; care
 * once begun is not interrupted. An ambulance hands over when the patient has a cubicle (or at once
 * when none is needed), and never before its least handover time. Clinicians who go off duty finish
 * their patient. A patient whose patience ends before being called has left. Admitted patients keep
 * their cubicle until a bed is ready: boarding.
 *
 * <p><b>Must emerge.</b> Boarding lowers the four-hour share of patients who go home too; handovers
 * lengthen as cubicles fill; mornings and Mondays peak; without a bed shortage the four-hour share
 * is limited by clinicians alone.
 *
 * <p><b>Left out here.</b> Pre-emption by acuity 1, triage as a stage of its own, zones, streaming
 * between departments, same-day emergency care as a place.
 *
 * <p>The room asks for beds through {@link headroom.model.department.emergency.Admissions} and
 * knows nothing of them.
 */
package headroom.model.department.emergency;
