package headroom.reports.runs;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Work on a thread of its own beside the caller's, which waits for it before it leaves: nobody may
 * still be writing into a folder that is given up.
 *
 * @param <T> what it comes to
 */
final class Beside<T> implements AutoCloseable {
  private final FutureTask<T> task;

  private Beside(FutureTask<T> task) {
    this.task = task;
  }

  static <T> Beside<T> start(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(task, "beside");
    thread.setDaemon(true);
    thread.start();
    return new Beside<>(task);
  }

  /** Waits for what it comes to; what it threw is thrown here. */
  T result() throws IOException {
    try {
      return finished();
    } catch (ExecutionException e) {
      Throwable thrown = e.getCause();
      if (thrown instanceof IOException cannotWrite) {
        throw cannotWrite;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw thrown instanceof RuntimeException known ? known : new IllegalStateException(thrown);
    }
  }

  /** Waits until it is over, however it ended. */
  @Override
  public void close() {
    try {
      finished();
    } catch (ExecutionException e) {
      // Told by result(); who closes without asking is already failing for another reason.
    }
  }

  private T finished() throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
