/**
 * The work that engines are compared on, written once for all of them: same random numbers, same
 * statistics, and so the same results to the last bit. Work knows engines only by their face.
 */
package headroom.bench.work;
