package headroom.scenarios.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemsTest {
  @Test
  void theSameTroubleInManyLinesIsToldOnce() {
    Problems problems = new Problems();
    for (int line = 2; line <= 9; line++) {
      problems.add(new Place("list.csv", line, 1), "specialty", "ents", "one of ent", "ent");
    }
    problems.add(new Place("list.csv", 5, 1), "weeks", "-1", "0 or more");
    problems.add(new Place("list.csv", 7, 1), "weeks", "-1", "0 or more");
    assertThat(problems.count()).isEqualTo(10);
    assertThat(problems.sorted())
        .extracting(Problem::line, Problem::found)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, "ents (here and in 7 more lines, to line 9)"),
            org.assertj.core.groups.Tuple.tuple(5, "-1"),
            org.assertj.core.groups.Tuple.tuple(7, "-1"));
  }
}
