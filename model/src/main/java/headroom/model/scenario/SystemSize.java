package headroom.model.scenario;

import java.util.Optional;

/**
 * One of several care systems that a scenario is divided into. Sizes are relative: a system's part
 * of a quantity is its size over the sum of all systems' sizes of that kind. Either every system
 * states a kind or none does.
 */
public record SystemSize(
    @Says("The system's name.") String name,
    @Says(
            "Hospitals: the sites and trusts of the scenario stand so many times in the system, each"
                + " time with an equal part of it.")
        @Unit(Unit.Kind.COUNT)
        @Limits(least = 1, most = 99)
        @Otherwise("1")
        int hospitals,
    @Says("Size where no kind below is stated.") @Unit(Unit.Kind.NUMBER) @Otherwise("1")
        double size,
    @Says("Emergency attendances.") @Unit(Unit.Kind.NUMBER) Optional<Double> emergency,
    @Says("Adult beds open.") @Unit(Unit.Kind.NUMBER) Optional<Double> beds,
    @Says("Emergency patients who stay overnight; as beds when left out.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> overnight,
    @Says("Beds occupied at the start; as beds when left out.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> occupied,
    @Says("Patients with COVID-19 where numbers of them are stated; as beds when left out.")
        @Unit(Unit.Kind.NUMBER)
        Optional<Double> covid,
    @Says("Clock starts, and the elective capacity that goes with them.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> elective,
    @Says("People waiting at the start; as elective when left out.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> list,
    @Says("Of these, over 18 weeks; as list when left out.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> over18w,
    @Says("Of these, over 52 weeks and longer; as over-18w when left out.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> over52w,
    @Says("People served; as elective when left out.") @Unit(Unit.Kind.NUMBER)
        Optional<Double> people) {

  /** What is stated of a kind, itself and not by a wider one. */
  public Optional<Double> stated(Size kind) {
    return switch (kind) {
      case NOTHING -> Optional.empty();
      case ALL -> Optional.of(size);
      case EMERGENCY -> emergency;
      case BEDS -> beds;
      case OVERNIGHT -> overnight;
      case OCCUPIED -> occupied;
      case COVID -> covid;
      case ELECTIVE -> elective;
      case LIST -> list;
      case OVER_18_WEEKS -> over18w;
      case OVER_52_WEEKS -> over52w;
      case PEOPLE -> people;
    };
  }

  /** The size of a kind: as stated, or as stated of the nearest wider kind. */
  public double of(Size kind) {
    Size at = kind;
    while (stated(at).isEmpty()) {
      at = at.wider();
    }
    return stated(at).get();
  }
}
