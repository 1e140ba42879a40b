/**
 * Outpatient clinics, thin: the first stage of every pathway, from clock start to the decision.
 *
 * <p><b>Entities.</b> Patients of one trust and specialty group who wait for a decision; that
 * group's capacity, in decisions a working day (slots a week ÷ slots a decision, the financial
 * year's total being that of the weekly rate; less what staff absence takes). One decision stands
 * for all the first, follow-up and diagnostic visits that lead to it.
 *
 * <p><b>Events, once a working day.</b> As many decisions as capacity allows. Each ends in a clock
 * stop, a decision to admit to theatre, or one to admit to a procedure room.
 *
 * <p><b>Rules.</b> A patient is ready a pathway's time after the clock start: triage, the visits,
 * the tests between them, with no shortage anywhere. Patients are seen in the order of the days on
 * which they became ready. When capacity lacks, everybody is therefore late by about the same time,
 * and the waits keep the shape of the pathway's time, shifted: published waits have such a nearly
 * exponential shape, which first come, first served could not give. A share of decisions goes to
 * the longest wait on the list, if over 18 weeks, ready or not. Capacity that finds nobody ready
 * stands idle and is counted, never saved up.
 *
 * <p><b>What must emerge.</b> More slots shorten the shift and lengthen the queue for theatre;
 * beyond the readiness of patients they buy nothing.
 *
 * <p><b>Left out, so far.</b> Single appointments, DNA, diagnostics as a resource, urgent and
 * cancer routes, patient-initiated follow-up.
 */
package headroom.model.department.outpatients;
