/**
 * Adult general and acute beds, in several pools at each site.
 *
 * <p><b>Entities.</b> Patients with a home pool, a need (days of acute care), a discharge pathway.
 *
 * <p><b>Rules.</b> A request is met from the home pool when a bed is free; otherwise the patient
 * waits and, after a stated time, may be taken by the pools that overflow allows, and by escalation
 * beds. A pool that frees a bed serves its own patients first (priority, then who asked first),
 * then those of other pools who may overflow. How and when a patient leaves is asked of {@link
 * headroom.model.department.beds.Departures}. The bed is then cleaned. Escalation beds open and
 * close by a rule on the 08:00 census. Free beds in a bay that holds COVID patients are unusable,
 * and men and women lie apart. An elective patient is promised a bed on the morning of surgery when
 * one is free or will be freed that day; otherwise the operation is cancelled. More in
 * docs/model/beds.md.
 *
 * <p><b>Must emerge.</b> Waits rise convexly with occupancy, and pools make them rise sooner; 08:00
 * occupancy exceeds 18:00; beds fill over weekends; freed beds are partly refilled by outliers and
 * escalation beds closing.
 *
 * <p><b>Left out here.</b> Moves of outliers back to their ward, transfers between sites.
 *
 * <p>The room asks {@link headroom.model.department.beds.StepDown} whether a patient may go home to
 * a virtual ward, {@link headroom.model.department.beds.InfectionRisk} about COVID, and tells
 * {@link headroom.model.department.beds.BedCall} when a bed is ready. It knows no other department.
 */
package headroom.model.department.beds;
