package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Rhythm;
import headroom.model.flow.Sources;
import headroom.model.scenario.Distribution;
import headroom.model.time.EnglishCalendar;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/**
 * Everything the room needs from the rest of the run, handed over at wiring.
 *
 * @param rhythm when patients come
 * @param samplers shared by the departments of the run
 * @param links of the queues of all departments: a patient is in one at most
 * @param end the run's last second, excluded
 * @param cliniciansStaffed share of the clinicians rostered who are there, by day of the run
 */
public record EmergencySurroundings(
    EnglishCalendar calendar,
    Rhythm rhythm,
    Map<Distribution, Sampler> samplers,
    RowQueue.Links links,
    long end,
    Draws draws,
    Sources numbering,
    Agenda agenda,
    Patients patients,
    Ledger ledger,
    Admissions admissions,
    Pace pace,
    IntToDoubleFunction cliniciansStaffed) {}
