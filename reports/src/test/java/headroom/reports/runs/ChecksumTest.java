package headroom.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChecksumTest {
  @Test
  void textsAndFilesAreHashedAsPublishedForSha256(@TempDir Path folder) throws IOException {
    String known = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    assertThat(Checksum.ofText("abc")).isEqualTo(known);
    assertThat(Checksum.ofFile(Files.writeString(folder.resolve("f"), "abc"))).isEqualTo(known);
  }
}
