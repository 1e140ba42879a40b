package headroom.model.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayNotesTest {
  @Test
  void notesComeBackOnTheirDayInTheOrderOfWriting() {
    DayNotes notes = new DayNotes(-5, 5);
    List<List<Integer>> expected = new ArrayList<>();
    for (int day = -5; day <= 5; day++) {
      expected.add(new ArrayList<>());
    }
    for (int i = 0; i < 5000; i++) {
      int day = i * 7 % 11 - 5;
      notes.write(day, i, -i);
      expected.get(day + 5).add(i);
    }
    for (int day = -5; day <= 5; day++) {
      List<Integer> read = new ArrayList<>();
      notes.read(
          day,
          (first, second) -> {
            assertThat(second).isEqualTo(-first);
            read.add(first);
          });
      assertThat(read).isEqualTo(expected.get(day + 5));
      // Chunks given back serve other days.
      for (int i = 0; i < 100; i++) {
        notes.write(5, 10_000 + i, -10_000 - i);
        expected.get(10).add(10_000 + i);
      }
      if (day == 5) {
        break;
      }
    }
  }

  @Test
  void aDayThatWasReadIsEmpty() {
    DayNotes notes = new DayNotes(0, 1);
    notes.write(0, 1, 2);
    notes.read(0, (first, second) -> {});
    List<Integer> read = new ArrayList<>();
    notes.read(0, (first, second) -> read.add(first));
    assertThat(read).isEmpty();
  }
}
