package headroom.model.scenario;

import java.util.Map;

/** What was done in 2019/20, provider basis, and the prices that weigh it. */
public record ElectiveBaseline(
    @Says("Completed RTT pathways over the system in 2019/20.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        double completed,
    @Says("Each trust's share; normalised.") @Unit(Unit.Kind.SHARE) @RefersTo("waiting-list.trusts")
        Map<String, Double> trusts,
    @Says("Ordinary elective admissions in 2019/20.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        double ordinary,
    @Says("Day cases in 2019/20: theatre, procedure room and planned.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        double dayCase,
    @Says("First outpatient attendances in 2019/20, without those with a procedure.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        double firstAttendances,
    @Says("Follow-up attendances in 2019/20, without those with a procedure.")
        @Unit(Unit.Kind.RATE)
        @Extensive(Size.ELECTIVE)
        double followUps,
    @Says("Outpatient attendances with a procedure in 2019/20.")
        @Unit(Unit.Kind.RATE)
        @Otherwise("0/year")
        @Extensive(Size.ELECTIVE)
        double outpatientProcedures,
    @Says("Prices, the same in both years.") Prices prices) {

  /** Prices by point of delivery. */
  public record Prices(
      @Unit(Unit.Kind.MONEY) @Says("First outpatient attendance.") double firstAttendance,
      @Unit(Unit.Kind.MONEY) @Says("Follow-up attendance.") double followUp,
      @Unit(Unit.Kind.MONEY) @Says("Outpatient attendance with a procedure.") @Otherwise("£0")
          double outpatientProcedure,
      @Unit(Unit.Kind.MONEY) @Says("Day case.") double dayCase,
      @Unit(Unit.Kind.MONEY) @Says("Ordinary elective admission.") double ordinary) {}
}
