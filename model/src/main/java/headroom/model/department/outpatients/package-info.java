/**
 * Outpatient clinics: first appointments, follow-ups on the list, the decision that the clinics of
 * a pathway end in, and the follow-ups that patients need after their clock.
 *
 * <p><b>Entities.</b> Patients of one trust and specialty group who wait for a first appointment or
 * a follow-up, one by one; follow-ups after the clock, alike but for list, due day and one missed
 * before, by number; slots of first appointments and of follow-ups by list (slots a week, the
 * financial year's total being that of the weekly rate; less what staff absence takes).
 *
 * <p><b>Events, once a working day.</b> How cancer is treated is decided, and treatments without
 * theatre begin. Follow-up clinics are held; their idle slots may become first appointments. First
 * clinics are held: suspected cancer, urgent, the share kept for waits over 18 weeks, routine, each
 * in the order of due days. A patient seen goes to a test, a follow-up or the decision; a decision
 * is a clock stop, theatre or a procedure room; who is told of a cancer waits for the decision to
 * treat, and then for theatre or for treatment after a time of its own.
 *
 * <p><b>Rules.</b> A patient is due when the own time is over, with suspected cancer at the latest
 * by the limit of the class, on whose last working day. When capacity lacks, everybody of a class
 * is late by about the same time. Who misses, comes by telephone, is tested, comes back and what is
 * decided are drawn by the patient's own number and visit, so that no capacity changes them. A
 * missed first appointment nullifies the clock; who misses two appointments is discharged.
 * Follow-ups after the clock are settled by the patient's number as the clock stops; those of
 * patients treated before the start are Poisson by marks, as if clinics had always seen as many.
 * Slots that find nobody due stand idle and are counted, never saved up. A scenario that does not
 * tell appointments apart has one queue and one decision.
 *
 * <p><b>What must emerge.</b> More first slots lengthen the queues behind, beyond the readiness of
 * patients they buy nothing; fewer follow-ups add decisions only where their slots are used again.
 *
 * <p><b>Left out.</b> Cancellations with notice, clinicians and rooms, upgrades to suspected
 * cancer, cancer found on other pathways, follow-ups that start a new pathway.
 */
package headroom.model.department.outpatients;
