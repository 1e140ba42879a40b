/**
 * What boards and analysts read: pages that open offline, print on A4 and say first what they
 * found.
 *
 * <p>This room chooses, orders and words. It never computes a statistic: every figure it prints
 * stands ready in the result it is given. It knows no file, no run folder, no department and no
 * scenario language beyond the model's records.
 */
package headroom.reports.papers;
