package headroom.model.department.virtualward;

import headroom.model.flow.Ledger;
import headroom.model.scenario.Scenario;
import java.util.Optional;

/** Places for every 100,000 people, on both denominators in use. */
final class PlacesPerHead {
  private static final double PEOPLE = 100_000;

  private final Ledger ledger;
  private final double registered;
  private final double aged16Plus;
  private final int perHead;
  private final int perAdult;

  PlacesPerHead(Optional<Scenario.Population> population, Ledger ledger) {
    this.ledger = ledger;
    registered = population.map(Scenario.Population::registered).orElse(0.0);
    aged16Plus = population.map(Scenario.Population::aged16Plus).orElse(0.0);
    perHead = registered > 0 ? ledger.count("vw-places-per-100k", "") : -1;
    perAdult = aged16Plus > 0 ? ledger.count("vw-places-per-100k-aged-16-plus", "") : -1;
  }

  void census(double places) {
    if (perHead >= 0) {
      ledger.add(perHead, places * PEOPLE, registered);
    }
    if (perAdult >= 0) {
      ledger.add(perAdult, places * PEOPLE, aged16Plus);
    }
  }
}
