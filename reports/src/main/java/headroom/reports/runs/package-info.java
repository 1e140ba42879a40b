/**
 * What a run leaves on disk: the journal of finished replications, and the run folder; written,
 * read back and checked.
 *
 * <p>Everything here survives {@code kill -9} at any moment: a file appears under its final name
 * only when it is complete and on the disk. Result files depend on the scenario, the seed and the
 * replications alone, never on the machine, the threads, the Java version or the time of day.
 *
 * <p>This room knows no department and no paper, and concludes nothing: it writes what it is given.
 * Of the {@code experiment} room it knows one interface, {@link
 * headroom.model.experiment.ReplicationStore}.
 */
package headroom.reports.runs;
