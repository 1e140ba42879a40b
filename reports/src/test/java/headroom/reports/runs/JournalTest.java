package headroom.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  @TempDir Path work;

  @Test
  void whatIsKeptIsFoundAgainByALaterRunBitForBit() {
    ReplicationResult kept = SmallRun.replication(Uncertainty.BOTH, 2);
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(kept);
    }
    try (Journal journal = Journal.open(work, "abc")) {
      ReplicationResult found = journal.find(Uncertainty.BOTH, 2).orElseThrow();
      assertThat(found.layout()).isEqualTo(kept.layout());
      assertThat(Arrays.deepEquals(found.numerators(), kept.numerators())).isTrue();
      assertThat(Arrays.deepEquals(found.denominators(), kept.denominators())).isTrue();
      assertThat(found.eventNames()).containsExactly(kept.eventNames());
      assertThat(found.events()).containsExactly(kept.events());
      assertThat(found.gates()).containsExactly("a complaint");
      assertThat(journal.find(Uncertainty.BOTH, 1)).isEmpty();
      assertThat(journal.find(Uncertainty.CHANCE, 2)).isEmpty();
    }
    assertThat(work.resolve(".headroom/abc/both-0002.rep")).isRegularFile();
  }

  @Test
  void theTwoKindsOfReplicationAreKeptApart() {
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 1));
      journal.keep(SmallRun.replication(Uncertainty.CHANCE, 1));
      assertThat(journal.find(Uncertainty.CHANCE, 1).orElseThrow().uncertainty())
          .isEqualTo(Uncertainty.CHANCE);
      assertThat(journal.find(Uncertainty.BOTH, 1).orElseThrow().uncertainty())
          .isEqualTo(Uncertainty.BOTH);
    }
  }

  @Test
  void aDamagedFileCountsAsAbsentAtWhateverByteAndIsWrittenAgain() throws IOException {
    Path file = work.resolve(".headroom/abc/both-0001.rep");
    ReplicationResult kept = SmallRun.replication(Uncertainty.BOTH, 1);
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(kept);
      byte[] sound = Files.readAllBytes(file);
      for (int at = 0; at < sound.length; at++) {
        byte[] altered = sound.clone();
        altered[at] ^= 0x10;
        Files.write(file, altered);
        assertThat(journal.find(Uncertainty.BOTH, 1)).as("byte %d altered", at).isEmpty();
        Files.write(file, Arrays.copyOf(sound, at));
        assertThat(journal.find(Uncertainty.BOTH, 1)).as("cut at %d", at).isEmpty();
      }
      journal.keep(kept);
      assertThat(Files.readAllBytes(file)).isEqualTo(sound);
      assertThat(journal.find(Uncertainty.BOTH, 1)).isPresent();
    }
  }

  @Test
  void aFileUnderAnotherReplicationsNameIsNotTakenForIt() throws IOException {
    Path folder = work.resolve(".headroom/abc");
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 1));
      Files.copy(folder.resolve("both-0001.rep"), folder.resolve("both-0003.rep"));
      assertThat(journal.find(Uncertainty.BOTH, 3)).isEmpty();
    }
  }

  @Test
  void aDamagedLayoutLosesNothingThatIsKeptAfterwards() throws IOException {
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 1));
    }
    Files.write(work.resolve(".headroom/abc/layout.bin"), new byte[] {1, 2, 3});
    try (Journal journal = Journal.open(work, "abc")) {
      assertThat(journal.find(Uncertainty.BOTH, 1)).isEmpty();
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 2));
      assertThat(journal.find(Uncertainty.BOTH, 1)).isPresent();
      assertThat(journal.find(Uncertainty.BOTH, 2)).isPresent();
    }
  }

  @Test
  void leftoversOfAKilledRunAreSweptAndNeverRead() throws IOException {
    Path folder = work.resolve(".headroom/abc");
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 1));
    }
    Path leftover = folder.resolve("both-0002.rep.partial");
    Files.copy(folder.resolve("both-0001.rep"), leftover);
    try (Journal journal = Journal.open(work, "abc")) {
      assertThat(leftover).doesNotExist();
      assertThat(journal.find(Uncertainty.BOTH, 2)).isEmpty();
      assertThat(journal.find(Uncertainty.BOTH, 1)).isPresent();
    }
  }

  @Test
  void anotherShapeIsRefusedByName() {
    ReplicationResult two = SmallRun.replication(Uncertainty.BOTH, 2);
    Layout shorter = new Layout(two.layout().series().subList(0, 2), two.layout().periods());
    try (Journal journal = Journal.open(work, "abc")) {
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 1));
      assertThatThrownBy(
              () ->
                  journal.keep(
                      new ReplicationResult(
                          two.uncertainty(),
                          2,
                          shorter,
                          two.numerators(),
                          two.denominators(),
                          two.eventNames(),
                          two.events(),
                          two.gates())))
          .isInstanceOf(JournalMismatch.class)
          .hasMessageContaining("abc");
    }
  }

  @Test
  void aSecondWriterInTheSameProcessIsTurnedAwayUntilTheFirstCloses() {
    try (Journal first = Journal.open(work, "abc")) {
      assertThatThrownBy(() -> Journal.open(work, "abc"))
          .isInstanceOf(JournalBusy.class)
          .hasMessageContaining(first.folder().toString());
      Journal.open(work, "other").close();
    }
    Journal.open(work, "abc").close();
  }

  @Test
  void aSecondProcessIsTurnedAwayAndAKilledOneLetsGo() throws Exception {
    Process other = otherWriter();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("writing");
      assertThatThrownBy(() -> Journal.open(work, "abc")).isInstanceOf(JournalBusy.class);
    } finally {
      other.destroyForcibly().waitFor();
    }
    try (Journal journal = Journal.open(work, "abc")) {
      assertThat(journal.find(Uncertainty.BOTH, 1)).isPresent();
      try (Stream<Path> files = Files.list(journal.folder())) {
        assertThat(files.map(f -> f.getFileName().toString()))
            .noneMatch(name -> name.endsWith(".partial"));
      }
    }
  }

  private Process otherWriter() throws IOException {
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherWriter.class.getName(),
                work.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Writes replications for ever, until it is killed in the middle of one. */
  static final class OtherWriter {
    public static void main(String[] args) {
      Journal journal = Journal.open(Path.of(args[0]), "abc");
      journal.keep(SmallRun.replication(Uncertainty.BOTH, 1));
      System.out.println("writing");
      for (int i = 2; ; i++) {
        journal.keep(SmallRun.replication(Uncertainty.BOTH, i % 50 + 2));
      }
    }
  }
}
