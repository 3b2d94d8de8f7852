/** What several studies say together. */
package throughline.statistics.synthesis;
