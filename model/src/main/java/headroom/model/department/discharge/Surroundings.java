package headroom.model.department.discharge;

import headroom.model.engine.Draws;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Sources;
import headroom.model.time.EnglishCalendar;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Everything the room needs from the rest of the run, handed over at wiring.
 *
 * @param trusts trust of each site, by index; empty for a site without one
 * @param overnightPerDay emergency overnight admissions expected a day at each site
 * @param slotsStaffed share of the slots that staff can run, by day of the run
 */
public record Surroundings(
    EnglishCalendar calendar,
    Draws draws,
    Sources numbering,
    Patients patients,
    Ledger ledger,
    Bedside bedside,
    List<String> trusts,
    double[] overnightPerDay,
    IntToDoubleFunction slotsStaffed) {}
