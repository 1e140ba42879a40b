package headroom.model.department.diagnostics;

import headroom.model.flow.Pathways;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Diagnostics.Test;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Kinds of test by number, and which of them the clinics of a specialty ask for. */
final class Kinds {
  private final List<String> ids;
  private final List<Test> tests;
  private final double[][] upTo;

  Kinds(Diagnostics diagnostics, Pathways pathways) {
    ids = List.copyOf(diagnostics.tests().keySet());
    tests = List.copyOf(diagnostics.tests().values());
    upTo = new double[pathways.specialties().size()][];
    for (int s = 0; s < upTo.length; s++) {
      String specialty = pathways.specialties().get(s);
      double[] own = shares(test -> test.specialties().getOrDefault(specialty, 0.0));
      double[] shares = own[0] >= 0 ? own : shares(Test::clinics);
      upTo[s] = shares;
      for (int i = 1; i < shares.length; i++) {
        shares[i] += shares[i - 1];
      }
    }
  }

  int count() {
    return tests.size();
  }

  String id(int kind) {
    return ids.get(kind);
  }

  Test test(int kind) {
    return tests.get(kind);
  }

  /** A share of every kind, normalised; all -1 when none is stated. */
  double[] shares(ToDoubleFunction<Test> of) {
    double[] shares = tests.stream().mapToDouble(of).toArray();
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] = sum > 0 ? shares[i] / sum : -1;
    }
    return shares;
  }

  /** The kind that clinics of a specialty ask for at a uniform. */
  int requested(int specialty, double u) {
    double[] upToKind = upTo[specialty];
    int kind = 0;
    while (kind < upToKind.length - 1 && u >= upToKind[kind]) {
      kind++;
    }
    return kind;
  }

  /** Share of a specialty's tests that are of a kind. */
  double share(int specialty, int kind) {
    return upTo[specialty][kind] - (kind == 0 ? 0 : upTo[specialty][kind - 1]);
  }
}
