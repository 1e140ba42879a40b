/**
 * Benchmark runs: which benchmarks belong to the set, playing them in turns, keeping what was
 * measured, comparing two runs, and the table of goals. Nothing here simulates or keeps events.
 */
package headroom.bench.runs;
