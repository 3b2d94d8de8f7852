/** Pairs of people alike in what was measured before, and what a hidden difference would do to them. */
package throughline.statistics.matching;
