package headroom.model.department.beds;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Beds;
import org.junit.jupiter.api.Test;

/** When escalation beds open and close; the answer holds from the next day. */
class EscalationRuleTest {
  private final EscalationRule rule =
      new EscalationRule(new Beds.Escalation(0.95, 10, 6, 0.9, 3 * 86_400, 0.1));

  @Test
  void opensWhenFullOrWhenPatientsWait() {
    assertThat(rule.decide(0.949, 9, 0.05)).isZero();
    assertThat(rule.decide(0.95, 0, 0.05)).isEqualTo(6);
    assertThat(rule.decide(0.5, 10, 0.05)).isEqualTo(6);
  }

  @Test
  void staysShutWhileStaffAreAbsent() {
    assertThat(rule.decide(0.99, 20, 0.101)).isZero();
    assertThat(rule.decide(0.99, 20, 0.1)).isEqualTo(6);
  }

  @Test
  void closesAfterThreeQuietDaysRunning() {
    assertThat(rule.decide(0.89, 0, 0)).isZero();
    assertThat(rule.decide(0.89, 0, 0)).isZero();
    assertThat(rule.decide(0.90, 0, 0)).as("not below 90%: the count begins again").isZero();
    assertThat(rule.decide(0.89, 0, 0)).isZero();
    assertThat(rule.decide(0.89, 0, 0)).isZero();
    assertThat(rule.decide(0.89, 0, 0)).isEqualTo(-6);
    assertThat(rule.decide(0.89, 0, 0)).as("another step each quiet day").isEqualTo(-6);
    assertThat(rule.decide(0.96, 0, 0)).isEqualTo(6);
    assertThat(rule.decide(0.89, 0, 0)).isZero();
  }
}
