package headroom.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Headroom this is. */
final class Version implements IVersionProvider {
  private static final Properties BUILT = built();

  /** The release, for example {@code 0.1.0}. */
  static final String RELEASE = BUILT.getProperty("version");

  /**
   * The release with a checksum over the sources of the model and of the scenario reader. It is
   * part of every experiment's name, so replications kept by other code are never taken for this
   * code's; and it is the same whichever compiler built it.
   */
  static final String MODEL = RELEASE + "+" + BUILT.getProperty("sources").substring(0, 16);

  private static Properties built() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return properties;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Headroom " + RELEASE, "model " + MODEL};
  }
}
