/**
 * Staff: who is away, and what that takes from capacity.
 *
 * <p><b>Rules.</b> Absence is a usual level and a part that follows COVID in hospital, or a
 * published series where there is one; staff sent to other work are away as well. Each kind of
 * capacity (beds, emergency clinicians, sessions, intermediate care) loses its elasticity times
 * what is away above its own level.
 *
 * <p><b>Must emerge.</b> With many away, beds close as they empty while operations are cancelled
 * for want of staff and of beds; occupancy may rise though fewer patients come.
 *
 * <p><b>Left out.</b> Staff as people with shifts and skills, bank and agency staff.
 *
 * <p>The room asks {@link headroom.model.department.workforce.Illness} and is asked by wiring; it
 * knows no other department.
 */
package headroom.model.department.workforce;
