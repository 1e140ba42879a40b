package headroom.scenarios.checks;

import headroom.model.scenario.TargetTest;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;

/** What every test of a target must keep to, in the catalogue as in a scenario. */
public final class TestRules {
  private TestRules() {}

  /** Notes what is wrong with a test. */
  public static void check(TargetTest test, Place place, String path, Problems problems) {
    if (test.atMost().isEmpty() && test.atLeast().isEmpty()) {
      problems.add(place, path, "no limit", "`at-most` or `at-least`");
    }
    if (test.atMost().isPresent() && test.atLeast().isPresent()) {
      problems.add(place, path, "two limits", "either `at-most` or `at-least`");
    }
    if (test.from().isPresent()
        && test.to().isPresent()
        && test.from().get().isAfter(test.to().get())) {
      String found = "a window from " + test.from().get() + " to " + test.to().get();
      problems.add(place, path, found, "the first day first");
    }
  }
}
