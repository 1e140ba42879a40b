/**
 * Theatre sessions and procedure rooms: from the decision to admit to the operation.
 *
 * <p><b>Entities.</b> Patients with a decision (procedure group, day case or stay, planned time,
 * priority P2 to P4, due day); suites with their weekly sessions, split over specialty groups and
 * the trusts they serve; sessions with the patients booked on them; procedure-room slots by trust.
 *
 * <p><b>Events.</b> Every day: sessions one notice ahead are laid out and filled; procedure rooms
 * work; the sessions of the morning and the afternoon are held. A session is a sum of times, so no
 * case needs an event of its own.
 *
 * <p><b>Rules.</b> Booking takes P2 by due day, then, for a share of bookings, whoever would cross
 * the wait limit soonest, then P3 who fall due, then by the clock, while planned times and mean
 * turnarounds fit in the session. A declined date is offered again later, the clock running on; two
 * declines after 52 weeks code a patient as waiting by choice. On the day: late start; patients
 * unfit or absent; no bed for one who stays; a case that would overrun too far is cancelled, the
 * first never. The hospital's cancellations come back as P2 within 28 days. Admission stops the
 * clock. Bank holidays lose their sessions; staff absence takes its share, fractions carried.
 *
 * <p><b>What must emerge.</b> Late starts, gaps and the grain of whole cases keep capped
 * utilisation well below the fill; fuller lists buy cases and cancellations; full beds cancel those
 * who stay and not day cases; a long-wait quota trades P3 waits for the tail; sessions without
 * patients run nothing.
 *
 * <p><b>Left out, so far.</b> Surgeons, critical care, pre-operative assessment, all-day lists,
 * filling a gap at short notice, the independent sector. This room knows no bed and no list: it
 * asks {@link headroom.model.department.theatre.ElectiveBeds} and tells {@link
 * headroom.model.department.theatre.Outcomes}.
 */
package headroom.model.department.theatre;
