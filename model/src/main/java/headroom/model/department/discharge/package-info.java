/**
 * How patients leave hospital.
 *
 * <p><b>Entities.</b> Patients whose need ends; for each trust and discharge pathway the slots of
 * intermediate care, each held for a stay of its own.
 *
 * <p><b>Rules.</b> Need ends at any hour; the next ward round finds the patient no longer meeting
 * the criteria to reside. What the pathway has to arrange takes its delay. A patient who goes home
 * unaided then leaves with each day's chance, once medicines and transport are there, at an hour of
 * the discharge profile. A patient of a pathway with slots joins its trust's queue: free slots are
 * offered at 00:00, longest wait first, to those ready by the evening before; on some weekdays only
 * a share can start; who has lost patience leaves without. Some emergency patients die as their
 * need ends and wait for nothing.
 *
 * <p><b>Must emerge.</b> The delay of pathways 1 to 3 follows from slots against demand; 12% more
 * slots and half the assessment time halve it; beds fill over weekends; Mondays and Fridays are
 * busy.
 *
 * <p><b>Left out.</b> What happens to people after the slot, readmission from it, and slots shared
 * between trusts.
 *
 * <p>The room tells {@link headroom.model.department.discharge.Bedside} when a patient leaves. It
 * knows no beds and no other department.
 */
package headroom.model.department.discharge;
