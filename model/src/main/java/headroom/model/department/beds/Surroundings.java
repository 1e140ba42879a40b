package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Sources;
import headroom.model.scenario.Emergency.ArrivalPattern;
import headroom.model.time.EnglishCalendar;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;

/**
 * Everything the room needs from the rest of the run, handed over at wiring.
 *
 * @param startDay day of the run on which the scenario starts
 * @param end the run's last second, excluded
 * @param staffing whether there is staff for more beds
 * @param criticalCare who needs critical care
 * @param covidModelled whether beds with COVID patients are counted
 * @param departures how patients leave, or null when they do so the moment their need ends
 * @param bedsStaffed share of the beds that staff can run, by day of the run
 * @param emergencyPattern when emergency patients come, for direct admissions that follow it
 */
public record Surroundings(
    EnglishCalendar calendar,
    int startDay,
    long end,
    Draws draws,
    Sources numbering,
    Agenda agenda,
    Patients patients,
    Ledger ledger,
    BedCall call,
    StepDown stepDown,
    Departures departures,
    InfectionRisk risk,
    Staffing staffing,
    CriticalCareNeed criticalCare,
    boolean covidModelled,
    IntToDoubleFunction bedsStaffed,
    Optional<ArrivalPattern> emergencyPattern) {}
