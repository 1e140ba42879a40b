package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Holds a generated file of the repository against what the program generates now. With {@code
 * -Dheadroom.write=true} the file is written instead.
 */
public final class Committed {
  private Committed() {}

  /** Fails when the committed file is not what is generated now. */
  public static void holds(Path file, String generated) throws IOException {
    if (Boolean.getBoolean("headroom.write")) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(file, generated);
    }
    assertThat(file).as("run the test with -Dheadroom.write=true to write it").exists();
    assertThat(Files.readString(file))
        .as("%s is out of date; run the test with -Dheadroom.write=true", file)
        .isEqualTo(generated);
  }
}
