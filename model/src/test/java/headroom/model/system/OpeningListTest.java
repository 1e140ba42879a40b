package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.flow.Pathways;
import headroom.model.scenario.WaitingList.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The people who wait at the start are those who were published, to the last one. */
class OpeningListTest {
  private static final int[] WEEKS = {18, 52, 65, 78, 104};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyPublishedCountIsMet(long seed) {
    ElectiveTrial trial = BlackCountrySized.trial();
    trial.seed = seed;
    Pathways people = trial.open().pathways();
    int t = 0;
    for (var list : trial.trusts.values()) {
      Opening o = list.opening();
      int trust = t++;
      IntPredicate here = row -> people.trustOf(people.list(row)) == trust;
      IntPredicate decided = row -> people.stage(row) != Pathways.FIRST_APPOINTMENT;
      assertThat(count(people, here)).isEqualTo((int) o.total());
      double[] over = {o.over18w(), o.over52w(), o.over65w(), o.over78w(), o.over104w()};
      for (int i = 0; i < WEEKS.length; i++) {
        assertThat(count(people, here.and(waits(people, WEEKS[i])))).isEqualTo((int) over[i]);
      }
      IntPredicate listed = here.and(decided);
      assertThat(count(people, listed)).isEqualTo((int) o.decisionToAdmit());
      assertThat(count(people, listed.and(waits(people, 18))))
          .isEqualTo((int) o.decisionToAdmitOver18w());
      assertThat(count(people, listed.and(waits(people, 52))))
          .isEqualTo((int) o.decisionToAdmitOver52w());
      int choice = count(people, here.and(people::choice));
      assertThat(choice).isEqualTo((int) Math.floor(o.over104w() * .2 + .5));
      assertThat(count(people, here.and(people::choice).and(waits(people, 104)))).isEqualTo(choice);
    }
  }

  @Test
  void specialtiesHaveTheirSharesOfTheListAndOfLongWaits() {
    ElectiveTrial trial = BlackCountrySized.trial();
    Pathways people = trial.open().pathways();
    int s = 0;
    double shares = 0;
    double longShares = 0;
    for (var group : trial.specialties.values()) {
      shares += group.list().orElseThrow();
      longShares += group.longWaits().orElseThrow();
    }
    for (var group : trial.specialties.values()) {
      int specialty = s++;
      IntPredicate own = row -> people.specialtyOf(people.list(row)) == specialty;
      double share = (double) count(people, own) / people.waiting();
      double longShare =
          (double) count(people, own.and(waits(people, 52))) / count(people, waits(people, 52));
      // Whole people in four trusts and three classes of age.
      assertThat(Math.abs(share - group.list().orElseThrow() / shares)).isLessThan(1e-4);
      assertThat(Math.abs(longShare - group.longWaits().orElseThrow() / longShares))
          .isLessThan(1e-3);
    }
  }

  @Test
  void fewerHaveWaitedLongerWithinEveryBand() {
    Pathways people = BlackCountrySized.trial().open().pathways();
    int[] byWeek = new int[140];
    for (int row = 0; row < people.rows(); row++) {
      byWeek[people.waited(row, -1) / 7]++;
    }
    assertThat(byWeek[0]).isGreaterThan(byWeek[17]);
    assertThat(byWeek[19]).isGreaterThan(byWeek[51]);
    assertThat(byWeek[105]).isGreaterThan(0);
    assertThat(byWeek[131]).isZero();
  }

  @Test
  void theLeastUrgentAreThoseWhoStillWait() {
    Pathways people = BlackCountrySized.trial().open().pathways();
    for (int row = 0; row < people.rows(); row++) {
      if (people.stage(row) != Pathways.FIRST_APPOINTMENT && people.priority(row) == 2) {
        assertThat(people.since(row)).isBetween(-29, -1);
      }
    }
  }

  @Test
  void countsThatContradictEachOtherAreTakenFromTheFirst() {
    // Over 65 weeks drawn above over 52: nobody waits over 65 weeks and not over 52.
    ElectiveTrial trial = ElectiveTrial.oneList(10, 0);
    trial.trusts.put(ElectiveTrial.T, trial.list(10, 1000, 300, 40, 55, 20, 5, 0, 0, 0));
    Pathways people = trial.open().pathways();
    List<Integer> over = new ArrayList<>();
    for (int weeks : WEEKS) {
      over.add(count(people, waits(people, weeks)));
    }
    assertThat(over).containsExactly(300, 40, 40, 20, 5);
  }

  private static IntPredicate waits(Pathways people, int weeks) {
    return row -> people.waited(row, -1) > 7 * weeks;
  }

  private static int count(Pathways people, IntPredicate which) {
    int count = 0;
    for (int row = 0; row < people.rows(); row++) {
      count += which.test(row) ? 1 : 0;
    }
    return count;
  }
}
