/** One treated area against a weighted mean of others. */
package throughline.statistics.synthetic;
