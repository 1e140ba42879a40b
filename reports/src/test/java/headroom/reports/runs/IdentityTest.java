package headroom.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Uncertainty;
import org.junit.jupiter.api.Test;

class IdentityTest {
  @Test
  void everythingThatDeterminesAReplicationChangesTheExperiment() {
    String id = Identity.experimentId("a", 1, Uncertainty.BOTH, "0.1.0");
    assertThat(id).hasSize(64).matches("[0-9a-f]+");
    assertThat(Identity.experimentId("a", 1, Uncertainty.BOTH, "0.1.0")).isEqualTo(id);
    assertThat(Identity.experimentId("b", 1, Uncertainty.BOTH, "0.1.0")).isNotEqualTo(id);
    assertThat(Identity.experimentId("a", 2, Uncertainty.BOTH, "0.1.0")).isNotEqualTo(id);
    assertThat(Identity.experimentId("a", 1, Uncertainty.CHANCE, "0.1.0")).isNotEqualTo(id);
    assertThat(Identity.experimentId("a", 1, Uncertainty.BOTH, "0.1.1")).isNotEqualTo(id);
  }

  @Test
  void theRunFollowsFromTheExperimentAndTheReplicationsUsed() {
    assertThat(Identity.runId("e", 30)).isNotEqualTo(Identity.runId("e", 40));
    assertThat(Identity.runId("e", 30)).isNotEqualTo(Identity.runId("f", 30));
  }

  @Test
  void textsAreHashedAsPublishedForSha256() {
    assertThat(Identity.ofText("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
