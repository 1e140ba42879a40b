package headroom.reports.runs;

import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * The journal's binary form. A sealed block is: the four letters HDRM, format version (int), kind
 * (int), length of the body (int), body, CRC32C of everything before (long); big-endian.
 */
final class Pack {
  private static final int MAGIC = 0x4844524D;
  private static final int FORMAT = 1;
  private static final int LAYOUT = 1;
  private static final int REPLICATION = 2;
  private static final int HEADER = 4 * Integer.BYTES;

  private Pack() {}

  /** A file that is not a whole block of the expected kind and version. */
  static final class Damaged extends Exception {
    private static final long serialVersionUID = 1;

    Damaged(String why) {
      super(why);
    }
  }

  static byte[] layout(Layout layout) {
    return seal(
        LAYOUT,
        out -> {
          out.writeInt(layout.periods().size());
          for (Period period : layout.periods()) {
            out.writeLong(period.start().toEpochDay());
            out.writeLong(period.end().toEpochDay());
            out.writeInt(period.days());
          }
          out.writeInt(layout.series().size());
          for (Series series : layout.series()) {
            Measure measure = series.measure();
            for (String text :
                List.of(
                    measure.id(),
                    measure.title(),
                    measure.unit(),
                    measure.kind().name(),
                    measure.better().name(),
                    measure.definition(),
                    measure.source(),
                    series.site(),
                    series.specialty(),
                    series.group())) {
              out.writeUTF(text);
            }
          }
        });
  }

  static Layout layout(byte[] block) throws Damaged {
    return open(
        LAYOUT,
        block,
        in -> {
          List<Period> periods = new ArrayList<>();
          for (int i = in.readInt(); i > 0; i--) {
            periods.add(
                new Period(
                    LocalDate.ofEpochDay(in.readLong()),
                    LocalDate.ofEpochDay(in.readLong()),
                    in.readInt()));
          }
          List<Series> series = new ArrayList<>();
          for (int i = in.readInt(); i > 0; i--) {
            Measure measure =
                new Measure(
                    in.readUTF(),
                    in.readUTF(),
                    in.readUTF(),
                    Measure.Kind.valueOf(in.readUTF()),
                    Measure.Better.valueOf(in.readUTF()),
                    in.readUTF(),
                    in.readUTF());
            series.add(new Series(measure, in.readUTF(), in.readUTF(), in.readUTF()));
          }
          return new Layout(List.copyOf(series), List.copyOf(periods));
        });
  }

  /**
   * @param seal checksum of the layout the numbers belong to
   */
  static byte[] replication(ReplicationResult result, long seal) {
    return seal(
        REPLICATION,
        out -> {
          out.writeLong(seal);
          out.writeUTF(result.uncertainty().name());
          out.writeInt(result.replication());
          writeTable(out, result.numerators());
          writeTable(out, result.denominators());
          out.writeInt(result.events().length);
          for (int i = 0; i < result.events().length; i++) {
            out.writeUTF(result.eventNames()[i]);
            out.writeLong(result.events()[i]);
          }
          out.writeInt(result.gates().length);
          for (String gate : result.gates()) {
            out.writeUTF(gate);
          }
        });
  }

  /** A replication and the checksum of the layout it was written with. */
  record Sealed(long layoutSeal, ReplicationResult result) {}

  static Sealed replication(byte[] block, Layout layout) throws Damaged {
    return open(
        REPLICATION,
        block,
        in -> {
          long seal = in.readLong();
          Uncertainty uncertainty = Uncertainty.valueOf(in.readUTF());
          int replication = in.readInt();
          double[][] numerators = readTable(in);
          double[][] denominators = readTable(in);
          String[] names = new String[in.readInt()];
          long[] events = new long[names.length];
          for (int i = 0; i < names.length; i++) {
            names[i] = in.readUTF();
            events[i] = in.readLong();
          }
          String[] gates = new String[in.readInt()];
          for (int i = 0; i < gates.length; i++) {
            gates[i] = in.readUTF();
          }
          return new Sealed(
              seal,
              new ReplicationResult(
                  uncertainty,
                  replication,
                  layout,
                  numerators,
                  denominators,
                  names,
                  events,
                  gates));
        });
  }

  /** The checksum at the end of a block. */
  static long sealOf(byte[] block) {
    return ByteBuffer.wrap(block).getLong(block.length - Long.BYTES);
  }

  /** Rows may be missing or empty where a series has no denominator; both come back empty. */
  private static void writeTable(DataOutputStream out, double[][] table) throws IOException {
    out.writeInt(table.length);
    for (double[] row : table) {
      int length = row == null ? 0 : row.length;
      out.writeInt(length);
      if (length > 0) {
        ByteBuffer bytes = ByteBuffer.allocate(length * Double.BYTES);
        bytes.asDoubleBuffer().put(row);
        out.write(bytes.array());
      }
    }
  }

  private static double[][] readTable(DataInputStream in) throws IOException {
    double[][] table = new double[in.readInt()][];
    for (int i = 0; i < table.length; i++) {
      byte[] bytes = in.readNBytes(in.readInt() * Double.BYTES);
      DoubleBuffer doubles = ByteBuffer.wrap(bytes).asDoubleBuffer();
      table[i] = new double[doubles.remaining()];
      doubles.get(table[i]);
    }
    return table;
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private interface Reading<T> {
    T from(DataInputStream in) throws IOException;
  }

  private static byte[] seal(int kind, Writing writing) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(body)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException("a text too long for the journal", e);
    }
    ByteBuffer block = ByteBuffer.allocate(HEADER + body.size() + Long.BYTES);
    block.putInt(MAGIC).putInt(FORMAT).putInt(kind).putInt(body.size()).put(body.toByteArray());
    return block.putLong(checksum(block.array(), HEADER + body.size())).array();
  }

  private static <T> T open(int kind, byte[] block, Reading<T> reading) throws Damaged {
    if (block.length < HEADER + Long.BYTES) {
      throw new Damaged("too short");
    }
    ByteBuffer header = ByteBuffer.wrap(block);
    if (header.getInt() != MAGIC || header.getInt() != FORMAT || header.getInt() != kind) {
      throw new Damaged("not a block of this kind and version");
    }
    int length = header.getInt();
    if (block.length - HEADER - Long.BYTES != length
        || checksum(block, HEADER + length) != sealOf(block)) {
      throw new Damaged("truncated or altered");
    }
    try {
      return reading.from(new DataInputStream(new ByteArrayInputStream(block, HEADER, length)));
    } catch (IOException | IllegalArgumentException e) {
      throw new Damaged("unreadable: " + e.getMessage());
    }
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C crc = new CRC32C();
    crc.update(bytes, 0, length);
    return crc.getValue();
  }
}
