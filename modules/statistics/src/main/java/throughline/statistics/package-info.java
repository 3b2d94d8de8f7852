/**
 * Numbers in, estimates out: change in one group and comparison of people. Every method takes a {@link
 * throughline.statistics.Comparison} or plain arrays and answers with a {@link throughline.statistics.Result}: an
 * estimate with all that is needed to judge it, or what the data lack. Nothing here reads a file, a clock or a
 * database, and nothing that data can hold makes it throw.
 */
package throughline.statistics;
