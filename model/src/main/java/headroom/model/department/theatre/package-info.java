/**
 * Theatre sessions and procedure rooms: from the decision to admit to the operation.
 *
 * <p><b>Entities.</b> Patients with a decision (procedure group, day case or stay, planned time,
 * simple or not, priority P2 to P4, due day); suites with a master schedule over a cycle of four
 * weeks and the trusts they serve; sessions with the patients booked on them; procedure-room slots
 * by trust.
 *
 * <p><b>Events.</b> On Mondays sessions up to the look-ahead are laid out and booked, those up to
 * the lock filled. Every day gaps are offered at short notice, procedure rooms work, the sessions
 * of the morning (all-day lists with them) and the afternoon are held. A session is a sum of times,
 * so no case needs an event of its own.
 *
 * <p><b>Rules.</b> Booking takes P2 and cancer by due day, then, for a share of bookings, whoever
 * would be over the wait limit by its deadline, then P3 who fall due, then routine patients as they
 * are called, while the filling rule finds room. A declined date is offered again later, the clock
 * running on; two declines after 52 weeks code a patient as waiting by choice. On the day: late
 * start; patients unfit or absent; no bed for one who stays; a case that would overrun too far is
 * cancelled, the first never; a list without staff. The hospital's cancellations come back as P2
 * within 28 days. Admission stops the clock. Bank holidays lose their sessions; staff absence takes
 * its share, fractions carried.
 *
 * <p><b>What must emerge.</b> Late starts, gaps and the grain of whole cases keep capped
 * utilisation well below the fill; fuller lists buy cases and cancellations; full beds cancel those
 * who stay and not day cases; a long-wait quota trades P3 waits for the tail; sessions without
 * patients run nothing.
 *
 * <p><b>Left out.</b> Surgeons and anaesthetists as people, equipment, emergency theatres,
 * pre-operative assessment as a queue, moves between theatres on the day. This room knows no bed
 * and no list: it asks {@link headroom.model.department.theatre.ElectiveBeds} and tells {@link
 * headroom.model.department.theatre.Outcomes}.
 */
package headroom.model.department.theatre;
