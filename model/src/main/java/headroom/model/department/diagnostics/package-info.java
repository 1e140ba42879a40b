/**
 * Diagnostic tests: who asks for them, who waits, who is tested.
 *
 * <p><b>Entities.</b> Patients on a pathway who wait for a test, one by one; requests that no
 * pathway makes (general practice, surveillance fallen due, unscheduled tests of emergency and
 * inpatients), counted by trust, kind of test and day of request; capacity of hospitals and of
 * community diagnostic centres by trust and kind.
 *
 * <p><b>Events, once a working day.</b> Requests come. Hospital capacity goes to unscheduled tests
 * first; what is left, and all capacity of centres, to suspected cancer, urgent and then everybody
 * else by day of request, none before the shortest notice. A missed test costs its slot and is
 * requested anew. A pathway's patient goes back to clinics with the result.
 *
 * <p><b>Rules.</b> Requests of a day are Poisson by marks, so that a higher rate adds and renumbers
 * nothing; who misses a test is drawn by the place among the requests of its day, or by the
 * patient's own number. A hospital's capacity is split over kinds in proportion to the tests
 * expected at the start. The clock of DM01 starts at the request, stops at the test, and starts
 * anew when it is missed.
 *
 * <p><b>What must emerge.</b> More unscheduled tests lengthen waits at hospitals and take nothing
 * from centres; capacity beyond demand stands idle once the list is worked off; every request
 * waits, is done, or belongs to somebody who left the list.
 *
 * <p><b>Left out.</b> Reporting times, several tests of one patient, machines and their staff,
 * unscheduled tests at weekends, choice of place.
 */
package headroom.model.department.diagnostics;
