/**
 * COVID-19 as an imposed course: how many beds it takes, and how many staff.
 *
 * <p><b>Rules.</b> The scenario states the beds that COVID patients occupy day by day (a level, and
 * waves on top). The series is split into patients in hospital <i>for</i> COVID, who add to demand,
 * and those <i>with</i> it, who are there already, need another bed and stay a little longer.
 * Admissions for COVID, and the chance that another admission has it, are the series deconvolved
 * with the stay that patients of this hospital really have, so that the beds simulated follow the
 * beds stated. Staff absence follows the series with a lag; above a threshold it takes sessions.
 *
 * <p><b>Left out here.</b> Transmission, vaccination, age, critical care, infection acquired in
 * hospital as a process of its own, closed wards.
 */
package headroom.model.department.covid;
