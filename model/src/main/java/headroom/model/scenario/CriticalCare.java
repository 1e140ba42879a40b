package headroom.model.scenario;

import java.util.Map;

/** Adult critical care: who needs it, for how long, and the beds. */
public record CriticalCare(
    @Says("Days of need of critical care, before any wait for a ward bed.")
        @Unit(Unit.Kind.DURATION)
        Distribution stay,
    @Says("Share of patients who die there.") @Unit(Unit.Kind.SHARE) @Otherwise("0%") double deaths,
    @Says(
            "Share of emergency overnight admissions who go there before any ward; for patients admitted for COVID see `covid.critical-care-share`.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double onAdmission,
    @Says("Share of emergency patients on wards who come to need it, at any moment of their need.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double fromWard,
    @Says(
            "Share of ordinary elective admissions whose operation goes ahead only when a critical care bed is free.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double afterOperation,
    @Says("Each site's critical care.") @RefersTo("sites") Map<String, Place> sites) {

  /** One site's critical care. */
  public record Place(
      @Says("Adult critical care beds open.") @Unit(Unit.Kind.COUNT) @Extensive(Size.BEDS)
          Steps beds,
      @Says(
              "Factor on every share of patients who need critical care here, for sites that take more, or less ill, patients.")
          @Unit(Unit.Kind.NUMBER)
          @Otherwise("1")
          double need) {}
}
