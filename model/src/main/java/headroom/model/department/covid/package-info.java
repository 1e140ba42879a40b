/**
 * COVID-19: its course over the run, worked out before anything is simulated.
 *
 * <p><b>Rules.</b> The scenario states beds (a level, shapes, a published course by trust) or an
 * epidemic with a day and a size; the room works out admissions for COVID by age band, the chance
 * of having it beside another illness, infection in hospital, and staff absence. See {@code
 * docs/model/covid.md}.
 *
 * <p><b>Must not know</b> wards, bays or theatres: it is told what it needs of them as numbers, and
 * asked about days and moments.
 *
 * <p><b>Left out here.</b> Households, geography, variants side by side, critical care, closed
 * wards.
 */
package headroom.model.department.covid;
