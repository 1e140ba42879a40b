/**
 * The referral-to-treatment list of every trust: who joins it, who waits on it, who leaves and how.
 *
 * <p><b>Entities.</b> A patient on a pathway: trust, specialty group, clock start, the day of
 * readiness for the first appointment, a personal day of removal, priority, choice. Everything
 * about a patient is drawn by the patient's own number, so that no capacity changes it.
 *
 * <p><b>Events, once a day.</b> Removals of the day, then clock starts of the day (working days
 * only; the financial year's total is that of the rate). Clinics and theatres stop clocks. At the
 * end of a reporting period the bands are counted at 24:00, a wait being the date less the date of
 * the clock start.
 *
 * <p><b>Rules.</b> The clock never pauses: not for a declined date, not for a cancellation. Removal
 * without treatment (nullified, died, declined, moved) has a constant chance a day, drawn once as a
 * personal day and kept in a list of that day. The opening list meets every published count
 * exactly: bands and decisions to admit by trust; ages within a band are exponential between the
 * counts at its ends. Those without a decision have a day of readiness that agrees with the list's
 * size, see {@link headroom.model.department.waitinglist.ReadinessLaw}.
 *
 * <p><b>What must emerge.</b> The list falls when stops and removals pass starts, and by exactly
 * that; people over 104 weeks depend on the tail and the order of service, not on the list's size;
 * an even list served in turn waits list ÷ rate. Every period each list's opening + starts −
 * completed − removed = closing is proved against a count of everybody, and the daily lists against
 * the days waited (Little's law); a breach stops the run.
 *
 * <p><b>Rules that a scenario may add.</b> Urgency of referrals; advice that takes the place of
 * referrals; missed first appointments that nullify a clock; active monitoring and its end; reviews
 * of long waits; mutual aid between trusts; deprivation and ethnic groups; deadlines for waits. See
 * docs/model/waiting-list.md.
 *
 * <p><b>Left out.</b> Pathways shared by providers other than by mutual aid; planned lists. This
 * room knows no clinic and no theatre: it hands patients to {@link
 * headroom.model.department.waitinglist.Stages} and is told of clock stops.
 */
package headroom.model.department.waitinglist;
