/**
 * Visiting rounds, solved off-line.
 *
 * <p>A day of home visits is sampled (homes, durations, time windows, skills), its rounds are
 * solved with jsprit (shifts, travel, several bases), and the shares of visits served are tabulated
 * over caseload, clinicians, skills and geography into a {@link
 * headroom.model.scenario.VisitingSurface}. The simulation reads the surface and never calls this
 * room.
 *
 * <p>It knows no patients, no events and no departments.
 */
package headroom.model.routes;
