package headroom.model.department.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.engine.Draws;
import headroom.model.scenario.Emergency.Nhs111;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Slots booked by 111: who gets which, and who comes. */
class ReferralsTest {
  private static final long QUARTER = 15 * 60;
  private final Draws draws = new Draws(3, 1);
  private final List<Boolean> booked = new ArrayList<>();

  private long comes(Referrals referrals, long number, String time) {
    return referrals.comes(draws, 7, number, Diary.second(time));
  }

  @Test
  void theNextSlotWithAPlaceIsGivenAndWhenNoneIsNearThePatientJustComes() {
    // One place a slot, at most half an hour ahead of the next slot.
    Referrals referrals = new Referrals(new Nhs111(1, 1, QUARTER, 1, 1800, 0, 0), booked::add);
    assertThat(comes(referrals, 1, "09:01")).isEqualTo(Diary.second("09:15"));
    assertThat(comes(referrals, 2, "09:02")).isEqualTo(Diary.second("09:30"));
    assertThat(comes(referrals, 3, "09:03")).isEqualTo(Diary.second("09:45"));
    assertThat(comes(referrals, 4, "09:04")).as("unbooked").isEqualTo(Diary.second("09:04"));
    assertThat(comes(referrals, 5, "09:15")).isEqualTo(Diary.second("10:00"));
    assertThat(booked).containsExactly(true, true, true, false, true);
  }

  @Test
  void attendancesAreThoseStatedWhoeverDoesNotCome() {
    Nhs111 rule = new Nhs111(0.3, 0.7, QUARTER, 1e9, 4 * 3600, 600, 0.08);
    Referrals referrals = new Referrals(rule, booked::add);
    int callers = 200_000;
    int came = 0;
    for (int i = 0; i < callers; i++) {
      long comes = comes(referrals, i, "12:00");
      came += comes == Referrals.NEVER ? 0 : 1;
    }
    assertThat(came * referrals.callersPerAttendance() / callers).isCloseTo(1, within(0.003));
    long slots = booked.stream().filter(b -> b).count();
    assertThat((double) slots / booked.size()).isCloseTo(0.7, within(0.01));
    // Referred = 0.3 / (1 - 0.7 x 0.08) of an attendance, of 1.0178 callers an attendance.
    assertThat((double) booked.size() / callers)
        .isCloseTo(0.3 / (1 - 0.056) / referrals.callersPerAttendance(), within(0.005));
  }

  @Test
  void slotsSmoothArrivals() {
    // 8 calls an hour in one burst at the hour: with two places a slot they spread over it.
    Referrals referrals = new Referrals(new Nhs111(1, 1, QUARTER, 2, 4 * 3600, 0, 0), booked::add);
    int[] inQuarter = new int[4];
    for (int i = 0; i < 8; i++) {
      inQuarter[(int) ((comes(referrals, i, "10:00") - Diary.second("10:15")) / QUARTER)]++;
    }
    assertThat(inQuarter).containsExactly(2, 2, 2, 2);
  }
}
