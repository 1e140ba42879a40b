package headroom.model.scenario;

import java.util.Optional;

/**
 * Totals that the scenario's flows must add up to, from sources other than the flows themselves.
 * The reader works each total out from the scenario's parts, at central values on the first day,
 * and refuses a scenario whose total is further away than the tolerance, naming both figures.
 *
 * <ul>
 *   <li>Emergency admissions: each department's attendances × their admitted share, plus direct
 *       admissions, of either kind, that follow the emergency pattern. Overnight: of these, the
 *       departments' overnight share and the direct admissions of kind overnight.
 *   <li>Theatre: clinic slots ÷ slots a decision (first appointments attended where they are told
 *       apart) × split over specialty groups × share to theatre, divided by procedure into day
 *       cases and ordinary admissions. It is the flow onto the theatre list; what is done also
 *       depends on sessions.
 *   <li>Procedure room: the same decisions × share to procedure room. Planned: the sum of the
 *       planned flows of all procedure rooms.
 * </ul>
 */
public record Checks(
    @Says("How far a total may be from the figure stated here.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("5%")
        double tolerance,
    @Says("Emergency admissions of all kinds, through departments and direct.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.EMERGENCY)
        Optional<Double> emergencyAdmissions,
    @Says("Of these, those who need an adult bed overnight.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.OVERNIGHT)
        Optional<Double> emergencyOvernight,
    @Says("Decisions to admit to theatre as an ordinary admission, overnight.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        Optional<Double> theatreOrdinary,
    @Says("Decisions to admit to theatre as a day case.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        Optional<Double> theatreDayCase,
    @Says("Decisions to admit to a procedure room or endoscopy on a referral-to-treatment pathway.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        Optional<Double> procedureRoom,
    @Says("Planned procedures outside referral to treatment.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        Optional<Double> planned) {}
