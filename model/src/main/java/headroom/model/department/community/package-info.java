/**
 * Urgent community response: crews who go to people at home.
 *
 * <p><b>Entities.</b> Referrals, two-hour or two-day. <b>Resource.</b> Crews, taken from the rounds
 * of the same team: an hour on an urgent call is an hour that the rounds go without.
 *
 * <p><b>Rules.</b> Crews set out while the service is open, to two-hour patients first, then in the
 * order in which clocks started; the nearest free crew goes. A clock started while the service is
 * closed is set to its opening. Some patients would be admitted; the room says so and forgets them.
 *
 * <p><b>Must emerge.</b> Response worsens with load before crews are all busy on average, and
 * urgent calls cost planned visits.
 *
 * <p><b>Left out.</b> Triage by telephone, what the patient has, several contacts.
 */
package headroom.model.department.community;
