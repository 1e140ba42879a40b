package headroom.model.scenario;

import java.util.Optional;

/** Bays and side rooms: who may lie beside whom, and what infection control closes. */
public record Bays(
    @Says("Beds in a bay; a bay holds men or women, with COVID or without.")
        @Unit(Unit.Kind.COUNT)
        @Limits(least = 1, most = 30)
        @Otherwise("5")
        int beds,
    @Says("Share of a pool's beds that are side rooms.") @Unit(Unit.Kind.SHARE) @Otherwise("0%")
        double sideRooms,
    @Says("Share of patients who are women.") @Unit(Unit.Kind.SHARE) @Otherwise("50%") double women,
    @Says("Share of patients without COVID who have to be alone.")
        @Unit(Unit.Kind.SHARE)
        @Otherwise("0%")
        double alone,
    @Says("Cleaning and making ready after a patient with COVID; as after others when left out.")
        @Unit(Unit.Kind.DURATION)
        Optional<Distribution> covidTurnaround,
    @Says("Outbreaks that close bays to new patients.") Optional<Outbreaks> outbreaks) {

  /** Outbreaks: each bay in which patients lie may be closed as a day begins. */
  public record Outbreaks(
      @Says("Closures of an occupied bay without COVID among the pool's patients: norovirus.")
          @Unit(Unit.Kind.RATE)
          Steps norovirus,
      @Says("Twelve relative numbers for norovirus, January first.")
          @Unit(Unit.Kind.NUMBER)
          @Length(12)
          Optional<double[]> byMonth,
      @Says("Added closures for each unit of the share of the pool's patients who have COVID.")
          @Unit(Unit.Kind.RATE)
          @Otherwise("0/day")
          double covid,
      @Says("How long a bay stays closed, in whole days.") @Unit(Unit.Kind.DURATION)
          Distribution closed) {}
}
