/** The estimators on the command line. */
package throughline.analysis;
