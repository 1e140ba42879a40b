package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.ListRules.People;
import java.util.List;

/** Who a patient is: deprivation quintile and ethnic group, drawn by the patient's identity. */
final class Persons {
  static final int QUINTILES = 5;

  private final Draws draws;
  private final Pathways pathways;
  private final double[] upToQuintile;
  private final double[] upToGroup;
  private final List<String> groups;

  Persons(Draws draws, Pathways pathways, People people) {
    this.draws = draws;
    this.pathways = pathways;
    upToQuintile = cumulative(people.deprivation());
    groups = List.copyOf(people.ethnicity().keySet());
    upToGroup =
        cumulative(people.ethnicity().values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static double[] cumulative(double[] shares) {
    double[] upTo = new double[shares.length];
    double sum = 0;
    for (int i = 0; i < shares.length; i++) {
      sum += shares[i];
      upTo[i] = sum;
    }
    for (int i = 0; i < shares.length; i++) {
      upTo[i] /= sum;
    }
    return upTo;
  }

  void describe(int row) {
    draws.at(Purpose.RTT_PERSON, pathways.source(row), pathways.number(row), 0);
    int quintile = place(upToQuintile, draws.first()) + 1;
    int group = upToGroup.length == 0 ? 0 : place(upToGroup, draws.second()) + 1;
    pathways.describe(row, quintile, group);
  }

  private static int place(double[] upTo, double u) {
    int i = 0;
    while (i < upTo.length - 1 && u >= upTo[i]) {
      i++;
    }
    return i;
  }

  /** Ethnic groups; a patient's number less one is the place. */
  List<String> groups() {
    return groups;
  }
}
