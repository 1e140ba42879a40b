package headroom.model.scenario;

import java.util.Map;

/** Outpatient clinics, thin: slots that turn waiting pathways into decisions. */
public record Outpatients(
    @Says("Clinic slots, first and follow-up, that one decision takes.")
        @Unit(Unit.Kind.NUMBER)
        @Limits(least = 0.01)
        @Otherwise("1")
        double slotsPerDecision,
    @Says("Of the slots of a decision, how many are follow-ups.")
        @Unit(Unit.Kind.NUMBER)
        @Otherwise("0")
        double followUpsPerDecision,
    @Says("Share of decisions kept for the longest waits.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
        double longWaitQuota,
    @Says("Each trust's clinics.") @RefersTo("waiting-list.trusts") Map<String, Clinics> trusts) {

  /** One trust's clinics. */
  public record Clinics(
      @Says("Slots a week.") @Unit(Unit.Kind.RATE) Steps slots,
      @Says("Split of the slots over specialty groups; the share of clock starts when left out.")
          @Unit(Unit.Kind.SHARE)
          @RefersTo("waiting-list.specialties")
          @Otherwise("{}")
          Map<String, Double> bySpecialty) {}
}
